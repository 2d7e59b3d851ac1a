import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { parseJson, toJson } from '../core/json.ts'
import { compareText } from '../core/problem.ts'
import { absent, openToRead } from './files.ts'
import { jsonLines } from './json-lines.ts'
import { asReading, damaged, JOURNAL_MEND, reading, StateError } from './state-error.ts'
import type { JournalEntry } from './store.ts'
import { valueText } from './value-text.ts'

const MONTH_FILE = /^(\d{4}-\d{2})\.jsonl$/

export function journalFile(folder: string, month: string): string {
  return join(folder, `${month}.jsonl`)
}

/** Months that have a file, oldest first. @throws StateError */
export async function monthsIn(folder: string): Promise<readonly string[]> {
  const files = (await reading(folder, () => readdir(folder).catch(absent))) ?? []
  return files.flatMap((file) => MONTH_FILE.exec(file)?.[1] ?? []).toSorted(compareText)
}

/** "2027-02" of an entry. @throws StateError STATE_VALUE when its `at` is no time */
export function monthOf({ at }: JournalEntry): string {
  const month = /^\d{4}-\d{2}(?=-\d{2}T)/.exec(at)?.[0]
  if (month !== undefined) return month
  throw new StateError(
    'STATE_VALUE',
    `a journal entry has "${at}" for its time`,
    'report this as a bug: ISO 8601 is expected',
  )
}

/** Entries as lines. @throws StateError STATE_VALUE */
export function linesOf(entries: readonly JournalEntry[]): string {
  return entries.map((entry) => `${valueText('journal', entry, toJson)}\n`).join('')
}

/** @throws SyntaxError */
export function entryOf(text: string): JournalEntry {
  const value = parseJson(text)
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw new SyntaxError('no journal entry')
  return value as JournalEntry
}

/**
 * All entries, oldest first. A torn last line is left out in the newest month; in an older one it is damage, since a run cuts it
 * off before it begins a month. `limitOf`: how far a month may be read, where that is known. @throws StateError
 */
export async function* readJournal(
  folder: string,
  limitOf: (month: string) => number | undefined,
): AsyncGenerator<JournalEntry> {
  const months = await monthsIn(folder)
  for (const month of months) yield* readMonth(journalFile(folder, month), limitOf(month), month === months.at(-1))
}

async function* readMonth(path: string, limit: number | undefined, newest: boolean): AsyncGenerator<JournalEntry> {
  const handle = await openToRead(path)
  if (handle === undefined) return
  try {
    const wrong = (line: number, cause: unknown) => damaged(path, `is damaged in line ${line}`, JOURNAL_MEND, cause)
    let whole = 0
    for await (const lines of jsonLines(handle, {
      parse: entryOf,
      damaged: wrong,
      ...(limit === undefined ? {} : { limit }),
    })) {
      for (const { value } of lines) yield value as JournalEntry
      whole = lines.at(-1)!.end
    }
    if (!newest && (await handle.stat()).size > whole) throw damaged(path, 'ends in the middle of a line', JOURNAL_MEND)
  } catch (cause) {
    throw asReading(path, cause)
  } finally {
    await handle.close()
  }
}
