import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { parseJson, toJson } from '../core/json.ts'
import { compareText } from '../core/problem.ts'
import { absent, type Guard, openToRead, removeFile, replaceFile } from './files.ts'
import { jsonLines, lastLineLike, wholeLength } from './json-lines.ts'
import { asReading, damaged, JOURNAL_MEND, reading, StateError } from './state-error.ts'
import type { JournalEntry, JournalPart } from './store.ts'
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

/** Lines without any of the texts are not even parsed: a journal is long, and what is asked of it little. */
function entrySaying(texts: readonly string[]): (line: string) => JournalEntry | undefined {
  const written = texts.map((text) => JSON.stringify(text))
  return (line) => (written.some((text) => line.includes(text)) ? entryOf(line) : undefined)
}

/**
 * Entries, oldest first. A torn last line is left out in the newest month; in an older one it is damage, since a run cuts it
 * off before it begins a month. `limitOf`: how far a month may be read, where that is known. @throws StateError
 */
export async function* readJournal(
  folder: string,
  limitOf: (month: string) => number | undefined,
  { after, from = '', saying }: JournalPart = {},
): AsyncGenerator<JournalEntry> {
  const months = (await monthsIn(folder)).filter((month) => month >= from.slice(0, 7))
  const mark = after === undefined ? undefined : await lastOf(folder, months, after, limitOf)
  for (const month of months) {
    if (mark !== undefined && month < mark.month) continue
    const start = mark?.month === month ? mark.start : 0
    let isMark = mark?.month === month
    const part = { limit: limitOf(month), newest: month === months.at(-1), start, saying }
    for await (const entry of readMonth(journalFile(folder, month), part)) {
      if (!isMark) yield entry
      isMark = false
    }
  }
}

/** The last entry of a type, from the newest month backwards: what was written since is little, what was before may be much. */
async function lastOf(
  folder: string,
  months: readonly string[],
  type: string,
  limitOf: (month: string) => number | undefined,
): Promise<{ readonly month: string; readonly start: number } | undefined> {
  // Every entry begins with its type, as it is written; one that does not is not found, and more than needed is read.
  const beginning = Buffer.from(`{"type":${JSON.stringify(type)},`)
  for (const month of months.toReversed()) {
    const path = journalFile(folder, month)
    const handle = await openToRead(path)
    if (handle === undefined) continue
    try {
      const start = await reading(path, async () =>
        lastLineLike(handle, beginning, await wholeLength(handle, limitOf(month) ?? (await handle.stat()).size)),
      )
      if (start !== undefined) return { month, start }
    } finally {
      await handle.close()
    }
  }
  return undefined
}

interface MonthPart {
  readonly limit?: number | undefined
  /** A torn last line is no damage there. */
  readonly newest: boolean
  readonly start?: number
  readonly saying?: readonly string[] | undefined
}

async function* readMonth(path: string, { limit, newest, start = 0, saying }: MonthPart): AsyncGenerator<JournalEntry> {
  const handle = await openToRead(path)
  if (handle === undefined) return
  try {
    const behind = start > 0 ? ' of those since state was last folded' : ''
    const wrong = (line: number, cause: unknown) =>
      damaged(path, `is damaged in line ${line}${behind}`, JOURNAL_MEND, cause)
    let whole = start
    for await (const lines of jsonLines(handle, {
      parse: saying ? entrySaying(saying) : entryOf,
      damaged: wrong,
      start,
      ...(limit === undefined ? {} : { limit }),
    })) {
      for (const { value } of lines) if (value !== undefined) yield value as JournalEntry
      whole = lines.at(-1)!.end
    }
    if (!newest && (await handle.stat()).size > whole) throw damaged(path, 'ends in the middle of a line', JOURNAL_MEND)
  } catch (cause) {
    throw asReading(path, cause)
  } finally {
    await handle.close()
  }
}

/** Months written anew where something in them changed, those before `before` (ISO) alone; a month without entries goes. @throws StateError */
export async function reviseMonths(
  folder: string,
  change: (entry: JournalEntry) => JournalEntry | undefined,
  before: string | undefined,
  guard: Guard,
): Promise<void> {
  const months = await monthsIn(folder)
  for (const month of months) {
    if (before !== undefined && month >= before.slice(0, 7)) continue
    const path = journalFile(folder, month)
    const kept: JournalEntry[] = []
    let changed = false
    for await (const entry of readMonth(path, { newest: month === months.at(-1) })) {
      const next = change(entry)
      if (next !== entry) changed = true
      if (next !== undefined) kept.push(next)
    }
    if (!changed) continue
    if (kept.length === 0) await removeFile(path, guard)
    else await replaceFile(path, [linesOf(kept)], guard)
  }
}
