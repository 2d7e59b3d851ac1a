import { EngineError } from '../../core/problem.ts'
import type { ClockState, SandboxClock } from './clock.ts'
import type { Addition, Edit, Edited, Editor, Removal } from './edits.ts'
import type { FaultQueue } from './faults.ts'
import type { SeveraDocuments } from './severa-documents.ts'
import type { RequestCount, SandboxSide, SideData, Violation } from './side.ts'

export type SideName = 'severa' | 'nxt'

/** What is in the demo after a reset; what is left out stays as it was. */
export interface ResetOptions {
  readonly seed?: number
  readonly customers?: number
  readonly empty?: readonly SideName[]
}

/** Requests of one side since the last reset, without those that the control API made itself. */
export interface SideRequests {
  readonly operations: readonly RequestCount[]
  /** Answers that were 429, or told that too many requests are under way. */
  readonly refused: number
}

/** What NXT does by itself, behind the API. */
export interface NxtDocuments {
  invoiceOrder(order: { readonly orderNo: number; readonly invoiceDate?: number }): { readonly invoiceNo: string }
  registerPayment(payment: { readonly invoiceNo: string; readonly amount?: number; readonly date?: number }): object
}

/** Everything the control API can do, for use in the same process. */
export interface Control extends Pick<Editor, 'edit' | 'add' | 'remove'>, SeveraDocuments, NxtDocuments {
  readonly clock: SandboxClock
  readonly faults: FaultQueue
  /** The demo data anew: no faults, no counts, real time. */
  reset(options?: ResetOptions): void
  load(side: SideName, data: SideData): void
  dump(side: SideName): SideData
  requests(): Readonly<Record<SideName, SideRequests>>
  resetRequests(): void
  violations(): readonly Violation[]
  state(): { readonly clock: ClockState; readonly faults: number; readonly rows: Readonly<Record<SideName, number>> }
}

export interface ControlParts {
  readonly sides: Readonly<Record<SideName, SandboxSide>>
  readonly editors: Readonly<Record<SideName, Editor>>
  readonly clock: SandboxClock
  readonly faults: FaultQueue
  readonly severaDocuments: SeveraDocuments
  readonly nxtDocuments: NxtDocuments
  /** Makes the data of both sides. */
  readonly seed: (options: ResetOptions) => Readonly<Record<SideName, SideData>>
}

export function createControl({
  sides,
  editors,
  clock,
  faults,
  severaDocuments,
  nxtDocuments,
  seed,
}: ControlParts): Control {
  const names = ['severa', 'nxt'] as const
  const each = <T>(make: (name: SideName) => T) => ({ severa: make('severa'), nxt: make('nxt') })
  const editorOf = (side: SideName) => {
    if (names.includes(side)) return editors[side]
    throw new EngineError([
      { code: 'UNKNOWN_SIDE', what: `there is no side ${JSON.stringify(side)}`, mend: 'use severa or nxt' },
    ])
  }

  function requestsOf(name: SideName): SideRequests {
    const own = editors[name].ownRequests()
    const operations = sides[name]
      .requests()
      .map(({ operation, count }) => ({ operation, count: count - (own.get(operation) ?? 0) }))
    return { operations: operations.filter(({ count }) => count > 0), refused: sides[name].refused() }
  }

  function resetRequests(): void {
    for (const name of names) {
      sides[name].resetCounts()
      editors[name].forgetRequests()
    }
  }

  return {
    clock,
    faults,
    edit: async (wanted: Edit): Promise<Edited> => editorOf(wanted.side).edit(wanted),
    add: async (wanted: Addition): Promise<Edited> => editorOf(wanted.side).add(wanted),
    remove: async (wanted: Removal): Promise<Edited> => editorOf(wanted.side).remove(wanted),
    ...severaDocuments,
    invoiceOrder: (order) => nxtDocuments.invoiceOrder(order),
    registerPayment: (payment) => nxtDocuments.registerPayment(payment),
    reset(options = {}) {
      const data = seed(options)
      for (const name of names) sides[name].load(data[name])
      faults.clear()
      clock.reset()
      resetRequests()
    },
    load(side, data) {
      editorOf(side)
      sides[side].load(data)
    },
    dump(side) {
      editorOf(side)
      return sides[side].dump()
    },
    requests: () => each(requestsOf),
    resetRequests,
    violations: () => names.flatMap((name) => [...sides[name].violations()]),
    state: () => ({
      clock: clock.state(),
      faults: faults.list().filter(({ active }) => active).length,
      rows: each((name) => Object.values(sides[name].dump()).reduce((sum, rows) => sum + rows.length, 0)),
    }),
  }
}
