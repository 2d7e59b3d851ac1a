import { isObjectType } from 'graphql'
import type { Compiled } from './model/compile-sdl.ts'
import type { Table } from './model/table.ts'

/** Numbers that are known; the others are invented, but the same in every run. */
const KNOWN_NUMBERS: Readonly<Record<string, number>> = { product: 114, order: 127 }
const FIRST_NUMBER = 1001

interface ModelFilter {
  readonly tableNo?: number | null
  readonly identifier?: string | null
}

interface Numbered {
  readonly table: Table
  readonly tableNo: number
}

/** What useModel answers. Names are the identifiers in words, in English whatever language is asked for. */
export function modelInfo(compiled: Compiled): object {
  const tables = [...compiled.model.tables.values()].map((table, index): Numbered => {
    return { table, tableNo: KNOWN_NUMBERS[table.name] ?? FIRST_NUMBER + index }
  })
  const numbers = new Map(tables.map(({ table, tableNo }) => [table.name, tableNo]))
  return {
    tables: ({ filter }: { filter?: ModelFilter | null }) => tables.filter(byFilter(filter)).map(tableInfo),
    columns: ({ filter }: { filter?: ModelFilter | null }) => tables.filter(byFilter(filter)).flatMap(columnInfos),
    relations: tables
      .flatMap(({ table, tableNo }) =>
        [...table.joins.values()].filter(({ direction }) => direction === 'up').map((join) => ({ tableNo, join })),
      )
      .map(({ tableNo, join }, index) => {
        const identifier = join.field.split('_').at(-1)!
        return {
          relationNo: index + 1,
          fromTableNo: tableNo,
          toTableNo: numbers.get(join.table),
          identifier,
          name: words(identifier),
        }
      }),
    ...domainInfos(tables),
    processings: processingInfos(compiled, numbers, 'Processings'),
    reports: processingInfos(compiled, numbers, 'Reports'),
  }
}

function byFilter(filter: ModelFilter | null | undefined): (numbered: Numbered) => boolean {
  return ({ table, tableNo }) =>
    (filter?.tableNo ?? tableNo) === tableNo && same(filter?.identifier ?? table.type, table.type)
}

function same(asked: string, type: string): boolean {
  return asked.toLowerCase() === type.toLowerCase()
}

function tableInfo({ table, tableNo }: Numbered): object {
  const columns = [...table.columns.values()]
  const primaryKeys = table.keys.map((key) => columnNo(tableNo, columns.indexOf(key)))
  return { tableNo, identifier: table.type, name: words(table.type), databaseType: 'COMPANY', primaryKeys }
}

function columnInfos({ table, tableNo }: Numbered): object[] {
  return [...table.columns.values()].map((column, index) => ({
    tableNo,
    columnNo: columnNo(tableNo, index),
    identifier: column.name,
    name: words(column.name),
    readOnly: /^(created|changed)/.test(column.name),
    primaryKey: table.keys.includes(column),
    dataType: column.type,
  }))
}

function columnNo(tableNo: number, index: number): number {
  return tableNo * 1000 + index + 1
}

function domainInfos(tables: readonly Numbered[]): object {
  const all = tables.flatMap(({ table }) => [...table.twins.values()].map(({ domain }) => domain))
  const domains = [
    ...new Map(all.filter(({ members }) => members.size > 0).map((domain) => [domain.name, domain])).values(),
  ]
  return {
    domains: domains.map(({ name }, index) => ({ domainNo: index + 1, identifier: name, name: words(name) })),
    domainMembers: domains.flatMap(({ members }, index) =>
      [...members].map(([identifier, valueNo]) => ({
        domainNo: index + 1,
        valueNo,
        identifier,
        name: words(identifier.toLowerCase()),
      })),
    ),
  }
}

function processingInfos(
  { contract }: Compiled,
  numbers: ReadonlyMap<string, number>,
  kind: 'Processings' | 'Reports',
): object[] {
  return [...numbers].flatMap(([name, tableNo]) => {
    const type = contract.getType(`${name.charAt(0).toUpperCase()}${name.slice(1)}${kind}`)
    const fields = isObjectType(type) ? Object.keys(type.getFields()) : []
    return fields.map((identifier, index) => ({
      processingNo: tableNo * 100 + index + 1,
      tableNo,
      identifier,
      name: words(identifier),
    }))
  })
}

/** "Customer price group 1" of customerPriceGroup1. */
function words(identifier: string): string {
  const spaced = identifier
    .replaceAll('_', ' ')
    .replace(/([a-z])([A-Z0-9])/g, '$1 $2')
    .toLowerCase()
    .trim()
  return spaced.charAt(0).toUpperCase() + spaced.slice(1)
}
