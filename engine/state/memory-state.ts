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
  const memoryOf = (tenant: string) => {
    const name = checkTenant(tenant)
    const memory = tenants.get(name) ?? { documents: new Map(), tables: new Map(), journal: [] }
    tenants.set(name, memory)
    return memory
  }
  const holders = new Map<TenantMemory, string>()
  const stores = new Set<MemoryStore>()
  const started = (memory: TenantMemory, access: Access) => {
    const store = new MemoryStore(memory, access, () => stores.delete(store))
    stores.add(store)
    return store
  }
  return {
    async open(tenant, { waitMs = 0 } = {}) {
      const memory = memoryOf(tenant)
      const until = Date.now() + waitMs
      while (holders.has(memory)) {
        if (Date.now() >= until) throw locked(tenant, holders.get(memory)!)
        await new Promise((resolve) => setTimeout(resolve, POLL_MS))
      }
      return started(memory, new Access(tenant, false))
    },
    async view(tenant) {
      return started(memoryOf(tenant), new Access(tenant, true))
    },
    crash() {},
  }
}
