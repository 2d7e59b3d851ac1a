import { isShared, partsOf } from './names.ts'
import { StateError } from './state-error.ts'

/** Who uses a store, and what of it is still allowed; the same rules in every kind of store. */
export class Access {
  readonly tenant: string
  readonly #readOnly: boolean
  #open = true
  constructor(tenant: string, readOnly: boolean) {
    this.tenant = tenant
    this.#readOnly = readOnly
  }

  /** From here on nothing is allowed. False if that was so already. */
  end(): boolean {
    const first = this.#open
    this.#open = false
    return first
  }

  /** @throws StateError STATE_CLOSED */
  use(): void {
    if (this.#open) return
    throw new StateError(
      'STATE_CLOSED',
      `the state of tenant ${this.tenant} is used after it was closed`,
      'report this as a bug: a run must not go on after it has closed its state',
    )
  }

  /** Before a document or table is written. @throws StateError STATE_CLOSED, STATE_NAME, STATE_READONLY */
  write(name: string): void {
    this.use()
    partsOf(name)
    if (this.#readOnly && !isShared(name)) throw this.#refused(`"${name}"`)
  }

  /** Before the journal is written. @throws StateError STATE_CLOSED, STATE_READONLY */
  journal(): void {
    this.use()
    if (this.#readOnly) throw this.#refused('the journal')
  }

  #refused(name: string): StateError {
    return new StateError(
      'STATE_READONLY',
      `a dry run or report of tenant ${this.tenant} tried to write ${name}; only "snapshot/..." and "plan/..." are its own`,
      'report this as a bug; nothing was written',
    )
  }
}
