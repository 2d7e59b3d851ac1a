import { ExpressionFailure } from './expression-operators.ts'

/** The pinned instant, as JSONata writes it. */
export function moment(name: 'now' | 'millis', now: unknown): string | number {
  const ms = typeof now === 'number' ? now : typeof now === 'string' ? Date.parse(now) : Number.NaN
  if (Number.isNaN(ms)) throw new ExpressionFailure('NOW', `$${name} is not known here: no instant was given`)
  return name === 'millis' ? ms : new Date(ms).toISOString()
}
