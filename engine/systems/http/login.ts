import type { SystemDescription } from '../description/description.ts'
import type { BasicFile, TokenFile } from '../description/file.ts'
import { type Fill, fillMembers, fillText } from '../description/template.ts'
import { getPath } from '../paths.ts'
import type { Caller } from './caller.ts'
import { fillFrom } from './connection.ts'
import { unlessAborted } from './deadline.ts'
import { parseAnswer } from './parse-answer.ts'

interface Token {
  readonly text: string
  readonly expiresMs: number
}

/** A token is renewed this long before its end, but never in more than the last tenth of its life. */
const EARLY_MS = 60_000

/** The headers that prove who asks. A token is fetched once for all who wait, kept until shortly before it expires, never shared. */
export class Login {
  readonly #caller: Caller
  readonly #description: SystemDescription
  readonly #now: () => number
  readonly #closing: AbortSignal
  #token: Promise<Token> | undefined
  #last: { readonly token: Token; readonly headers: Readonly<Record<string, string>> } | undefined

  constructor(caller: Caller, description: SystemDescription, now: () => number, closing: AbortSignal) {
    this.#caller = caller
    this.#description = description
    this.#now = now
    this.#closing = closing
  }

  /** @throws CallError AUTH_FAILED, or why no token could be had */
  async headers(signal: AbortSignal): Promise<Readonly<Record<string, string>>> {
    const { auth } = this.#description
    const token = auth.token ? await this.#current(auth.token, signal) : undefined
    if (token && this.#last?.token === token) return this.#last.headers
    const fill = fillFrom(await this.#caller.connection.values(), token ? { token: token.text } : {})
    const headers = fillMembers(auth.headers ?? {}, fill) as Record<string, string>
    if (auth.basic) headers.Authorization = basic(auth.basic, fill)
    if (token) this.#last = { token, headers }
    return headers
  }

  /** The system no longer takes these headers. Secrets are read again: they may have been changed (SPEC 14). */
  drop(headers: Readonly<Record<string, string>>): void {
    if (this.#description.auth.token && this.#last?.headers !== headers) return // somebody else has dropped it already
    this.#token = undefined
    this.#last = undefined
    this.#caller.connection.forget()
  }

  async #current(form: TokenFile, signal: AbortSignal): Promise<Token> {
    const pending = this.#token
    if (pending) {
      const token = await unlessAborted(pending, signal)
      if (token.expiresMs > this.#now()) return token
      if (this.#token === pending) this.#token = undefined
    }
    if (!this.#token) {
      const fetched = this.#fetch(form)
      this.#token = fetched
      fetched.catch(() => {
        if (this.#token !== fetched) return
        this.#token = undefined
        this.#caller.connection.forget()
      })
    }
    return unlessAborted(this.#token, signal)
  }

  async #fetch(form: TokenFile): Promise<Token> {
    const answer = await this.#caller.call(
      {
        name: 'token',
        kind: 'token',
        repeatable: true,
        build: (values) => {
          const fill = fillFrom(values)
          const body = form.form
            ? new URLSearchParams(fillMembers(form.form, fill) as Record<string, string>).toString()
            : JSON.stringify(fillMembers(form.json ?? {}, fill))
          return {
            method: 'POST',
            url: fillText(form.url, fill) ?? '',
            headers: {
              'content-type': form.form ? 'application/x-www-form-urlencoded' : 'application/json',
              accept: 'application/json',
              ...(form.basic ? { authorization: basic(form.basic, fill) } : {}),
            },
            body,
          }
        },
      },
      this.#closing,
    )
    if (answer.status !== 200 && answer.status !== 201) {
      throw this.#caller.error('AUTH_FAILED', { name: 'token' }, 'no token is given', answer, { whole: true })
    }
    return this.#read(form, parseAnswer(this.#caller, { name: 'token' }, answer, this.#description.sizes.nesting))
  }

  #read(form: TokenFile, body: unknown): Token {
    const text = getPath(body, form.answer?.token ?? 'access_token')
    if (typeof text !== 'string' || text === '') {
      throw this.#caller.error('ANSWER_INVALID', { name: 'token' }, 'the answer holds no token', undefined, {
        whole: true,
      })
    }
    this.#caller.redactor.hide(text)
    const seconds = Number(getPath(body, form.answer?.expiresIn ?? 'expires_in'))
    const lifeMs = Number.isFinite(seconds) && seconds > 0 ? seconds * 1000 : Number.POSITIVE_INFINITY
    return { text, expiresMs: this.#now() + lifeMs - Math.min(EARLY_MS, lifeMs / 10) }
  }
}

function basic({ user, password }: BasicFile, fill: Fill): string {
  return `Basic ${Buffer.from(`${fillText(user, fill) ?? ''}:${fillText(password, fill) ?? ''}`).toString('base64')}`
}
