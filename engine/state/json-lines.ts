import { isUtf8 } from 'node:buffer'
import type { FileHandle } from 'node:fs/promises'

const BLOCK_BYTES = 1 << 20
const LINE_END = 10

export interface JsonLine {
  readonly value: unknown
  /** Counts from 1. */
  readonly number: number
  /** Bytes from the start of the file to behind its line end. */
  readonly end: number
}

export interface LinesOptions {
  /** @throws for text that is no such value */
  readonly parse: (text: string) => unknown
  /** The error for a line that does not parse. */
  readonly damaged: (line: number, cause: unknown) => Error
  /** Where to begin: the start of a line; lines are counted from there. */
  readonly start?: number
  /** How far to read; left out: to where the file ends now. */
  readonly limit?: number
}

/**
 * The whole lines of a file, parsed, in batches. A last line without line end is left out. A writer may append, or cut a torn
 * line off and write over it, at the same time: so a line is never put together from two reads, and one that does not parse is
 * read again once before it counts as damaged.
 */
export async function* jsonLines(handle: FileHandle, options: LinesOptions): AsyncGenerator<readonly JsonLine[]> {
  let limit = options.limit ?? (await handle.stat()).size
  let blockBytes = BLOCK_BYTES
  let number = 1
  let start = options.start ?? 0 // always the start of a line
  let readAgain = -1
  while (start < limit) {
    const block = Buffer.allocUnsafe(Math.min(blockBytes, limit - start))
    const { bytesRead } = await handle.read(block, 0, block.length, start)
    const { lines, used, bad } = parseLines(block.subarray(0, bytesRead), start, number, options.parse)
    if (lines.length > 0) yield lines
    number += lines.length
    start += used
    if (bad !== undefined) {
      if (readAgain === start) throw options.damaged(number, bad.cause)
      readAgain = start
      limit = options.limit ?? (await handle.stat()).size
    } else if (used > 0) blockBytes = BLOCK_BYTES
    else if (bytesRead < blockBytes) return
    else blockBytes *= 2 // a line longer than a block
  }
}

function parseLines(data: Buffer, start: number, first: number, parse: LinesOptions['parse']) {
  const lines: JsonLine[] = []
  let from = 0
  for (let to = data.indexOf(LINE_END); to !== -1; to = data.indexOf(LINE_END, from)) {
    try {
      const value = parse(textOf(data.subarray(from, to)))
      lines.push({ value, number: first + lines.length, end: start + to + 1 })
    } catch (cause) {
      return { lines, used: from, bad: { cause } }
    }
    from = to + 1
  }
  return { lines, used: from, bad: undefined }
}

/** UTF-8 bytes as text. @throws SyntaxError where they are none: damage must not pass as another letter */
export function textOf(bytes: Buffer): string {
  if (!isUtf8(bytes)) throw new SyntaxError('not UTF-8')
  return bytes.toString('utf8')
}

/** Where the last line that begins with these bytes starts, within the first `limit` bytes; undefined: there is none. */
export async function lastLineLike(handle: FileHandle, beginning: Buffer, limit: number): Promise<number | undefined> {
  const wanted = Buffer.concat([Buffer.of(LINE_END), beginning])
  const block = Buffer.allocUnsafe(1 << 16)
  for (let end = limit; end > 0; ) {
    const start = Math.max(0, end - block.length)
    const { bytesRead } = await handle.read(block, 0, end - start, start)
    const data = block.subarray(0, bytesRead)
    const at = data.lastIndexOf(wanted)
    if (at !== -1) return start + at + 1
    if (start === 0) return data.subarray(0, beginning.length).equals(beginning) ? 0 : undefined
    end = start + wanted.length - 1 // a match may lie across two blocks
  }
  return undefined
}

/** Length of a file of this size up to and with its last line end: what is behind is a torn line. */
export async function wholeLength(handle: FileHandle, size: number): Promise<number> {
  const block = Buffer.allocUnsafe(1 << 16)
  for (let end = size; end > 0; ) {
    const start = Math.max(0, end - block.length)
    const { bytesRead } = await handle.read(block, 0, end - start, start)
    const at = block.subarray(0, bytesRead).lastIndexOf(LINE_END)
    if (at !== -1) return start + at + 1
    end = start
  }
  return 0
}
