import type { Clock } from '../common/side.ts'
import { badArgument, refusal } from './business-error.ts'
import type { CompanyData, Write } from './data/company-data.ts'

/** A session that nobody goes on with is forgotten after so long. */
const KEPT_MS = 10 * 60_000

interface Session {
  readonly owner: string
  readonly writes: readonly Write[]
  readonly usedAt: number
}

export interface OpenSession {
  readonly id: string
  /** Ends this request's part: keeps the changes for the next one, or saves them all. */
  end(): void
}

/**
 * Several requests whose changes are saved together by the last one. Between the requests nobody sees them: each request
 * makes the session's changes again and takes them back when it ends.
 */
export class EditCache {
  readonly #clock: Clock
  readonly #company: CompanyData
  readonly #sessions = new Map<string, Session>()
  #made = 0

  constructor(company: CompanyData, clock: Clock) {
    this.#company = company
    this.#clock = clock
  }

  /** Goes on with session `id`, or starts one; `persist` tells that a further request follows. @throws BusinessError */
  open(id: string | undefined, persist: boolean, owner: string): OpenSession {
    this.#forgetOld()
    const known = id === undefined ? undefined : this.#sessions.get(id)
    if (id !== undefined && known?.owner !== owner) throw badArgument(`there is no edit session ${id}`)
    const session = id ?? `edit-${++this.#made}`
    if (!this.#company.hold(known?.writes ?? [])) {
      this.#sessions.delete(session)
      throw refusal('duplicateKey', `a row of edit session ${session} has been made by others since`)
    }
    return {
      id: session,
      end: () => {
        const writes = this.#company.release(!persist)
        if (persist) this.#sessions.set(session, { owner, writes, usedAt: this.#clock.now() })
        else this.#sessions.delete(session)
      },
    }
  }

  clear(): void {
    this.#sessions.clear()
  }

  #forgetOld(): void {
    const oldest = this.#clock.now() - KEPT_MS
    for (const [id, { usedAt }] of this.#sessions) if (usedAt < oldest) this.#sessions.delete(id)
  }
}
