import type { Place } from '../core/problem.ts'
import { LineIndex } from './line-index.ts'

const TOKEN = /"(?:[^"\\]|\\.)*"|[{}[\],:]|[^\s{}[\],:"]+/g

/**
 * Where each value of a JSON text stands, by JSON pointer (`/properties/a/default`). The text must be one that JSON.parse
 * has read; what is not there has the place of the whole file.
 */
export function jsonPlaces(text: string, file: string): (pointer: string) => Place {
  const lines = new LineIndex(text, file)
  const starts = valueStarts(text)
  return (pointer) => {
    const [start, end] = starts.get(pointer) ?? [0, 1]
    return lines.place(start, end)
  }
}

interface Frame {
  readonly path: string
  /** Next index of a list; undefined: an object. */
  index: number | undefined
  /** Key whose value comes next. */
  key: string | undefined
}

function valueStarts(text: string): Map<string, readonly [number, number]> {
  const spans = new Map<string, readonly [number, number]>()
  const frames: Frame[] = []
  for (const match of text.matchAll(TOKEN)) {
    const token = match[0]
    const frame = frames.at(-1)
    if (token === '}' || token === ']') frames.pop()
    else if (token === ',' || token === ':') continue
    else if (frame && frame.index === undefined && frame.key === undefined) frame.key = String(JSON.parse(token))
    else {
      const path = nextPath(frame)
      spans.set(path, [match.index, match.index + token.length])
      if (token === '{' || token === '[') frames.push({ path, index: token === '[' ? 0 : undefined, key: undefined })
    }
  }
  return spans
}

/** Path of the value that stands next in its parent, which then waits for the one after it. */
function nextPath(frame: Frame | undefined): string {
  if (!frame) return ''
  const step = frame.index === undefined ? (frame.key ?? '') : String(frame.index)
  if (frame.index !== undefined) frame.index++
  frame.key = undefined
  return `${frame.path}/${step.replaceAll('~', '~0').replaceAll('/', '~1')}`
}
