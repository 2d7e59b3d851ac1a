import { type BusinessError, refusal } from '../business-error.ts'
import type { Row } from '../data/collation.ts'
import type { TableData } from '../data/table-data.ts'
import { afterSave } from './after-save.ts'
import { assignAll, setColumn } from './assign.ts'
import { type Draft, type DraftChildren, draftOf, stamp, type Writing } from './draft.ts'
import { placeByNumber } from './insert-at.ts'
import { columnOfOperand, completeKey, suggestOperand } from './suggest.ts'
import { fieldsAsWritten, type Written } from './written-order.ts'

export interface NewRow {
  readonly values: object
  readonly written: Written
  /** Operands of the `suggest` argument; what the row itself gives goes before them. */
  readonly suggest?: readonly string[]
  /** Last touch before the row is stored. */
  readonly place?: ((draft: Draft) => void) | undefined
  /** Given, it is told of refused columns, and the row is stored without them. */
  readonly tolerate?: ((error: BusinessError) => void) | undefined
}

/** Makes one row with its nested rows and answers it as it stands after all side effects. @throws BusinessError */
export function createRow(writing: Writing, data: TableData, row: NewRow, parent?: Row): Row {
  const draft = draftOf(data)
  for (const column of data.table.keys)
    if (parent && column.name in parent) setColumn(writing, draft, column, parent[column.name])
  const fields = fieldsAsWritten(row.values, row.written)
  const given = new Set(fields.map(({ name }) => name))
  for (const operand of row.suggest ?? []) {
    if (!given.has(columnOfOperand(operand))) suggestOperand(writing, draft, operand, setColumn)
  }
  assignAll(writing, draft, fields, row.tolerate)
  completeKey(writing, draft, setColumn)
  const key = data.keyOf(draft.row)
  if (data.get(key)) {
    const names = data.table.keys.map(({ name }) => name)
    throw refusal(
      'duplicateKey',
      `${data.table.type} ${names.map((name) => draft.row[name]).join(', ')} exists already`,
      names,
    )
  }
  row.place?.(draft)
  placeByNumber(draft)
  stamp(draft, writing)
  writing.company.write(data.table.name, undefined, draft.row)
  for (const children of draft.children) createChildren(writing, draft, children, row)
  // Nested lines are summed once, a line on its own at once.
  if (!parent) afterSave(writing, data.table.name, undefined, draft.row)
  const last = draft.children.at(-1)
  if (last) afterSave(writing, last.table, undefined, keysOf(draft))
  return data.get(key)!
}

function createChildren(writing: Writing, draft: Draft, { table, values, written }: DraftChildren, row: NewRow): void {
  const data = writing.company.of(table)
  values.forEach((child, index) => {
    createRow(writing, data, { values: child, written: written[index], tolerate: row.tolerate }, keysOf(draft))
  })
}

function keysOf({ data, row }: Draft): Row {
  return Object.fromEntries(data.table.keys.map(({ name }) => [name, row[name]]))
}
