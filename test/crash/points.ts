import type { ChildProcess } from 'node:child_process'
import { appendFileSync, closeSync, existsSync, openSync, readdirSync, readSync, statSync } from 'node:fs'
import { join } from 'node:path'
import type { Between, Passing, Watcher } from './between.ts'

/** Where a run is killed, or what befalls one of its requests. */
export const KINDS = {
  'before intent': 'killed before an intent is durable: right after an answer to a reading',
  'after intent': 'killed when an intent is durable',
  'not sent': 'killed with the request under way: it never reaches the system',
  sent: 'killed when the last byte of the request is gone, and the system carries it out',
  answered: 'killed when the last byte of the answer is gone',
  'after outcome': 'killed when an outcome is durable',
  'between writes': 'killed between the writes of one unit: the one that completes it never reaches the system',
  torn: 'killed while the journal was being written: half a line is left',
  unanswered: 'the write is carried out, and the connection is cut without an answer',
  dropped: 'the connection is cut; the write is not carried out',
  late: 'the connection is cut; the write is carried out after its sender gave up',
  twice: 'the answer comes twice',
  'older state': 'the state folder is put back as it was some runs before',
} as const
export type Kind = keyof typeof KINDS

export interface Point {
  readonly kind: Kind
  /** The how manieth request, intent or outcome it is. */
  readonly nth: number
}

/** Small numbers from a seed (mulberry32): the same points for the same seed. */
export function random(seed: number): (below: number) => number {
  let state = seed >>> 0
  return (below) => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * below)
  }
}

const WEIGHED: readonly Kind[] = [
  'before intent',
  'after intent',
  'after intent',
  'not sent',
  'not sent',
  'sent',
  'sent',
  'sent',
  'answered',
  'answered',
  'after outcome',
  'after outcome',
  'between writes',
  'between writes',
  'between writes',
  'torn',
  'unanswered',
  'dropped',
  'twice',
  'older state',
]

/**
 * A write comes late only where nothing else is open yet: everything else that is would have to wait as long. Every third life
 * begins with one.
 */
export function pointFrom(next: (below: number) => number, isFirst: boolean): Point {
  const kind = isFirst && next(3) === 0 ? 'late' : (WEIGHED[next(WEIGHED.length)] as Kind)
  return { kind, nth: 1 + next(kind === 'before intent' ? 12 : 3) }
}

/** Watches a run, and does to it what the point says. */
export interface Plot {
  readonly hit: () => boolean
  stop(): void
}

/** `folder`: of the tenant's state. */
export function lay(point: Point, proxy: Between, child: () => ChildProcess | undefined, folder: string): Plot {
  let hit = false
  const strike = (): void => {
    hit = true
    child()?.kill('SIGKILL')
  }
  const kill = (): void => {
    if (!hit) strike()
  }
  const watcher = watcherOf(point, kill, () => {
    hit = true
  })
  proxy.watcher = watcher
  const type = point.kind === 'after intent' ? 'intent' : point.kind === 'after outcome' ? 'outcome' : undefined
  const timer = type === undefined ? undefined : watchJournal(join(folder, 'journal'), type, point.nth, kill)
  return {
    hit: () => hit,
    stop: () => {
      clearInterval(timer)
      proxy.watcher = { request: () => 'pass' }
    },
  }
}

function watcherOf({ kind, nth }: Point, kill: () => void, struck: () => void): Watcher {
  let seen = 0
  /** Whether this is the request that is meant. */
  const isIt = (fits: boolean): boolean => fits && ++seen === nth
  const meant = new Set<Passing>()
  switch (kind) {
    case 'before intent':
      return {
        request: () => 'pass',
        answered: (passing) => {
          if (isIt(!passing.write)) kill()
        },
      }
    case 'torn':
    case 'not sent':
    case 'between writes':
      return {
        request: (passing) => {
          if (!isIt(kind === 'between writes' ? passing.follows : passing.write)) return 'pass'
          kill()
          return 'hold'
        },
      }
    case 'sent':
    case 'answered': {
      const strike = (passing: Passing): void => {
        if (meant.has(passing)) kill()
      }
      return {
        request: (passing) => {
          if (isIt(passing.write)) meant.add(passing)
          return kind === 'sent' && meant.has(passing) ? 'lose' : 'pass'
        },
        ...(kind === 'sent' ? { carriedOut: strike } : { answered: strike }),
      }
    }
    case 'unanswered':
    case 'dropped':
    case 'late':
    case 'twice':
      return {
        request: (passing) => {
          if (!isIt(passing.write)) return 'pass'
          struck()
          return ({ unanswered: 'lose', dropped: 'cut', late: 'late', twice: 'twice' } as const)[kind]
        },
      }
    case 'after intent':
    case 'after outcome':
    case 'older state':
      return { request: () => 'pass' }
  }
}

/** Kills when the journal holds so many more lines of a type than it did. */
function watchJournal(folder: string, type: string, nth: number, kill: () => void): NodeJS.Timeout {
  const before = sizesOf(folder)
  return setInterval(() => {
    let count = 0
    for (const [file, size] of sizesOf(folder)) {
      const from = before.get(file) ?? 0
      if (size <= from) continue
      const bytes = Buffer.alloc(size - from)
      const handle = openSync(file, 'r')
      readSync(handle, bytes, 0, bytes.length, from)
      closeSync(handle)
      count += bytes.toString('utf8').split(`{"type":"${type}"`).length - 1
    }
    if (count >= nth) kill()
  }, 1)
}

function sizesOf(folder: string): Map<string, number> {
  if (!existsSync(folder)) return new Map()
  return new Map(readdirSync(folder).map((name) => [join(folder, name), statSync(join(folder, name)).size]))
}

/** Half a line behind the last whole one, as a run leaves it that is killed while it writes. */
export function tear(folder: string): void {
  const last = existsSync(join(folder, 'journal')) ? readdirSync(join(folder, 'journal')).sort().at(-1) : undefined
  if (last !== undefined) appendFileSync(join(folder, 'journal', last), '{"type":"intent","at":"2027-0')
}
