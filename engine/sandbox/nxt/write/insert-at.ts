import { refusal } from '../business-error.ts'
import { numberIn, type Row } from '../data/collation.ts'
import type { TableData } from '../data/table-data.ts'
import { matchRows } from '../query/match-rows.ts'
import type { CreateArgs } from './create-rows.ts'
import type { Draft } from './draft.ts'
import type { Operation } from './operation.ts'

const SEQUENCE = 'sortSequenceNo'

/**
 * Puts new rows before or after an existing one: halfway between it and its neighbour. Only tables with a sequence column
 * know places (order lines); their other rows go by their number.
 */
export function createPlacer(operation: Operation, args: CreateArgs): ((draft: Draft) => void) | undefined {
  const { data, context } = operation
  if (!args.insertAtRow || !data.table.columns.has(SEQUENCE)) return undefined
  let anchor = matchRows(data, args.insertAtRow, data.keyOrder, context.world.time)[0]
  const after = args.insertPosition !== 'BEFORE'
  return (draft) => {
    if (!anchor) throw refusal('noSuchRow', 'insertAtRow finds no row', ['insertAtRow'])
    const parent = data.table.keys[0].name
    if (anchor[parent] !== draft.row[parent])
      throw refusal('illegalValue', `insertAtRow is a row of another ${parent}`, ['insertAtRow'])
    draft.row[SEQUENCE] = between(data, anchor, after)
    // The next row goes behind this one, so that several keep the order they were written in.
    if (after) anchor = draft.row
  }
}

/** A row that was not put anywhere stands where its number puts it. */
export function placeByNumber({ data: { table }, row }: Draft): void {
  if (table.columns.has(SEQUENCE)) row[SEQUENCE] ??= numberIn(row, table.keys.at(-1)!.name)
}

function between(data: TableData, anchor: Row, after: boolean): number {
  const key = data.table.keys[0].name
  const at = sequenceOf(data, anchor)
  const places = data.where(key, numberIn(anchor, key)).map((row) => sequenceOf(data, row))
  const beyond = places.filter((place) => (after ? place > at : place < at))
  if (beyond.length === 0) return after ? at + 1 : at - 1
  return (at + (after ? Math.min(...beyond) : Math.max(...beyond))) / 2
}

function sequenceOf(data: TableData, row: Row): number {
  return numberIn(row, row[SEQUENCE] === undefined ? data.table.keys.at(-1)!.name : SEQUENCE)
}
