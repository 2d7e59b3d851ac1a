import type { Place } from '../../core/problem.ts'
import type { ScalarTree } from '../../core/tree.ts'

/**
 * The place of a part of a scalar's text: `offset` and `length` count characters of `text`. Right for plain and quoted
 * scalars on one line, quotes escaped inside counted, for block scalars (`|`), whose lines start at their indent, and for
 * folded ones (`>`). What is escaped in other ways is no longer the text of the file: then it is the place of the whole scalar.
 */
export function placeIn(scalar: ScalarTree, offset: number, length: number): Place {
  const { place, text, block, parts } = scalar
  const start = Math.max(0, Math.min(offset, text.length - 1))
  const end = Math.min(text.length, Math.max(start + 1, offset + length))
  if (text === '') return place
  if (block) {
    const lineStart = text.lastIndexOf('\n', start - 1) + 1
    const line = block.firstLine + text.slice(0, lineStart).split('\n').length - 1
    const lineEnd = text.indexOf('\n', start)
    const size = Math.min(end, lineEnd < 0 ? end : Math.max(lineEnd, start + 1)) - start
    return { file: place.file, line, column: block.indent + start - lineStart + 1, length: size }
  }
  const part = parts?.findLast((one) => one.offset <= start)
  if (part && start < part.offset + part.length) {
    const size = Math.min(end, part.offset + part.length) - start
    return { file: place.file, line: part.line, column: part.column + start - part.offset, length: size }
  }
  const column = parts || text.includes('\n') ? undefined : writtenAs(text, place.length ?? text.length)
  if (!column) return place
  return {
    file: place.file,
    line: place.line,
    column: place.column + column(start),
    length: column(end) - column(start),
  }
}

/** How an offset of the text maps to one of what is written, told by the length of it: plain, or in quotes of either kind. */
function writtenAs(text: string, written: number): ((offset: number) => number) | undefined {
  if (written === text.length) return (offset) => offset
  for (const doubled of [/["\\]/g, /'/g]) {
    const extra = (offset: number): number => text.slice(0, offset).match(doubled)?.length ?? 0
    if (written === text.length + extra(text.length) + 2) return (offset) => offset + extra(offset) + 1
  }
  return undefined
}

/** `part` without the white space around it, and where it starts within the text it was cut from. */
export function trimmedPart(part: string, offset: number): { readonly text: string; readonly offset: number } {
  return { text: part.trim(), offset: offset + (part.length - part.trimStart().length) }
}
