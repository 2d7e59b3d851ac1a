import { constants } from 'node:fs'
import { open } from 'node:fs/promises'
import { absent, appendAt, type Guard, openToRead, replaceFile } from './files.ts'
import { jsonLines } from './json-lines.ts'
import type { Changes } from './live-table.ts'
import { damaged, reading, writing } from './state-error.ts'
import { type Batch, batchOf, changeLines, type Header, headerOf, snapshotLines } from './table-lines.ts'

/**
 * Where one version of a table's file stands. The file is a snapshot (a header that counts its lines, then the rows) with the
 * changes since then behind it, in one file: replacing it is one rename, so no crash can part a snapshot from its changes.
 */
export interface TableFile {
  /** Tells this version from one that somebody else put in its place. */
  readonly inode: bigint
  /** Length of the snapshot. */
  readonly base: number
  /** Length with all whole batches of changes; a torn one may stand behind. */
  readonly whole: number
}

export interface LoadedTable<Row> {
  readonly rows: Map<string, Row>
  /** Undefined: there is no file yet. */
  readonly file: TableFile | undefined
}

/** @throws StateError STATE_DAMAGED for anything but a torn last batch; STATE_READ, STATE_ACCESS */
export async function loadTable<Row>(path: string): Promise<LoadedTable<Row>> {
  const rows = new Map<string, Row>()
  const handle = await openToRead(path)
  if (handle === undefined) return { rows, file: undefined }
  return reading(path, async () => {
    const { ino } = await handle.stat({ bigint: true })
    let header: Header | undefined
    let base = 0
    let whole = 0
    let seen = 0
    let batch: Batch[] = []
    const wrong = (line: number, cause?: unknown) => damaged(path, `is damaged in line ${line}`, undefined, cause)
    for await (const lines of jsonLines(handle, { parse: JSON.parse, damaged: wrong })) {
      for (const { value, number, end } of lines) {
        if (header === undefined) {
          header = headerOf(value)
          if (header === undefined) throw damaged(path, 'does not begin as a table of this version of Silta')
          base = whole = end
          continue
        }
        const part = batchOf(value)
        if (part === undefined) throw wrong(number)
        batch.push(part)
        if (part.more) continue
        for (const whichever of batch) applyTo(rows, whichever)
        batch = []
        whole = end
        if (seen++ < header.lines) base = end
      }
    }
    if (header === undefined || seen < header.lines) throw damaged(path, 'ends before its rows do')
    return { rows, file: { inode: ino, base, whole } }
  }).finally(() => handle.close())
}

function applyTo<Row>(rows: Map<string, Row>, { set = [], drop = [] }: Batch): void {
  for (let index = 0; index < set.length; index += 2) rows.set(set[index] as string, set[index + 1] as Row)
  for (const key of drop) rows.delete(key)
}

/** Writes a table whole, `values[i]` under `keys[i]`, in small steps that let others run. @throws StateError */
export async function writeTable(
  path: string,
  keys: readonly string[],
  values: readonly unknown[],
  guard: Guard,
): Promise<TableFile> {
  const { bytes, inode } = await replaceFile(path, snapshotLines(path, keys, values), guard)
  return { inode, base: bytes, whole: bytes }
}

/**
 * Appends changes as one batch, which a later load takes whole or not at all. Undefined when the path holds another file by now,
 * or less than it did. @throws StateError; then the changes are not there
 */
export async function appendChanges(
  path: string,
  file: TableFile,
  changes: Changes<unknown>,
  guard: Guard,
): Promise<TableFile | undefined> {
  return writing(path, async () => {
    await guard()
    const handle = await open(path, constants.O_RDWR).catch(absent)
    if (handle === undefined) return undefined
    try {
      const { ino, size } = await handle.stat({ bigint: true })
      if (ino !== file.inode || size < file.whole) return undefined
      const bytes = await appendAt(handle, changeLines(path, changes), file.whole, Number(size))
      return { ...file, whole: file.whole + bytes }
    } finally {
      await handle.close()
    }
  })
}
