import type { StateHome, Store } from '../../../engine/state/store.ts'

/** A state home in a world where processes die. */
export interface StateUnderTest {
  readonly home: StateHome
  /** The process dies with its stores open; what comes after is a new process. */
  crash(): Promise<void>
  dispose(): Promise<void>
}

/** What a part of the contract works at: the home, and a store of tenant "fjord", new for each test. */
export interface Bench {
  readonly home: StateHome
  store: Store
  /** Closes the store and opens it again. */
  reopen(): Promise<void>
  /** Lets the process die, and opens the store in a new one. */
  crash(): Promise<void>
}
