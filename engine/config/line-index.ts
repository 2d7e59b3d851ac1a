import type { Place } from '../core/problem.ts'

/** Offsets of a text to places in a file. Fastest when asked in the order of the text. */
export class LineIndex {
  readonly #file: string
  readonly #text: string
  readonly #starts: number[] = [0]
  #line = 0

  constructor(text: string, file: string) {
    this.#text = text
    this.#file = file
    for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) this.#starts.push(at + 1)
  }

  /** The place of the text from `start` to `end` (offsets), marked at most to the end of its first line. */
  place(start: number, end: number): Place {
    const line = this.#find(start)
    const from = this.#starts[line]!
    const next = this.#starts[line + 1]
    let stop = next === undefined ? this.#text.length : next - 1
    if (end < stop) stop = end
    else if (this.#text.charCodeAt(stop - 1) === 13) stop--
    return { file: this.#file, line: line + 1, column: start - from + 1, length: Math.max(1, stop - start) }
  }

  /** Line of an offset, counted from 1. */
  lineOf(offset: number): number {
    return this.#find(offset) + 1
  }

  /** Text of a line (counted from 1) without its end; undefined past the last. */
  text(line: number): string | undefined {
    const from = this.#starts[line - 1]
    if (from === undefined) return undefined
    const next = this.#starts[line]
    return this.#text.slice(from, next === undefined ? undefined : next - 1).replace(/\r$/, '')
  }

  #find(offset: number): number {
    const starts = this.#starts
    if (offset < starts[this.#line]!) this.#line = lastAtMost(starts, offset)
    else {
      let steps = 0
      while (this.#line + 1 < starts.length && starts[this.#line + 1]! <= offset) {
        this.#line++
        if (++steps > 32) {
          this.#line = lastAtMost(starts, offset)
          break
        }
      }
    }
    return this.#line
  }
}

function lastAtMost(sorted: readonly number[], value: number): number {
  let low = 0
  let high = sorted.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if (sorted[middle]! <= value) low = middle
    else high = middle - 1
  }
  return low
}
