/** Members a path may never name: they reach into the objects of the language itself. */
const FORBIDDEN = new Set(['__proto__', 'prototype', 'constructor'])

/** What stands at `a.b` of a record; through a list it gives the list of what stands there in each item. */
export function getPath(record: unknown, path: string): unknown {
  if (path === '') return record
  let value = record
  for (const step of path.split('.')) {
    if (value === null || value === undefined) return undefined
    value = Array.isArray(value)
      ? value.flatMap((item) => getPath(item, step) ?? [])
      : (value as Record<string, unknown>)[step]
  }
  return value
}

/** Sets `a.b`, making the objects on the way. @throws TypeError for a path that no record can have */
export function setPath(target: Record<string, unknown>, path: string, value: unknown): void {
  const steps = path.split('.')
  if (!isPath(path)) throw new TypeError(`"${path}" is no path of a record`)
  let object = target
  for (const step of steps.slice(0, -1)) {
    const next = object[step]
    if (next === null || typeof next !== 'object' || Array.isArray(next)) object[step] = {}
    object = object[step] as Record<string, unknown>
  }
  object[steps.at(-1) ?? path] = value
}

/** Takes `a.b` away, and nothing where there is none. */
export function removePath(target: Record<string, unknown>, path: string): void {
  const steps = path.split('.')
  const holder = getPath(target, steps.slice(0, -1).join('.'))
  if (isRecord(holder)) delete holder[steps.at(-1) ?? path]
}

const STEP = /^[A-Za-z_$@][\w$@-]*$/

/** Whether every step is a name; texts that are put into URLs, patches and queries pass through here. */
export function isPath(path: string): boolean {
  return path.split('.').every((step) => STEP.test(step) && !FORBIDDEN.has(step))
}

export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
