import type { Decision } from '../../engine/core/decision.ts'
import type { Side } from '../../engine/core/ids.ts'
import type { ResourceFacts } from '../../engine/core/resource.ts'
import { kindOf, plainKey } from '../../engine/plan/entry.ts'
import type { Plan, PlanRow } from '../../engine/plan/plan.ts'
import { type ApplyOptions, type ApplyReport, applyTenant } from '../../engine/run/apply.ts'
import { entityHashes } from '../../engine/run/decisions.ts'
import { diffTenant } from '../../engine/run/diff.ts'
import type { Loaded } from '../../engine/run/load.ts'
import type { PlanRun, RunOptions, Session } from '../../engine/run/plan-run.ts'
import { names } from '../../engine/run/state-names.ts'
import { type MemoryState, openMemoryState } from '../../engine/state/memory-state.ts'
import type { Store } from '../../engine/state/store.ts'
import type { MemoryResource, PullFault } from '../../engine/systems/memory/memory-options.ts'
import { createMemorySystem, type MemorySystem } from '../../engine/systems/memory.ts'
import { getPath } from '../../engine/systems/paths.ts'
import type { Page, Pull, Receipt, Sendable, System, SystemRecord } from '../../engine/systems/system.ts'
import { CRM, guid, LEDGER, LOOKUPS, load, NOW_MS, type Sides } from '../plan/made.ts'

const MINUTE_MS = 60_000
/** How long an unanswered write may still happen, on both sides. */
export const SETTLE_MS = 5 * MINUTE_MS
const TENANT = 'fell'

export interface Pushed {
  readonly side: Side
  readonly change: Sendable
  readonly receipt: Receipt
  /** When it was sent, by the clock of the run. */
  readonly at: number
  /** Key of the record if the system did it, whatever it answered. */
  readonly key: string | undefined
}

export interface WorldOptions {
  readonly change?: (text: string) => string
  readonly sides?: Sides
  /** What is different in a resource, by `side resource`. */
  readonly resources?: Readonly<Record<string, MemoryResource>>
  readonly identity?: Readonly<Partial<Record<'crm' | 'ledger', string>>>
  readonly settleAfterMs?: number
}

/** The made-up tenant over two systems in memory, with state of its own, a clock, and what people do in between. */
export class World {
  loaded: Loaded
  readonly crm: MemorySystem
  readonly ledger: MemorySystem
  state: MemoryState
  nowMs = NOW_MS
  /** Every change that was pushed, in order. */
  readonly pushed: Pushed[] = []
  readonly fingerprints = new Map<Side, string>([
    [CRM, 'crm'],
    [LEDGER, 'ledger'],
  ])
  /** What people decided, as the decisions file says it. */
  decisions: readonly Decision[] = []
  /** The order in which a system answers the records of one pull. */
  reorder: <T>(records: readonly T[]) => readonly T[] = (records) => records
  /** Creates that were sent, and the record that each came from, as `side resource key`. */
  readonly created: { readonly ref: string; readonly from: string }[] = []
  /** Records that a person removed, as `side resource key`. */
  readonly removed = new Set<string>()
  /** What befalls the next pull of a side. */
  hurt: (side: Side) => PullFault | undefined = () => undefined
  /** Called before each push; may throw, as a process that dies. */
  beforePush: (side: Side, changes: readonly Sendable[]) => void = () => {}
  afterPush: (side: Side, changes: readonly Sendable[]) => void = () => {}
  /** Of the pack that the rules come from. */
  packHash: string | undefined
  #runs = 0

  private constructor(loaded: Loaded, options: WorldOptions) {
    this.loaded = loaded
    this.state = openMemoryState()
    this.crm = systemOf(CRM, loaded, options)
    this.ledger = systemOf(LEDGER, loaded, options)
  }

  static async make(options: WorldOptions = {}): Promise<World> {
    return new World(await load(options.change), options)
  }

  /** Other rules from now on. */
  async relearn(change: (text: string) => string): Promise<void> {
    this.loaded = await load(change)
  }

  session(dryRun: boolean): Session {
    return {
      rules: this.loaded.rules,
      ...(this.packHash === undefined ? {} : { pack: 'fell@1', packHash: this.packHash }),
      systems: new Map<Side, System>([
        [CRM, this.#over(this.crm, dryRun)],
        [LEDGER, this.#over(this.ledger, dryRun)],
      ]),
      fingerprints: this.fingerprints,
      decisions: this.decisions,
      entityHashes: entityHashes(this.loaded),
    }
  }

  /** A dry run. */
  async diff(options: Partial<RunOptions> = {}): Promise<PlanRun> {
    const store = await this.state.view(TENANT)
    try {
      return await diffTenant(this.session(true), store, { ...this.#options(), ...options })
    } finally {
      await store.close()
    }
  }

  async apply(options: Partial<ApplyOptions> = {}): Promise<ApplyReport> {
    const store = await this.state.open(TENANT)
    try {
      const report = await applyTenant(this.session(false), store, {
        ...this.#options(),
        runId: `run_${this.#runs}`,
        stop: new AbortController().signal,
        ...options,
      })
      for (const { row } of report.results)
        if (row.action === 'create') this.created.push({ ref: row.id, from: this.#origin(row) })
      return report
    } finally {
      await store.close().catch(() => undefined)
    }
  }

  /** Applies with the process dying at a push; whoever was waiting for it is gone. */
  async die(when: 'before' | 'after', push: number): Promise<void> {
    let count = 0
    const hook = (): void => {
      if (++count !== push) return
      this.state.crash()
      throw new Error('killed')
    }
    const [before, after] = [this.beforePush, this.afterPush]
    if (when === 'before') this.beforePush = hook
    else this.afterPush = hook
    await this.apply().catch(() => undefined)
    this.beforePush = before
    this.afterPush = after
  }

  /** Applies until nothing is left to write, at most three times; what the last run planned. */
  async settle(): Promise<Plan> {
    for (let run = 0; run < 3; run++) {
      const report = await this.apply()
      this.pass(10 * MINUTE_MS)
      if (report.results.length === 0) return report.run.plan
    }
    return (await this.diff()).plan
  }

  pass(ms: number): void {
    this.nowMs += ms
  }

  /** All that state holds but the reading of a dry run and its plan, as text. */
  async dump(): Promise<string> {
    const store = await this.state.view(TENANT)
    try {
      return await dumpOf(store, this.loaded)
    } finally {
      await store.close()
    }
  }

  /** State is deleted: all of it. */
  forget(): void {
    this.state = openMemoryState()
  }

  /** What both systems hold, as text. */
  contents(): string {
    const lines: string[] = []
    for (const [system, description] of [
      [this.crm, this.loaded.descriptions.get(CRM)],
      [this.ledger, this.loaded.descriptions.get(LEDGER)],
    ] as const)
      for (const name of description?.resources.keys() ?? [])
        for (const record of system.records(name)) lines.push(`${system.side} ${name} ${JSON.stringify(record)}`)
    return lines.sort().join('\n')
  }

  #origin(row: PlanRow): string {
    const entity = this.loaded.rules.entities.find(({ name }) => name === row.entity)
    const [side] = [...(entity?.sides.values() ?? [])].filter((candidate) => candidate.side !== row.side)
    const kind = side && kindOf(row.from ?? '', side)
    return `${side?.side} ${kind?.resource.name} ${side ? plainKey(row.from ?? '', side) : ''}`
  }

  #options(): RunOptions {
    this.#runs++
    return {
      now: () => this.nowMs,
      planId: `p_${this.#runs}`,
      signal: new AbortController().signal,
      sweepAfterMs: 24 * 60 * MINUTE_MS,
    }
  }

  #over(system: MemorySystem, dryRun: boolean): System {
    return {
      side: system.side,
      emptyAs: system.emptyAs,
      batchSize: system.batchSize,
      settleAfterMs: system.settleAfterMs,
      callsPerSecond: 8,
      resource: (name) => system.resource(name),
      identity: () => system.identity(),
      pull: (request, signal) => this.#pages(system, request, signal),
      find: (...request) => system.find(...request),
      calls: () => system.calls(),
      close: () => system.close(),
      push: async (changes, signal, how) => {
        if (dryRun) throw new Error('a dry run pushed')
        this.beforePush(system.side, changes)
        const faults = [...system.faults.push]
        const before = keysOf(system, changes)
        const receipts = await system.push(changes, signal, how)
        const told = new Set(receipts.flatMap((receipt) => (receipt.status === 'done' ? [receipt.key] : [])))
        const unknown = keysOf(system, changes).filter((key) => !before.includes(key) && !told.has(key))
        changes.forEach((change, index) => {
          const receipt = receipts[index] as Receipt
          const made = faults[index] === 'unknown-after' && change.kind === 'create' ? unknown.shift() : undefined
          this.pushed.push({
            side: system.side,
            change,
            receipt,
            at: this.nowMs,
            key: receipt.status === 'done' ? receipt.key : made,
          })
        })
        this.afterPush(system.side, changes)
        return receipts
      },
    }
  }

  async *#pages(system: MemorySystem, request: Pull, signal: AbortSignal): AsyncGenerator<Page> {
    const pages: Page[] = []
    const fault = this.hurt(system.side)
    if (fault) system.faults.pull.push(fault)
    for await (const page of system.pull(request, signal)) pages.push(page)
    const records = this.reorder(pages.flatMap((page) => page.records)) as SystemRecord[]
    const end = pages.at(-1)?.end
    const { pageSize } = system.resource(request.resource)
    for (let start = 0; start < records.length; start += pageSize)
      yield { records: records.slice(start, start + pageSize) }
    yield { records: [], ...(end ? { end } : {}) }
  }
}

/** Keys of the resources that changes are made to, in the order in which records came. */
function keysOf(system: MemorySystem, changes: readonly Sendable[]): string[] {
  const resources = new Set(changes.map(({ resource }) => resource))
  return [...resources].flatMap((name) =>
    system.records(name).map((record) => String(getPath(record, system.resource(name).key))),
  )
}

async function dumpOf(store: Store, loaded: Loaded): Promise<string> {
  const { rules } = loaded
  const lines: string[] = []
  for (const name of [names.meta, names.cursors, names.issues, names.unsettled])
    lines.push(`${name} ${JSON.stringify(await store.read(name))}`)
  for (const entity of rules.entities) {
    const tables = [names.links(entity.name), ...rules.sides.map((side) => names.index(entity.name, side))]
    for (const name of tables) {
      const rows = [...(await store.table(name)).entries()].map((row) => JSON.stringify(row)).sort()
      lines.push(`${name} ${rows.join(' ')}`)
    }
    for (const { side, resource } of entity.lookups)
      lines.push(`${resource} ${JSON.stringify(await store.read(names.lookup(side, resource)))}`)
  }
  for await (const entry of store.journal()) lines.push(JSON.stringify(entry))
  return lines.join('\n')
}

function systemOf(side: Side, loaded: Loaded, options: WorldOptions): MemorySystem {
  const description = loaded.descriptions.get(side)
  if (!description) throw new Error(`no description of ${side}`)
  const own = side === CRM ? crmResources() : ledgerResources()
  const resources = Object.fromEntries(
    [...description.resources].map(([name, { facts }]): [string, MemoryResource] => [
      name,
      { ...(facts satisfies ResourceFacts), ...own[name], ...options.resources?.[`${side} ${name}`] },
    ]),
  )
  const name = side as unknown as 'crm' | 'ledger'
  return createMemorySystem({
    side,
    resources,
    data: { ...LOOKUPS[name], ...options.sides?.[name] },
    emptyAs: description.emptyAs,
    batchSize: side === CRM ? 1 : 8,
    settleAfterMs: options.settleAfterMs ?? SETTLE_MS,
    identity: options.identity?.[name] ?? `the ${side} of Fell`,
  })
}

/** What the CRM does by itself: keys, numbers, and the code beside an id. */
function crmResources(): Record<string, MemoryResource> {
  let made = 0
  const newKey = (): string => guid(700_000 + ++made)
  const codeOf = (resource: 'languages' | 'currencies', id: unknown): unknown =>
    LOOKUPS.crm[resource]?.find((row) => row.id === id)?.code ?? null
  return {
    branches: { newKey, defaults: { code: null, name: null, parentId: null } },
    goods: { newKey, defaults: { code: null, name: null, unit: null, price: { amount: null }, isActive: true } },
    services: { newKey, defaults: { code: null, name: null, isActive: true } },
    fees: { newKey, defaults: { code: null, name: null, unit: null, isActive: true } },
    sites: { newKey, defaults: { company: { id: null }, address: null, city: null, isBilling: false, isMain: false } },
    companysegments: {
      newKey,
      onWrite: (record) => {
        const { segment } = record as { segment?: SystemRecord }
        const own = LOOKUPS.crm.segments?.find((row) => row.id === segment?.id)
        if (own) record.segment = { id: own.id, name: own.name, group: own.group }
      },
    },
    companymails: { newKey },
    companies: {
      newKey,
      unique: ['number'],
      defaults: {
        number: null,
        name: null,
        vatNumber: null,
        language: { id: null, code: null },
        currency: { id: null, code: null },
        termDays: null,
        interest: null,
        limit: null,
        email: null,
        branch: { id: null },
        isActive: true,
        isInternal: false,
      },
      onWrite: (record) => {
        const { language, currency } = record as { language?: SystemRecord; currency?: SystemRecord }
        if (language) record.language = { ...language, code: codeOf('languages', language.id) }
        if (currency) record.currency = { ...currency, code: codeOf('currencies', currency.id) }
      },
    },
  }
}

function ledgerResources(): Record<string, MemoryResource> {
  return {
    place: {
      defaults: { partyNo: 0, line1: '', line2: '', line3: '', city: '', kind: 0, group1: 0, information1: '' },
    },
    dept: { unique: ['deptNo'], defaults: { name: '', mainDept: 0, group1: 0, information1: '' } },
    article: {
      unique: ['articleNo'],
      defaults: { title: '', unit: 0, price: 0, suspended: 0, group1: 0, information1: '' },
    },
    party: {
      unique: ['customerNo'],
      defaults: {
        customerNo: 0,
        name: '',
        vatNo: '',
        languageNo: 0,
        currencyNo: 0,
        term: 0,
        interestRate: 0,
        creditLimit: 0,
        email: '',
        dept: 0,
        group11: 0,
        group12: 0,
        information5: '',
      },
    },
  }
}
