import type { Plan, PlanRow } from '../../engine/plan/plan.ts'
import type { ApplyReport } from '../../engine/run/apply.ts'
import { applyRun, dryRun } from '../../engine/run/tenant-run.ts'
import { openWorkspace } from '../../engine/run/workspace.ts'
import type { Sandbox, SandboxOptions } from '../../engine/sandbox/sandbox.ts'
import { Desk, quickSandbox } from '../cli/helpers.ts'

type Row = Readonly<Record<string, unknown>>
type Changes = Parameters<Desk['rewrite']>[1]

const idle = { stop: new AbortController().signal, abort: new AbortController().signal }

/** The example tenant over both sandboxes, by real sockets: what a consultant would see of a pack. */
export class PackDesk {
  readonly sandbox: Sandbox
  readonly desk: Desk
  /** Customers that were left without exactly one billing row by a save, each with the rows of then. */
  readonly wrongSaves: string[] = []
  /** Saves of NXT since the start. */
  saves = 0

  private constructor(sandbox: Sandbox, desk: Desk) {
    this.sandbox = sandbox
    this.desk = desk
    sandbox.sides.nxt.onSaved(() => this.#countBilling())
  }

  /** `settings` are laid over tenants/fjord.yaml, text by text. */
  static async open(settings: Changes = [], options: SandboxOptions = {}): Promise<PackDesk> {
    const sandbox = await quickSandbox(options)
    const desk = new Desk(sandbox.env)
    desk.quickRules({ all: true })
    if (settings.length > 0) desk.rewrite('tenants/fjord.yaml', settings)
    return new PackDesk(sandbox, desk)
  }

  async close(): Promise<void> {
    this.desk.close()
    await this.sandbox.stop()
  }

  /** Everything that is planned now, written; a full reading unless told otherwise. */
  async apply(full = true): Promise<ApplyReport> {
    return applyRun(this.workspace(), 'fjord', {}, { ...idle, full })
  }

  /** A run of the schedule: its own clock is that of the sandbox, and it reads what it would read at that time. */
  async runNow(): Promise<ApplyReport> {
    return applyRun(this.workspace(), 'fjord', {}, { ...idle, now: () => this.sandbox.control.clock.now() })
  }

  async plan(full = true): Promise<Plan> {
    return (await dryRun(this.workspace(), 'fjord', { ...idle, full })).run.plan
  }

  /** Rows of one registry as `update nxt Fjord AS CHANGED`. */
  async rows(entity: string): Promise<string[]> {
    const { rows } = await this.plan()
    return rows.filter((row) => row.entity === entity).map(tell)
  }

  /** Applies, and says what did not go through. */
  async settle(): Promise<string[]> {
    const { results } = await this.apply()
    return results.filter(({ status }) => status !== 'done').map((result) => JSON.stringify(result))
  }

  severa(collection: string, match: Row = {}): Row[] {
    return found(this.sandbox.control.dump('severa')[collection] ?? [], match)
  }

  nxt(table: string, match: Row = {}): Row[] {
    return found(this.sandbox.control.dump('nxt')[table] ?? [], match)
  }

  workspace() {
    return openWorkspace(this.desk.dir, this.desk.env)
  }

  #countBilling(): void {
    this.saves++
    const counts = new Map<unknown, number>()
    for (const { associateNo, group1 } of this.sandbox.sides.nxt.dump().deliveryAddress ?? [])
      counts.set(associateNo, (counts.get(associateNo) ?? 0) + Number(group1 === 1))
    for (const [associateNo, count] of counts)
      if (count !== 1) this.wrongSaves.push(`associate ${associateNo} has ${count} billing rows`)
  }
}

export function tell({ action, side, name, why }: PlanRow): string {
  return `${action} ${side} ${name} ${why.code}`
}

function found(rows: readonly Row[], match: Row): Row[] {
  return rows.filter((row) => Object.entries(match).every(([key, value]) => row[key] === value))
}
