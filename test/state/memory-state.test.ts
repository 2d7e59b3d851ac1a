import { openMemoryState } from '../../engine/state/memory-state.ts'
import { stateStoreContract } from './store-contract.ts'

stateStoreContract('state in memory', async () => {
  const home = openMemoryState()
  return { home, crash: async () => home.crash(), dispose: async () => {} }
})
