const split = new Map<string, readonly string[]>()

/** The values at a dotted path; a list on the way stands for each of its items. Null and missing give nothing. */
export function readPath(row: unknown, path: string): readonly unknown[] {
  let parts = split.get(path)
  if (!parts) {
    parts = path.split('.')
    split.set(path, parts)
  }
  return parts.reduce<readonly unknown[]>(step, [row])
}

function step(values: readonly unknown[], key: string): readonly unknown[] {
  // The common case first: one object with one plain value.
  if (values.length === 1) {
    const value = (values[0] as Record<string, unknown>)[key]
    if (value === undefined || value === null) return []
    return Array.isArray(value) ? value : [value]
  }
  return values.flatMap((value) => (value === null ? [] : step([value], key)))
}

/** The one value at a path, undefined when it is null or missing. */
export function readOne(row: unknown, path: string): unknown {
  return readPath(row, path)[0]
}
