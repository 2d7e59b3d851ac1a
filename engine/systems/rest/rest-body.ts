import { showValue, type Value } from '../../core/value.ts'
import type { Resource } from '../description/description.ts'
import type { UpdateFile } from '../description/file.ts'
import { fillDeep } from '../description/template.ts'
import { setPath } from '../paths.ts'

/** JSON Patch: one operation for each path, scalars as they are or as texts. */
export function operations(
  set: readonly (readonly [path: string, value: Value])[],
  { op, patchScalars }: UpdateFile,
): readonly unknown[] {
  return set.map(([path, value]) => ({
    op: op ?? 'replace',
    path: `/${path.replaceAll('.', '/')}`,
    value: patchScalars === 'string' && value !== null && !Array.isArray(value) ? showValue(value) : value,
  }))
}

/** The members under a name of their own, where the system wants that. */
export function wrapped(
  members: Record<string, unknown>,
  path: string | undefined,
  resource: Resource,
): Record<string, unknown> {
  if (path === undefined) return members
  const body: Record<string, unknown> = {}
  setPath(body, fillDeep(path, resource.words), members)
  return body
}
