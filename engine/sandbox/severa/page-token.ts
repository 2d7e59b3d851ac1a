import { createHash } from 'node:crypto'
import { badParameter } from './refusal.ts'

/**
 * Opaque cursors of token paging. A token holds how far a walk has come and a fingerprint of what is walked, so that it
 * cannot go on under other filters; the sandbox keeps nothing between two pages.
 */
export function issueToken(seq: number, fingerprint: string): string {
  return Buffer.from(`${seq}.${fingerprint}`).toString('base64url')
}

/** How far the walk had come. @throws Refusal 400 for a token that is none, or one of another walk */
export function readToken(token: string, fingerprint: string): number {
  const [seq = '', of] = Buffer.from(token, 'base64url').toString().split('.')
  if (!/^\d+$/.test(seq) || of === undefined) throw badParameter('pageToken', 'the page token is not valid')
  if (of !== fingerprint) throw badParameter('pageToken', 'the page token belongs to other filters')
  return Number(seq)
}

/** What a walk is about: its path and filters, whatever order they were given in; not the size of its pages. */
export function fingerprintOf(path: string, query: ReadonlyMap<string, unknown>): string {
  const filters = [...query]
    .filter(([name]) => name !== 'pageToken' && name !== 'rowCount')
    .map(([name, value]) => `${name}=${JSON.stringify(Array.isArray(value) ? value.toSorted() : value)}`)
    .toSorted()
  return createHash('sha256')
    .update([path, ...filters].join('\n'))
    .digest('base64url')
    .slice(0, 16)
}
