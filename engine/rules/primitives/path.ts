import { EngineError, type Outcome, type Place } from '../../core/problem.ts'
import { decimal, isDecimal } from '../../core/value.ts'
import { finding } from './codes.ts'
import { pooledGetter } from './path-pool.ts'

/** Reads one place of a record: undefined where there is nothing, null where there is null. Never throws. */
export type Getter = (record: unknown) => unknown

/** `a.b[0].c` as names and indexes. */
export type Steps = readonly (string | number)[]

/** The longest list that `setPath` builds by an index. */
const MOST_ITEMS = 10_000
const STEP = /(?:([^\s.[\]`"'()]+)|`([^`]+)`)((?:\[\d{1,5}\])*)(?:\.(?=[^.])|$)/y

// Names that mean something on texts, numbers, lists or decimals: only read where a record holds a mapping at that spot.
const GUARDED = new Set<string>(
  [
    String.prototype,
    Number.prototype,
    Boolean.prototype,
    Array.prototype,
    Object.getPrototypeOf(decimal(0)),
    decimal(0),
  ].flatMap((x) => Object.getOwnPropertyNames(x)),
)

const getters = new Map<string, Getter>()

/** Whether a name belongs to the language and not to data: `__proto__`, `constructor`, `toString` … */
export function isRefusedName(name: string): boolean {
  return name === 'prototype' || name in Object.prototype
}

/**
 * `a.b.c`, `emails[0].address` or ``a.`b c` `` to its steps. Problems: PATH_SYNTAX; PATH_REFUSED for names that would reach
 * past the data.
 */
export function parsePath(text: string, place?: Place): Outcome<Steps> {
  const steps: (string | number)[] = []
  let position = 0
  while (position < text.length) {
    STEP.lastIndex = position
    const match = STEP.exec(text)
    const name = match?.[1] ?? match?.[2]
    if (!match || name === undefined) return syntax(text, place)
    if (isRefusedName(name)) {
      const what = `"${name}" in the path "${text}" belongs to the language, not to the data`
      return { ok: false, problems: [finding('PATH_REFUSED', place, what, 'name a field of the record')] }
    }
    steps.push(name, ...[...match[3]!.matchAll(/\d+/g)].map(([digits]) => Number(digits)))
    position += match[0].length
  }
  return steps.length > 0 ? { ok: true, value: steps } : syntax(text, place)
}

function syntax(text: string, place: Place | undefined): Outcome<never> {
  const what = text.trim() === '' ? 'the path is empty' : `"${text}" is no path`
  const mend =
    'write names with dots between them, as in `currency.code` or `emails[0].address`; a name with blanks stands in backticks'
  return { ok: false, problems: [finding('PATH_SYNTAX', place, what, mend)] }
}

/**
 * A getter for a path, as fast as one written by hand. It sees what the data holds and nothing that the language lends it:
 * no prototype, no length of a text, no method of a list. A name asks mappings only, an index asks lists only.
 */
export function compilePath(text: string, place?: Place): Outcome<Getter> {
  const known = getters.get(text)
  if (known) return { ok: true, value: known }
  const parsed = parsePath(text, place)
  if (!parsed.ok) return parsed
  const getter = getterOf(parsed.value)
  if (getters.size < 10_000) getters.set(text, getter)
  return { ok: true, value: getter }
}

export function getterOf(steps: Steps): Getter {
  const [a, b, c] = steps
  if (steps.length <= 3 && steps.every(isPlainName))
    return pooledGetter(a as string, b as string | undefined, c as string | undefined)
  return (record) => {
    let value = record
    for (const step of steps) {
      if (typeof step === 'number') value = Array.isArray(value) ? value[step] : undefined
      else value = isMapping(value) ? value[step] : undefined
      if (value === undefined) return undefined
    }
    return value
  }
}

function isPlainName(step: string | number): step is string {
  return typeof step === 'string' && !GUARDED.has(step) && !/^\d+$/.test(step)
}

function isMapping(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value) && !isDecimal(value)
}

/**
 * Sets one place of an object that is being built; mappings and lists on the way are made, and take the place of a single
 * value that stood there. Reading the same path gives the value back. @throws EngineError for a path that `parsePath` refuses.
 */
export function setPath(target: Record<string, unknown>, path: string | Steps, value: unknown): void {
  const steps = typeof path === 'string' ? stepsOf(path) : path
  let holder: Record<string, unknown> | unknown[] = target
  steps.forEach((step, index) => {
    const slot = step as keyof typeof holder
    const next = steps[index + 1]
    if (next === undefined) {
      ;(holder as Record<string | number, unknown>)[step] = value
      return
    }
    const existing: unknown = Object.hasOwn(holder, slot) ? holder[slot] : undefined
    const fits = typeof next === 'number' ? Array.isArray(existing) : isMapping(existing)
    const child = fits ? (existing as typeof holder) : typeof next === 'number' ? [] : {}
    if (!fits) (holder as Record<string | number, unknown>)[step] = child
    holder = child
  })
}

function stepsOf(path: string): Steps {
  const parsed = parsePath(path)
  if (!parsed.ok) throw new EngineError(parsed.problems)
  const far = parsed.value.find((step) => typeof step === 'number' && step >= MOST_ITEMS)
  if (far !== undefined)
    throw new EngineError([
      finding('PATH_REFUSED', undefined, `index ${far} of "${path}" is too large to build`, 'use a smaller index'),
    ])
  return parsed.value
}
