import { showValue, type Value } from '../../core/value.ts'
import type { SystemCode } from '../codes.ts'
import type { Answer, Caller } from '../http/caller.ts'
import type { CallError, Sent } from '../http/failures.ts'
import { parseAnswer } from '../http/parse-answer.ts'
import type { WireAnswer } from '../http/transport.ts'
import { getPath } from '../paths.ts'
import type { RestClient } from './rest-client.ts'

export type Doing = 'read' | 'create' | 'update' | 'delete'

/** What a status that is no success means. Nothing was executed, unless `sent` or a code of the system says otherwise. */
export function refusalOf(
  client: RestClient,
  doing: Doing,
  name: string,
  answer: Answer,
  sent: Sent = 'no',
): CallError {
  const { code, message } = said(client, answer)
  const isUnsure = code !== undefined && client.description.errors.unsure.includes(code)
  const isElsewhere = answer.status >= 300 && answer.status < 400
  const what = isElsewhere ? 'sends to another address, which is not followed' : 'turned down'
  const facts = { status: answer.status, sent: isUnsure ? 'maybe' : sent } as const
  return client.caller.error(
    codeOf(doing, answer.status),
    { name },
    `${what} with status ${answer.status}`,
    message,
    facts,
  )
}

/** What a code of the system says that its status does not: refused because of limits, or not logged in. */
export function verdictOf(client: RestClient, answer: WireAnswer): 'busy' | 'login' | undefined {
  const { busy, login } = client.description.errors
  const isMeant = (code: string) => answer.text.includes(code)
  if (answer.status < 400 || ![...busy, ...login].some(isMeant)) return undefined
  const { code } = said(client, answer)
  if (code === undefined) return undefined
  return busy.includes(code) ? 'busy' : login.includes(code) ? 'login' : undefined
}

function codeOf(doing: Doing, status: number): SystemCode {
  if (status === 403) return 'ACCESS_DENIED'
  if (doing === 'read') return status === 400 || status === 404 ? 'REQUEST_INVALID' : 'SYSTEM_REFUSED'
  // No such address, or no such method there: an operation that this system does not have.
  if (status === 405 || (status === 404 && doing === 'create')) return 'CANNOT_WRITE'
  return status === 404 || status === 410 ? 'RECORD_GONE' : 'SYSTEM_REFUSED'
}

function said(client: RestClient, answer: WireAnswer): { readonly code: string | undefined; readonly message: string } {
  const { errors, sizes } = client.description
  const body = bodyOf(client.caller, answer, sizes.nesting)
  if (body === undefined) return { code: undefined, message: /^\s*</.test(answer.text) ? 'a web page' : answer.text }
  const texts = (paths: readonly string[]) => paths.flatMap((path) => textsAt(body, path))
  const [code] = texts(errors.code)
  return { code, message: [...(code === undefined ? [] : [code]), ...texts(errors.message)].join(': ') }
}

function bodyOf(caller: Caller, answer: WireAnswer, nesting: number): unknown {
  try {
    return parseAnswer(caller, { name: '' }, answer, nesting)
  } catch {
    return undefined
  }
}

function textsAt(body: unknown, path: string): string[] {
  const found = getPath(body, path)
  return (Array.isArray(found) ? found : [found])
    .filter((item) => typeof item === 'string' || typeof item === 'number')
    .map((item) => showValue(item as Value))
}
