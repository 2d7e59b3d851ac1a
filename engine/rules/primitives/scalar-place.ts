import type { Place } from '../../core/problem.ts'
import type { ScalarTree } from '../../core/tree.ts'

/**
 * The place of a part of a scalar's text: `offset` and `length` count characters of `text`. Right for plain and quoted
 * scalars on one line (a quote in front shifts by one) and for block scalars (`|`), whose lines start at their indent.
 * Text that was folded or escaped on the way is no longer the text of the file: the place is then the nearest we know,
 * never outside the scalar.
 */
export function placeIn(scalar: ScalarTree, offset: number, length: number): Place {
  const { place, text, block } = scalar
  const start = Math.max(0, Math.min(offset, text.length))
  const size = Math.max(1, Math.min(length, text.length - start))
  if (block) {
    const before = text.slice(0, start)
    const newlines = before.split('\n').length - 1
    const inLine = before.length - (before.lastIndexOf('\n') + 1)
    const rest = text.indexOf('\n', start)
    const lineLeft = Math.max(1, (rest < 0 ? text.length : rest) - start)
    return {
      file: place.file,
      line: block.firstLine + newlines,
      column: block.indent + inLine + 1,
      length: Math.min(size, lineLeft),
    }
  }
  const written = place.length ?? text.length
  if (text.includes('\n')) return place
  const quote = written > text.length ? 1 : 0
  const inside = Math.min(start + quote, Math.max(0, written - 1))
  return {
    file: place.file,
    line: place.line,
    column: place.column + inside,
    length: Math.max(1, Math.min(size, written - inside)),
  }
}

/** `part` without the white space around it, and where it starts within the text it was cut from. */
export function trimmedPart(part: string, offset: number): { readonly text: string; readonly offset: number } {
  return { text: part.trim(), offset: offset + (part.length - part.trimStart().length) }
}
