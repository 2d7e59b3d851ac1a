import { folderWorld } from './folder-world.ts'
import { stateStoreContract } from './store-contract.ts'

stateStoreContract('state in a folder', () => folderWorld())
