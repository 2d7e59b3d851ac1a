import { constants } from 'node:fs'
import { type FileHandle, mkdir, open, rename, unlink } from 'node:fs/promises'
import { dirname, resolve } from 'node:path'
import { nanoid } from 'nanoid'
import { errnoOf, reading, writing } from './state-error.ts'

/** Called right before a change of files becomes final; throws when the change must not happen (the lock is lost). */
export type Guard = () => Promise<void>

export const TEMPORARY = '.tmp'

/** Makes a folder, and those above it, for the owner only; durable. */
export async function ensureFolder(folder: string): Promise<void> {
  const first = await mkdir(folder, { recursive: true, mode: 0o700 })
  if (first === undefined) return
  const top = dirname(resolve(first))
  for (let above = dirname(resolve(folder)); above.length >= top.length; above = dirname(above)) {
    await syncFolder(above)
    if (above === dirname(above)) break
  }
}

/** Makes names in a folder durable: new, renamed, removed ones. */
export async function syncFolder(folder: string): Promise<void> {
  if (process.platform === 'win32') return // folders cannot be opened there
  const handle = await open(folder, 'r')
  try {
    await handle.sync()
  } finally {
    await handle.close()
  }
}

/** Opens a file for its owner only, making folders where they are missing. */
export async function openFile(path: string, flags: number): Promise<FileHandle> {
  try {
    return await open(path, flags, 0o600)
  } catch (cause) {
    if (errnoOf(cause) !== 'ENOENT' || (flags & constants.O_CREAT) === 0) throw cause
    await ensureFolder(dirname(path))
    return open(path, flags, 0o600)
  }
}

/** For reading; undefined when there is no such file. @throws StateError */
export async function openToRead(path: string): Promise<FileHandle | undefined> {
  return reading(path, () => open(path, constants.O_RDONLY).catch(absent))
}

/** Takes a file away, durably; fine when there is none. @throws StateError */
export async function removeFile(path: string, guard: Guard): Promise<void> {
  await writing(path, async () => {
    await guard()
    const gone = await unlink(path).then(() => true, absent)
    if (gone) await syncFolder(dirname(path))
  })
}

/** For `catch`: what is not there is undefined, anything else stays an error. */
export function absent(cause: unknown): undefined {
  if (errnoOf(cause) !== 'ENOENT') throw cause
}

/** All of it, however many writes that takes. Returns the number of bytes. */
export async function writeAll(handle: FileHandle, data: Uint8Array, position: number): Promise<number> {
  for (let done = 0; done < data.length; ) {
    const { bytesWritten } = await handle.write(data, done, data.length - done, position + done)
    done += bytesWritten
  }
  return data.length
}

export interface Written {
  readonly bytes: number
  readonly inode: bigint
}

/**
 * Writes a file whole, atomically and durably: whoever reads the path, now or after a crash, finds the old or the new text. The
 * temporary file has a name of its own each time, so that two writers never mix. @throws StateError; then the old text stands,
 * except when only the folder could not be made durable.
 */
export async function replaceFile(path: string, chunks: Iterable<string>, guard: Guard): Promise<Written> {
  const temporary = `${path}.${nanoid(10)}${TEMPORARY}`
  return writing(path, async () => {
    let written: Written
    try {
      written = await writeNew(temporary, chunks)
      await guard()
      await rename(temporary, path)
    } catch (cause) {
      await unlink(temporary).catch(() => {})
      throw cause
    }
    await syncFolder(dirname(path))
    return written
  })
}

async function writeNew(path: string, chunks: Iterable<string>): Promise<Written> {
  const handle = await openFile(path, constants.O_WRONLY | constants.O_CREAT | constants.O_EXCL)
  try {
    let bytes = 0
    for (const chunk of chunks) bytes += await writeAll(handle, Buffer.from(chunk), bytes)
    await handle.sync()
    return { bytes, inode: (await handle.stat({ bigint: true })).ino }
  } finally {
    await handle.close()
  }
}

/**
 * Appends chunks at `position` of a file that is `size` long, durably: what lies behind (a torn line of a killed run, a write that
 * failed) goes first. The caller answers for `position` being the end of what is whole. Returns the number of bytes.
 */
export async function appendAt(
  handle: FileHandle,
  chunks: Iterable<string>,
  position: number,
  size: number,
): Promise<number> {
  if (size > position) await handle.truncate(position)
  let end = position
  try {
    for (const chunk of chunks) end += await writeAll(handle, Buffer.from(chunk), end)
    await handle.datasync()
  } catch (cause) {
    await handle.truncate(position).catch(() => {}) // else the next append does it
    throw cause
  }
  return end - position
}
