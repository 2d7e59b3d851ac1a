import { join } from 'node:path'
import { StateError } from './state-error.ts'

// A name becomes a file name with an ending and a random part behind it; file systems take 255 bytes.
const LONGEST_BYTES = 200
const TENANT = /^[\p{L}\p{N}_][\p{L}\p{N}\p{M}_.-]*$/u

/** Names that dry runs may write, too: what they read, and their last plan (SPEC R15). */
export function isShared(name: string): boolean {
  return name.startsWith('snapshot/') || name.startsWith('plan/')
}

/** The tenant's name, fit to be a folder. @throws StateError STATE_NAME */
export function checkTenant(tenant: string): string {
  if (TENANT.test(tenant) && !tenant.endsWith('.') && Buffer.byteLength(tenant) <= LONGEST_BYTES)
    return tenant.normalize('NFC')
  throw new StateError(
    'STATE_NAME',
    `"${tenant}" cannot be the name of a tenant's state folder`,
    'name the tenant with letters, digits, ".", "_" and "-", a letter or digit first',
  )
}

/** The parts of "index/customers/crm". @throws StateError STATE_NAME for empty parts, ".", ".." and far too long ones */
export function partsOf(name: string): readonly string[] {
  const parts = name.split('/')
  const bad = parts.find((part) => part === '' || part === '.' || part === '..' || encoded(part).length > LONGEST_BYTES)
  if (bad === undefined) return parts
  throw new StateError(
    'STATE_NAME',
    `"${name}" cannot be the name of a document or table: its part "${bad}" is no file name`,
    'name it with short parts joined by "/", as in "links/customers"',
  )
}

/** Path of a name under a folder. Different names have different paths, whatever characters they hold. */
export function pathOf(folder: string, name: string, ending: string): string {
  return join(folder, ...partsOf(name).map(encoded)) + ending
}

/** Plain letters, digits, "_" and "-" stay; anything else as %XX of its bytes, dots too: they part a name from its ending. */
function encoded(part: string): string {
  return part.replace(/[^A-Za-z0-9_-]/gu, (text) =>
    [...Buffer.from(text)].map((byte) => `%${byte.toString(16).toUpperCase().padStart(2, '0')}`).join(''),
  )
}
