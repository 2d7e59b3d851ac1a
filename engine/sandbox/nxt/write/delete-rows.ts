import { refusal } from '../business-error.ts'
import type { Row } from '../data/collation.ts'
import type { TableData } from '../data/table-data.ts'
import type { Filter } from '../query/filter.ts'
import { matchRows } from '../query/match-rows.ts'
import { afterSave } from './after-save.ts'
import type { Writing } from './draft.ts'
import { type Operation, type OperationResult, rowStep, warn } from './operation.ts'
import { referencesOf, rowsPointingAt } from './references.ts'

export interface DeleteArgs {
  readonly filter?: Filter | null
}

/** Deletes the rows a filter takes. Rows with children, or with rows that point at them, are refused. Never answers items. */
export function deleteRows(operation: Operation, { filter }: DeleteArgs): OperationResult {
  const { data, writing, context } = operation
  if (!filter || Object.keys(filter).length === 0) warn(operation, 'A delete without filter deletes all rows')
  const targets = [...matchRows(data, filter, data.keyOrder, context.world.time)]
  let affectedRows = 0
  for (const [index, row] of targets.entries()) {
    const done = rowStep(operation, `filter/${index}`, () => deleteRow(writing, data, row), true)
    if (done) affectedRows++
  }
  writing.company.save()
  return { affectedRows, items: null }
}

function deleteRow(writing: Writing, data: TableData, row: Row): true {
  const { company, assumed, model } = writing
  for (const reference of referencesOf(model)) {
    if (reference.to !== data.table.name) continue
    const pointing = rowsPointingAt(company, reference, row)
    if (pointing.length === 0) continue
    const status = reference.parent ? 'hasChildren' : 'hasReferences'
    if (!reference.parent || !assumed.cascadeDelete)
      throw refusal(status, `${data.table.type} is in use: ${pointing.length} rows of ${reference.from}`)
    for (const child of pointing) deleteRow(writing, company.of(reference.from), child)
  }
  company.write(data.table.name, row, undefined)
  afterSave(writing, data.table.name, row, undefined)
  return true
}
