import { Access } from './access.ts'
import { MemoryStore, type TenantMemory } from './memory-store.ts'
import { checkTenant } from './names.ts'
import { StateError } from './state-error.ts'
import type { StateHome } from './store.ts'

const POLL_MS = 5

export interface MemoryState extends StateHome {
  /** As if the process died: open stores are gone, and with them all that was not flushed; locks are free. */
  crash(): void
}

/** State that lasts as long as the process, for tests and demonstrations; it keeps the same rules as state in a folder. */
export function openMemoryState(): MemoryState {
  const tenants = new Map<string, TenantMemory>()
  const stores = new Set<MemoryStore>()

  function memoryOf(tenant: string): TenantMemory {
    const name = checkTenant(tenant)
    const memory = tenants.get(name) ?? { documents: new Map(), tables: new Map(), journal: [], lockedSince: undefined }
    tenants.set(name, memory)
    return memory
  }

  function start(memory: TenantMemory, access: Access, unlock: () => void): MemoryStore {
    const store = new MemoryStore(memory, access, () => {
      stores.delete(store)
      unlock()
    })
    stores.add(store)
    return store
  }

  return {
    async open(tenant, { waitMs = 0 } = {}) {
      const memory = memoryOf(tenant)
      const until = Date.now() + waitMs
      while (memory.lockedSince !== undefined) {
        if (Date.now() >= until) throw locked(tenant, memory.lockedSince)
        await new Promise((resolve) => setTimeout(resolve, POLL_MS))
      }
      memory.lockedSince = new Date().toISOString()
      return start(memory, new Access(tenant, false), () => {
        memory.lockedSince = undefined
      })
    },
    async view(tenant) {
      return start(memoryOf(tenant), new Access(tenant, true), () => {})
    },
    crash() {
      for (const store of stores) store.die()
    },
  }
}

function locked(tenant: string, since: string): StateError {
  const what = `tenant ${tenant} is in use by this process (${process.pid}) since ${since}`
  return new StateError('STATE_LOCKED', what, 'wait until it is done; one run at a time works on a tenant', {
    retry: 'later',
  })
}
