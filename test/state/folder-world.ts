import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type FolderOptions, openFolderState } from '../../engine/state/folder-state.ts'
import type { StateHome, Store } from '../../engine/state/store.ts'
import type { StateUnderTest } from './contract/bench.ts'

/**
 * State in a folder of its own. A crash leaves stores unclosed and removes their locks, as a new process would on finding the old
 * one dead; that it does find so is the business of lock.test.ts.
 */
export async function folderWorld(options: FolderOptions = {}): Promise<StateUnderTest & { readonly root: string }> {
  const root = await mkdtemp(join(tmpdir(), 'silta-state-'))
  const opened = new Map<Store, string>()
  const home = openFolderState(root, options)
  const watched: StateHome = {
    async open(tenant, storeOptions) {
      const store = await home.open(tenant, storeOptions)
      opened.set(store, tenant)
      return store
    },
    view: (tenant) => home.view(tenant),
  }
  return {
    root,
    home: watched,
    async crash() {
      for (const tenant of opened.values()) await rm(join(root, tenant, 'lock'), { force: true })
    },
    async dispose() {
      for (const store of opened.keys()) await store.close().catch(() => {}) // without its lock it closes its files and no more
      await rm(root, { recursive: true, force: true })
    },
  }
}
