import type { Side } from '../../core/ids.ts'
import type { ConnectionWordFile } from '../description/file.ts'
import type { Fill } from '../description/template.ts'
import { CallError, problemOf } from './failures.ts'
import type { Redactor } from './redact.ts'

export type ConnectionValues = Readonly<Record<string, string | number | boolean>>

/** What the tenant says about one system: address, credentials, company. Read when first needed, and again on a 401. */
export class Connection {
  readonly #side: Side
  readonly #words: Readonly<Record<string, ConnectionWordFile>>
  readonly #read: () => Promise<ConnectionValues>
  readonly #redactor: Redactor
  #values: Promise<ConnectionValues> | undefined

  constructor(
    side: Side,
    words: Readonly<Record<string, ConnectionWordFile>>,
    read: () => Promise<ConnectionValues>,
    redactor: Redactor,
  ) {
    this.#side = side
    this.#words = words
    this.#read = read
    this.#redactor = redactor
  }

  /** @throws SystemError CONNECTION_INCOMPLETE */
  values(): Promise<ConnectionValues> {
    this.#values ??= this.#complete()
    return this.#values
  }

  /** The next `values` reads again: a secret may have been changed while we run. */
  forget(): void {
    this.#values = undefined
  }

  async #complete(): Promise<ConnectionValues> {
    const values: Record<string, string | number | boolean> = { ...(await this.#read()) }
    for (const [name, word] of Object.entries(this.#words)) {
      if ((values[name] === undefined || values[name] === '') && word.default !== undefined) values[name] = word.default
      if (word.required && (values[name] === undefined || values[name] === '')) {
        this.forget()
        throw new CallError(
          this.#side,
          problemOf(
            'CONNECTION_INCOMPLETE',
            `${this.#side}: "${name}" is missing${word.about ? ` (${word.about})` : ''}`,
          ),
          { whole: true },
        )
      }
      if (word.secret) this.#redactor.hide(values[name])
    }
    return values
  }
}

/** Holes filled from the connection; a base address loses the slashes at its end. */
export function fillFrom(values: ConnectionValues, more: ConnectionValues = {}): Fill {
  return (hole) => {
    const value = more[hole] ?? values[hole]
    return typeof value === 'string' && /^https?:\/\//.test(value) ? value.replace(/\/+$/, '') : value
  }
}

const LOOPBACK = /^(localhost|127(\.\d+){3}|\[::1\])$/

/** Why credentials must not go there; undefined where they may. */
export function insecurity(url: string): string | undefined {
  if (!URL.canParse(url)) return `"${url.slice(0, 80)}" is no address`
  const { protocol, hostname, username } = new URL(url)
  if (username !== '') return `the address of ${hostname} holds a user name`
  if (protocol === 'https:' || (protocol === 'http:' && LOOPBACK.test(hostname))) return undefined
  return `${protocol}//${hostname} is not encrypted`
}
