import type { Row } from '../data/collation.ts'
import type { Filter } from '../query/filter.ts'
import { createRow } from './create-row.ts'
import { createPlacer } from './insert-at.ts'
import { type OnError, type Operation, type OperationResult, report, rowStep } from './operation.ts'
import { itemsAsWritten, writtenArgument } from './written-order.ts'

export interface CreateArgs {
  readonly values: readonly object[]
  readonly insertAtRow?: Filter | null
  readonly insertPosition?: 'BEFORE' | 'AFTER' | null
  readonly suggest?: readonly (string | null)[] | null
  readonly temporary?: boolean | null
  readonly onError?: OnError | null
}

/**
 * Makes rows one after the other; a refused one is reported and leaves the others alone, unless FAIL_TABLE takes all of
 * them back. Temporary rows stay in the data until `forgetTemporary`, so that the answer can join them.
 */
export function createRows(operation: Operation, args: CreateArgs): OperationResult {
  const { data, writing, context, info, onError } = operation
  const { company, assumed } = writing
  const written = itemsAsWritten(args.values.length, writtenArgument(info, 'values', context.variables))
  const suggest = (args.suggest ?? []).filter((operand) => operand !== null)
  const saveRows = !args.temporary && onError !== 'FAIL_TABLE'
  const place = createPlacer(operation, args)
  const start = company.mark()
  const items: (Row | null)[] = []
  for (const [index, values] of args.values.entries()) {
    const at = `values/${index}`
    const tolerate =
      onError === 'CONTINUE' ? (error: Parameters<typeof report>[1]) => report(operation, error, at) : undefined
    const row = { values, written: written[index], suggest, place, tolerate }
    const made = rowStep(operation, at, () => createRow(writing, data, row), saveRows)
    if (!made && onError === 'FAIL_TABLE') {
      company.rollback(start)
      return {
        affectedRows: 0,
        items: shown(
          args.values.map(() => null),
          assumed.failedCreates,
        ),
      }
    }
    items.push(made ?? null)
  }
  if (!args.temporary) company.save()
  return { affectedRows: items.filter((row) => row !== null).length, items: shown(items, assumed.failedCreates) }
}

function shown(items: readonly (Row | null)[], failed: 'null' | 'omit'): readonly (Row | null)[] {
  return failed === 'null' ? items : items.filter((row) => row !== null)
}
