import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { StateError } from '../../engine/state/state-error.ts'
import type { JournalEntry } from '../../engine/state/store.ts'

export async function all<T>(items: AsyncIterable<T>): Promise<T[]> {
  const list: T[] = []
  for await (const item of items) list.push(item)
  return list
}

export function entry(n: number): JournalEntry {
  return { type: 'intent', at: '2027-02-01T08:00:00Z', run: 'run-1', n }
}

/** The StateError of a promise that must fail. */
export async function failure(promise: Promise<unknown>): Promise<StateError> {
  const thrown = await promise.then(
    () => undefined,
    (cause: unknown) => cause,
  )
  if (thrown instanceof StateError) return thrown
  throw new Error('expected a StateError', { cause: thrown })
}

/** Runs `work` with a folder that is gone afterwards. */
export async function withFolder<T>(work: (folder: string) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), 'silta-state-'))
  try {
    return await work(folder)
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}
