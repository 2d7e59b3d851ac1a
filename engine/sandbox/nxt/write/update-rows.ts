import { badArgument } from '../business-error.ts'
import type { Row } from '../data/collation.ts'
import type { Filter } from '../query/filter.ts'
import { matchRows } from '../query/match-rows.ts'
import { afterSave } from './after-save.ts'
import { assignAll } from './assign.ts'
import { draftOf, stamp } from './draft.ts'
import { type OnError, type Operation, type OperationResult, report, rowStep, warn } from './operation.ts'
import { fieldsAsWritten, itemsAsWritten, type Written, writtenArgument } from './written-order.ts'

export interface UpdateArgs {
  readonly filter?: Filter | null
  readonly value?: object | null
  readonly filters?: readonly (Filter | null)[] | null
  readonly values?: readonly object[] | null
  readonly onError?: OnError | null
}

interface Pair {
  readonly filter: Filter | null | undefined
  readonly values: object
  readonly written: Written
  readonly place: string
}

/**
 * Changes rows: one value for all that a filter takes, or the i-th value for those of the i-th filter. A refused row is
 * answered as it was before.
 */
export function updateRows(operation: Operation, args: UpdateArgs): OperationResult {
  const { data, writing, context, onError } = operation
  const { company } = writing
  const pairs = pairsOf(operation, args)
  const filled = pairs.filter(({ values }) => Object.keys(values).length > 0)
  if (filled.length < pairs.length || pairs.length === 0) warn(operation, 'An update without values changes nothing')
  const start = company.mark()
  const items: Row[] = []
  let affectedRows = 0
  for (const pair of filled) {
    if (!pair.filter || Object.keys(pair.filter).length === 0)
      warn(operation, 'An update without filter changes all rows and will become an error')
    // A copy: the rows change while they are gone through.
    const targets = [...matchRows(data, pair.filter, data.keyOrder, context.world.time)]
    for (const before of targets) {
      const after = rowStep(operation, pair.place, () => updateRow(operation, before, pair), onError !== 'FAIL_TABLE')
      if (!after && onError === 'FAIL_TABLE') {
        company.rollback(start)
        return { affectedRows: 0, items: targets }
      }
      if (after) affectedRows++
      items.push(after ?? before)
    }
  }
  company.save()
  return { affectedRows, items }
}

function updateRow(operation: Operation, before: Row, pair: Pair): Row {
  const { data, writing, onError } = operation
  const draft = draftOf(data, before)
  const tolerate =
    onError === 'CONTINUE' ? (error: Parameters<typeof report>[1]) => report(operation, error, pair.place) : undefined
  assignAll(writing, draft, fieldsAsWritten(pair.values, pair.written), tolerate)
  stamp(draft, writing)
  writing.company.write(data.table.name, before, draft.row)
  afterSave(writing, data.table.name, before, draft.row)
  return data.get(data.keyOf(draft.row))!
}

function pairsOf({ info, context }: Operation, args: UpdateArgs): Pair[] {
  const single = args.filter || args.value
  const several = args.filters || args.values
  if (single && several) throw badArgument('use either filter and value, or filters and values')
  if (!several) {
    const written = writtenArgument(info, 'value', context.variables)
    return args.value ? [{ filter: args.filter, values: args.value, written, place: 'value' }] : []
  }
  const values = args.values ?? []
  const filters = args.filters ?? []
  if (filters.length !== values.length) throw badArgument('filters and values must be as many')
  const written = itemsAsWritten(values.length, writtenArgument(info, 'values', context.variables))
  return values.map((value, index) => ({
    filter: filters[index],
    values: value,
    written: written[index],
    place: `values/${index}`,
  }))
}
