import type { Clock } from './side.ts'

/** How the clock stands, as the control API shows it. */
export interface ClockState {
  /** ISO 8601, UTC. */
  readonly now: string
  readonly frozen: boolean
  /** How far it is ahead of real time, in ms. */
  readonly offsetMs: number
}

/** The sandbox's time: real time plus an offset, until somebody freezes it. */
export interface SandboxClock extends Clock {
  /** Moves to a point in time (ms since the epoch); it goes on running, or stays frozen there. */
  set(atMs: number): void
  advance(byMs: number): void
  freeze(): void
  /** Runs on from where it stands. */
  unfreeze(): void
  /** Real time again. */
  reset(): void
  state(): ClockState
}

/** @param realMs real time in ms since the epoch; handed in by tests */
export function createClock(realMs: () => number = Date.now): SandboxClock {
  let offsetMs = 0
  let frozenAt: number | undefined
  const now = () => frozenAt ?? realMs() + offsetMs
  const set = (atMs: number) => {
    offsetMs = atMs - realMs()
    if (frozenAt !== undefined) frozenAt = atMs
  }
  return {
    now,
    set,
    advance: (byMs) => set(now() + byMs),
    freeze: () => {
      frozenAt ??= now()
    },
    unfreeze: () => {
      if (frozenAt !== undefined) offsetMs = frozenAt - realMs()
      frozenAt = undefined
    },
    reset: () => {
      offsetMs = 0
      frozenAt = undefined
    },
    state: () => ({
      now: new Date(now()).toISOString(),
      frozen: frozenAt !== undefined,
      offsetMs: Math.round(now() - realMs()),
    }),
  }
}
