import { constants } from 'node:fs'
import type { FileHandle } from 'node:fs/promises'
import { appendAt, type Guard, openFile, syncFolder } from './files.ts'
import { journalFile, linesOf, monthOf, monthsIn, reviseMonths } from './journal-files.ts'
import { wholeLength } from './json-lines.ts'
import { writing } from './state-error.ts'
import type { JournalEntry } from './store.ts'

interface Waiting {
  readonly month: string
  readonly text: string
  readonly resolve: () => void
  readonly reject: (cause: unknown) => void
}

interface OpenMonth {
  readonly month: string
  readonly path: string
  readonly handle: FileHandle
  /** Length of all that is known to be whole and durable. */
  whole: number
  /** Length of the file when it was last looked at. */
  size: number
}

/**
 * Writes the journal of a tenant. Appends that come while another is being written go together in the next write, in the order of
 * the calls. A torn last line is cut off before the first append. Months only move forwards, so that the order of the files is
 * the order of the calls even when a clock was set back.
 */
export class JournalWriter {
  readonly #folder: string
  readonly #guard: Guard
  #waiting: Waiting[] = []
  #busy: Promise<void> | undefined
  #open: OpenMonth | undefined

  constructor(folder: string, guard: Guard) {
    this.#folder = folder
    this.#guard = guard
  }

  /** Durable when resolved. @throws StateError; then nothing of it can be relied upon */
  async append(entries: readonly JournalEntry[]): Promise<void> {
    const first = entries[0]
    if (first === undefined) return
    const month = monthOf(first)
    const text = linesOf(entries)
    await new Promise<void>((resolve, reject) => {
      this.#waiting.push({ month, text, resolve, reject })
      this.#busy ??= this.#writeWaiting()
    })
  }

  /** How far a month may be read; undefined: not written by this run. */
  wholeOf(month: string): number | undefined {
    return this.#open?.month === month ? this.#open.whole : undefined
  }

  /** @throws StateError */
  async revise(change: (entry: JournalEntry) => JournalEntry | undefined, before: string | undefined): Promise<void> {
    await this.#busy
    await this.#shut()
    await reviseMonths(this.#folder, change, before, this.#guard)
  }

  async close(): Promise<void> {
    await this.#busy
    await this.#shut()
  }

  async #writeWaiting(): Promise<void> {
    await Promise.resolve() // calls of the same moment share the first write
    while (this.#waiting.length > 0) {
      const calls = this.#waiting
      this.#waiting = []
      try {
        while (calls.length > 0) await this.#writeMonth(calls)
      } catch (cause) {
        for (const { reject } of calls) reject(cause)
      }
    }
    this.#busy = undefined
  }

  /** Writes the first calls, those that go to one month, and takes them off the list. */
  async #writeMonth(calls: Waiting[]): Promise<void> {
    await this.#guard()
    const open = await this.#openFor(calls[0]!.month)
    const others = calls.findIndex(({ month }) => month > open.month)
    const count = others === -1 ? calls.length : others
    const text = calls.slice(0, count).map((call) => call.text)
    await writing(open.path, async () => {
      open.whole += await appendAt(open.handle, [text.join('')], open.whole, open.size)
    })
    for (const { resolve } of calls.splice(0, count)) resolve()
  }

  /** The month that an entry of the month asked for goes to. */
  async #openFor(asked: string): Promise<OpenMonth> {
    if (this.#open !== undefined && !(await isInPlace(this.#open))) await this.#shut()
    if (this.#open === undefined) {
      const last = (await monthsIn(this.#folder)).at(-1)
      if (last !== undefined) this.#open = await openMonth(this.#folder, last)
    }
    if (this.#open !== undefined) {
      if (asked <= this.#open.month) return this.#open
      await cut(this.#open)
      await this.#shut()
    }
    this.#open = await openMonth(this.#folder, asked)
    return this.#open
  }

  async #shut(): Promise<void> {
    const open = this.#open
    this.#open = undefined
    await open?.handle.close()
  }
}

async function openMonth(folder: string, month: string): Promise<OpenMonth> {
  const path = journalFile(folder, month)
  return writing(path, async () => {
    const handle = await openFile(path, constants.O_RDWR | constants.O_CREAT)
    try {
      const { size } = await handle.stat()
      if (size === 0) await syncFolder(folder)
      const open = { month, path, handle, whole: await wholeLength(handle, size), size }
      await cut(open)
      return open
    } catch (cause) {
      await handle.close()
      throw cause
    }
  })
}

/** Takes away what stands behind the whole lines, left by a killed run or a failed write. Only while the lock is surely held. */
async function cut(open: OpenMonth): Promise<void> {
  if (open.size <= open.whole) return
  await writing(open.path, () => open.handle.truncate(open.whole))
  open.size = open.whole
}

/** False when somebody deleted or shortened the file: then it is looked at anew. */
async function isInPlace(open: OpenMonth): Promise<boolean> {
  const { nlink, size } = await open.handle.stat()
  open.size = size
  return nlink > 0 && size >= open.whole
}
