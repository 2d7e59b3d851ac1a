import fc from 'fast-check'
import { afterEach, beforeEach, describe, it } from 'vitest'
import type { StateHome, Store } from '../../engine/state/store.ts'
import type { Bench, StateUnderTest } from './contract/bench.ts'
import { refusesWhenClosed } from './contract/closed.ts'
import { keepsDocuments } from './contract/documents.ts'
import { keepsJournal } from './contract/journal.ts'
import { locksTenants } from './contract/lock.ts'
import { checksNames } from './contract/names.ts'
import { keepsTables } from './contract/tables.ts'
import { givesViews } from './contract/views.ts'
import { runStateModel, stateCommands } from './store-model.ts'

/** What every store promises, whatever it keeps its state in. `make` gives an empty home each time. */
export function stateStoreContract(name: string, make: () => Promise<StateUnderTest>): void {
  describe(`${name} keeps the contract of state stores`, () => {
    const at = newBench(make)
    keepsDocuments(at)
    keepsTables(at)
    keepsJournal(at)
    locksTenants(at)
    refusesWhenClosed(at)
    checksNames(at)
    givesViews(at)
  })

  const long = process.env.SILTA_LONG !== undefined
  const title = `${name} agrees with a model through any changes, flushes, reopens and crashes`
  it(title, { timeout: long ? 600_000 : 60_000 }, async () => {
    const numRuns = long ? 500 : 40
    const runs = fc.commands(stateCommands, { maxCommands: 60, size: 'max' })
    await fc.assert(
      fc.asyncProperty(runs, (commands) => runStateModel(make, commands)),
      { numRuns },
    )
  })
}

function newBench(make: () => Promise<StateUnderTest>): Bench {
  let world: StateUnderTest
  let store: Store
  const open = async () => {
    store = await world.home.open('fjord')
  }
  beforeEach(async () => {
    world = await make()
    await open()
  })
  afterEach(async () => {
    await store.close()
    await world.dispose()
  })
  return {
    get home(): StateHome {
      return world.home
    },
    get store(): Store {
      return store
    },
    set store(opened) {
      store = opened
    },
    async reopen() {
      await store.close()
      await open()
    },
    async crash() {
      await world.crash()
      await open()
    },
  }
}
