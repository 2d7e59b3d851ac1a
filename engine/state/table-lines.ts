import type { Changes } from './live-table.ts'
import { valueText } from './value-text.ts'

const FORMAT = 'silta-table-1'
// Rows in a line: few enough to be turned into text within a millisecond or two, enough to parse at full speed.
const ROWS_PER_LINE = 1000

/** First line of a table: how many lines of rows must follow. */
export interface Header {
  readonly format: typeof FORMAT
  readonly lines: number
}

/** Any other line: rows as key, row, key, row ..., then keys to drop. `more`: counts only together with the next line. */
export interface Batch {
  readonly set?: readonly unknown[]
  readonly drop?: readonly string[]
  readonly more?: true
}

/** Undefined when it is none, or of another format. */
export function headerOf(value: unknown): Header | undefined {
  const header = value as Partial<Header> | null
  return header?.format === FORMAT && Number.isSafeInteger(header.lines) ? (header as Header) : undefined
}

/** Undefined when it is none. */
export function batchOf(value: unknown): Batch | undefined {
  const { set, drop, more } = (value ?? {}) as { readonly [K in keyof Batch]: unknown }
  const setFits = set === undefined || (Array.isArray(set) && set.length % 2 === 0)
  const dropFits = drop === undefined || Array.isArray(drop)
  return setFits && dropFits && (set ?? drop) !== undefined && (more === undefined || more === true)
    ? (value as Batch)
    : undefined
}

/** A table whole. The text of a line is made when it is asked for. @throws StateError STATE_VALUE */
export function* snapshotLines(name: string, keys: readonly string[], values: readonly unknown[]): Generator<string> {
  const header: Header = { format: FORMAT, lines: Math.ceil(keys.length / ROWS_PER_LINE) }
  yield `${JSON.stringify(header)}\n`
  for (let from = 0; from < keys.length; from += ROWS_PER_LINE) {
    yield lineOf(name, { set: pairs(keys, values, from) })
  }
}

/** The lines of one flush. @throws StateError STATE_VALUE */
export function* changeLines(name: string, { keys, values, dropped }: Changes<unknown>): Generator<string> {
  const sets = Math.ceil(keys.length / ROWS_PER_LINE)
  const drops = Math.ceil(dropped.length / ROWS_PER_LINE)
  for (let line = 0; line < sets + drops; line++) {
    const from = (line < sets ? line : line - sets) * ROWS_PER_LINE
    const part = line < sets ? { set: pairs(keys, values, from) } : { drop: dropped.slice(from, from + ROWS_PER_LINE) }
    yield lineOf(name, line + 1 < sets + drops ? { ...part, more: true } : part)
  }
}

function pairs(keys: readonly string[], values: readonly unknown[], from: number): unknown[] {
  const flat: unknown[] = []
  const to = Math.min(from + ROWS_PER_LINE, keys.length)
  for (let index = from; index < to; index++) flat.push(keys[index], values[index])
  return flat
}

function lineOf(name: string, batch: Batch): string {
  return `${valueText(name, batch, JSON.stringify)}\n`
}
