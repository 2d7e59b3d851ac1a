import { chmod, readdir, stat, unlink } from 'node:fs/promises'
import { join, resolve, sep } from 'node:path'
import { Access } from './access.ts'
import { absent, ensureFolder, TEMPORARY } from './files.ts'
import { FolderStore } from './folder-store.ts'
import { type LockOptions, takeLock } from './lock.ts'
import { checkTenant, isShared } from './names.ts'
import { writing } from './state-error.ts'
import type { StateHome } from './store.ts'

const DAY_MS = 86_400_000

/** How the locks of the folder behave; the defaults are right for anything but tests. */
export type FolderOptions = Pick<LockOptions, 'heartbeatMs' | 'staleMs'>

/**
 * State in a folder, `<root>/<tenant>/` for each tenant, readable by its owner only:
 *
 *     lock                    who works on it now
 *     documents/<name>.json   small documents
 *     tables/<name>.jsonl     keyed tables: a snapshot, and the changes since
 *     journal/<yyyy-mm>.jsonl
 */
export function openFolderState(root: string, options: FolderOptions = {}): StateHome {
  const folderOf = (tenant: string) => join(resolve(root), checkTenant(tenant))
  return {
    async open(tenant, { waitMs = 0 } = {}) {
      const folder = folderOf(tenant)
      await prepare(folder)
      const lock = await takeLock(join(folder, 'lock'), tenant, { ...options, waitMs })
      try {
        await sweep(folder)
      } catch (cause) {
        await lock.release()
        throw cause
      }
      return new FolderStore(folder, new Access(tenant, false), lock)
    },
    async view(tenant) {
      return new FolderStore(folderOf(tenant), new Access(tenant, true), undefined)
    },
  }
}

/** Makes the tenant's folder, and closes it to others if somebody opened it. */
async function prepare(folder: string): Promise<void> {
  await writing(folder, async () => {
    await ensureFolder(folder)
    const { mode } = await stat(folder)
    if ((mode & 0o077) !== 0) await chmod(folder, 0o700)
  })
}

/** Takes away temporary files of killed runs. What a dry run may be writing right now stays for a day. */
async function sweep(folder: string): Promise<void> {
  await writing(folder, async () => {
    for (const entry of await readdir(folder, { recursive: true })) {
      if (!entry.endsWith(TEMPORARY)) continue
      const path = join(folder, entry)
      const age = Date.now() - ((await stat(path).catch(absent))?.mtimeMs ?? 0)
      const name = entry.split(sep).slice(1).join('/')
      if (!isShared(name) || age > DAY_MS) await unlink(path).catch(absent)
    }
  })
}
