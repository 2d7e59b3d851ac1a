import type { Outcome } from '../core/problem.ts'
import { decimal, isDecimal } from '../core/value.ts'
import type { Plan } from './plan.ts'

/** A plan as JSON; decimals that a JSON number cannot carry are written as `{ "decimal": "digits" }`. */
export function planToJson(plan: Plan): string {
  return [...planChunks(plan)].join('')
}

/** The same in pieces, some rows each: a plan of 100,000 rows is never one text, nor one copy of all rows. */
export function* planChunks(plan: Plan): Generator<string> {
  let text = '{'
  for (const [name, value] of Object.entries(plan)) {
    if (value === undefined) continue
    text += `${text === '{' ? '' : ','}\n ${JSON.stringify(name)}: `
    if (name !== 'rows' || plan.rows.length === 0) {
      text += indented(value, 1)
      continue
    }
    let first = true
    for (const row of plan.rows) {
      text += `${first ? '[' : ','}\n  ${indented(row, 2)}`
      first = false
      if (text.length < CHUNK) continue
      yield text
      text = ''
    }
    text += '\n ]'
  }
  yield `${text}\n}`
}
const CHUNK = 1 << 16

/** As `JSON.stringify` would write it that deep inside. */
function indented(value: unknown, depth: number): string {
  const plain = holdsDecimal(value) ? packed(value) : value
  return JSON.stringify(plain, undefined, 1).replaceAll('\n', `\n${' '.repeat(depth)}`)
}

/** Nearly no row does, and copying all of them takes longer than writing them. */
function holdsDecimal(value: unknown): boolean {
  if (value === null || typeof value !== 'object') return false
  if (isDecimal(value)) return true
  for (const item of Array.isArray(value) ? value : Object.values(value)) if (holdsDecimal(item)) return true
  return false
}

function packed(value: unknown): unknown {
  if (isDecimal(value)) return { decimal: value.toFixed() }
  if (Array.isArray(value)) return value.map(packed)
  if (value !== null && typeof value === 'object')
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, packed(item)]))
  return value
}

/** Reads a saved plan. What is no plan of this version is a problem, never a guess. */
export function planFromJson(text: string, file: string): Outcome<Plan> {
  let value: unknown
  try {
    value = unpacked(JSON.parse(text))
  } catch {
    return broken(file, 'it is no JSON')
  }
  const plan = value as Partial<Plan> | null
  if (typeof plan !== 'object' || plan === null || !Array.isArray(plan.rows) || !Array.isArray(plan.entities))
    return broken(file, 'it holds no plan')
  if (plan.version !== 1)
    return broken(file, `it is a plan of version ${String(plan.version)}; this Silta reads version 1`)
  if (typeof plan.id !== 'string' || typeof plan.tenant !== 'string' || typeof plan.rulesHash !== 'string')
    return broken(file, 'id, tenant or rulesHash is missing')
  const bad = plan.rows.findIndex(
    (row) =>
      typeof row !== 'object' ||
      row === null ||
      typeof row.id !== 'string' ||
      typeof row.entity !== 'string' ||
      !Array.isArray(row.set) ||
      !Array.isArray(row.followUps),
  )
  if (bad >= 0) return broken(file, `row ${bad + 1} is no row of a plan`)
  return { ok: true, value: plan as Plan }
}

/** The same object with its decimals as decimals, in place: a second copy of 100,000 rows is one too many. */
function unpacked(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value
  if (isPackedDecimal(value)) return decimal(value.decimal)
  const members = value as Record<string, unknown>
  for (const key of Object.keys(members)) {
    const item = members[key]
    if (typeof item === 'object' && item !== null) members[key] = unpacked(item)
  }
  return value
}

function isPackedDecimal(item: object): item is { decimal: string } {
  return typeof (item as { decimal?: unknown }).decimal === 'string' && Object.keys(item).length === 1
}

function broken(file: string, why: string): Outcome<never> {
  return {
    ok: false,
    problems: [
      { code: 'PLAN_UNREADABLE', what: `${file}: ${why}`, mend: 'make it anew: silta diff TENANT --out plan.json' },
    ],
  }
}
