import { EFFECTS } from '../business/side-effects.ts'
import { BusinessError, refusal } from '../business-error.ts'
import { keyOfValue, valueIn } from '../data/collation.ts'
import type { Column } from '../model/table.ts'
import { writeTwin } from '../model/twins.ts'
import type { Draft, Writing } from './draft.ts'
import { maxLengthOf } from './lengths.ts'
import { inputReference, pointsAtRow } from './references.ts'
import { suggestColumn, suggestOperand } from './suggest.ts'
import { itemsAsWritten, type WrittenField } from './written-order.ts'

/** Numbers that stand for one associate only. */
const UNIQUE: Readonly<Record<string, readonly string[]>> = { associate: ['customerNo', 'supplierNo', 'employeeNo'] }

/**
 * Assigns one written key: a column, its twin, a suggestion, or nested rows. Side effects follow at once, so keys written
 * later override what they set. null asks for a suggestion and never clears. @throws BusinessError
 */
export function assignField(writing: Writing, draft: Draft, field: WrittenField): void {
  const { table } = draft.data
  const { name, value } = field
  if (name === '_suggest') {
    for (const operand of listOf(value)) suggestOperand(writing, draft, String(operand), setColumn)
    return
  }
  const child = table.children.get(name)
  if (child) {
    addChildren(draft, child, field)
    return
  }
  const twin = table.twins.get(name)
  const column = table.columns.get(name) ?? twin?.base
  if (!column) throw refusal('illegalValue', `unknown column ${name}`, [name])
  if (value === null) {
    suggestColumn(writing, draft, column.name, undefined, setColumn)
    return
  }
  const plain = twin && !table.columns.has(name) ? writeTwin(twin, value) : value
  if (plain === undefined) throw refusal('illegalValue', `Illegal value for ${name}`, [name])
  setColumn(writing, draft, column, plain)
}

/** Checks a value, sets it, and runs what business logic hangs on the column. @throws BusinessError */
export function setColumn(writing: Writing, draft: Draft, column: Column, value: unknown): void {
  const { table } = draft.data
  const { name } = column
  if (draft.before && table.keys.includes(column)) {
    if (keyOfValue(column, value) === keyOfValue(column, valueIn(draft.before, column))) return
    throw refusal('keyChanged', `${name} is the primary key of ${table.type} and cannot be changed`, [name])
  }
  checkLength(writing, draft, name, value)
  checkReference(writing, draft, name, value)
  checkUnique(writing, draft, column, value)
  draft.row[name] = value
  EFFECTS[`${table.name}.${name}`]?.(writing, draft)
}

/** Assigns keys in the order they were written. With `tolerate`, refused ones are reported and left out. */
export function assignAll(
  writing: Writing,
  draft: Draft,
  fields: readonly WrittenField[],
  tolerate?: (error: BusinessError) => void,
): void {
  for (const field of fields) {
    try {
      assignField(writing, draft, field)
    } catch (error) {
      if (!tolerate || !(error instanceof BusinessError)) throw error
      tolerate(error)
    }
  }
}

function addChildren(draft: Draft, table: string, { name, value, written }: WrittenField): void {
  if (value === null) return
  if (draft.before) throw refusal('notAllowed', `${name} can only be given when the row is created`, [name])
  const values = listOf(value) as object[]
  draft.children.push({ table, values, written: itemsAsWritten(values.length, written) })
}

function checkLength(writing: Writing, draft: Draft, name: string, value: unknown): void {
  const max = typeof value === 'string' ? maxLengthOf(draft.data.table, name, writing.assumed) : undefined
  if (max !== undefined && String(value).length > max)
    throw refusal('textTooLong', `${name} holds at most ${max} characters`, [name])
}

function checkReference(writing: Writing, draft: Draft, name: string, value: unknown): void {
  const reference = writing.assumed.checkReferences && inputReference(writing.model, draft.data.table.name, name)
  if (reference && !pointsAtRow(writing.company, reference, value))
    throw refusal('unknownReference', `${name} ${JSON.stringify(value)} does not exist in ${reference.to}`, [name])
}

function checkUnique(writing: Writing, draft: Draft, column: Column, value: unknown): void {
  if (!writing.assumed.uniqueNumbers || value === 0 || !UNIQUE[draft.data.table.name]?.includes(column.name)) return
  const taken = draft.data.where(column.name, keyOfValue(column, value)).some((row) => row !== draft.before)
  if (taken) throw refusal('duplicateNumber', `${column.name} ${JSON.stringify(value)} is in use`, [column.name])
}

function listOf(value: unknown): readonly unknown[] {
  if (value === null || value === undefined) return []
  return Array.isArray(value) ? value : [value]
}
