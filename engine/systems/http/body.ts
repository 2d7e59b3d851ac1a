import type { Readable } from 'node:stream'
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib'

/** The answer is larger than allowed; counted as it is read, after unpacking. */
export class TooLarge extends Error {
  constructor(mostBytes: number) {
    super(`more than ${mostBytes} bytes`)
  }
}

/** The text of a body, never more than `mostBytes` of it in memory. @throws TooLarge, or what the stream threw */
export async function readBody(
  stream: Readable,
  encoding: string | undefined,
  declared: number,
  mostBytes: number,
): Promise<string> {
  if (declared > mostBytes) {
    stream.on('error', () => {}).destroy()
    throw new TooLarge(mostBytes)
  }
  const source = unpacked(stream, encoding)
  const chunks: Buffer[] = []
  let size = 0
  try {
    for await (const chunk of source as AsyncIterable<Buffer>) {
      size += chunk.length
      if (size > mostBytes) throw new TooLarge(mostBytes)
      chunks.push(chunk)
    }
  } finally {
    if (!stream.destroyed) stream.on('error', () => {}).destroy()
  }
  return (chunks.length === 1 && chunks[0] ? chunks[0] : Buffer.concat(chunks, size)).toString('utf8')
}

function unpacked(stream: Readable, encoding: string | undefined): Readable {
  const unpack = { br: createBrotliDecompress, gzip: createGunzip, 'x-gzip': createGunzip, deflate: createInflate }[
    encoding?.trim().toLowerCase() ?? ''
  ]
  if (!unpack) return stream
  const unpacker = unpack()
  stream.on('error', (error) => unpacker.destroy(error))
  return stream.pipe(unpacker)
}
