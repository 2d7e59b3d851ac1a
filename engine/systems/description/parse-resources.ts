import { mendUnknown } from '../../core/guess.ts'
import type { Ability, ColumnType, ResourceFacts } from '../../core/resource.ts'
import { ANY_PATH, type Ask, KEY_MEMBER, type Paging, type Resource } from './description.ts'
import type { AskFile, DescriptionFile, PagingFile, ResourceFile } from './file.ts'
import type { Reading } from './reading.ts'
import { fillDeep } from './template.ts'
import { expandRange } from './units.ts'

/** Every resource with ranges of names (`orgUnit1..6`) spelled out and the defaults of all in their places. */
export function parseResources(file: DescriptionFile, reading: Reading): ReadonlyMap<string, Resource> {
  const resources = new Map<string, Resource>()
  for (const [pattern, own] of Object.entries(file.resources)) {
    for (const { name, n } of expandRange(pattern)) {
      if (resources.has(name))
        reading.error(
          'RESOURCE_DOUBLED',
          `resource "${name}" is described twice`,
          'keep one of the two',
          'resources',
          pattern,
        )
      resources.set(name, resourceOf(name, merged(file.defaults ?? {}, fillDeep(own, { n })), file, reading, pattern))
    }
  }
  return resources
}

function merged(defaults: Partial<ResourceFile>, own: ResourceFile): ResourceFile {
  return {
    ...defaults,
    ...own,
    types: { ...defaults.types, ...own.types },
    maxLength: { ...defaults.maxLength, ...own.maxLength },
  }
}

function resourceOf(
  name: string,
  own: ResourceFile,
  file: DescriptionFile,
  reading: Reading,
  pattern: string,
): Resource {
  const graphql = file.protocol === 'graphql'
  const keyParts = own.key === undefined ? [] : typeof own.key === 'string' ? [own.key] : own.key
  const asks = asksOf(own)
  const anyColumn = graphql && (own.findBy ?? 'any') === 'any' && file.graphql?.filter !== undefined
  const path = own.path ?? `/${name}`
  const table = own.table ?? name
  return {
    facts: factsOf(name, own, {
      keyParts,
      asks,
      anyColumn,
      changes: file.changes !== undefined && own.changes === true,
      reading,
      pattern,
    }),
    keyParts,
    single: own.single ?? false,
    stamp: own.stamp,
    query: own.query ?? {},
    asks,
    anyColumn,
    readOnly: own.readOnly ?? [],
    writeOnly: new Set(own.writeOnly ?? []),
    writeAs: new Map(Object.entries(own.writeAs ?? {})),
    pairs: new Map(Object.entries(own.pairs ?? {})),
    decimalsAsText: own.decimalsAs === 'text',
    emptyAsOne: own.emptyAsOne ?? [],
    path,
    createAt: own.createAt ?? path,
    item: own.item ?? (own.single ? path : `${path}/{key}`),
    paging: own.single ? { style: 'none' } : pagingOf(own, file, reading, pattern),
    words: wordsOf(table, file.graphql?.words ?? {}, own.words ?? {}),
  }
}

interface FactParts {
  readonly keyParts: readonly string[]
  readonly asks: ReadonlyMap<string, Ask>
  readonly anyColumn: boolean
  readonly changes: boolean
  readonly reading: Reading
  readonly pattern: string
}

function factsOf(
  name: string,
  own: ResourceFile,
  { keyParts, asks, anyColumn, changes, reading, pattern }: FactParts,
): ResourceFacts {
  const can = new Set<Ability>(own.can ?? [])
  if (changes) can.add('changes')
  if (anyColumn || [...asks.values()].some((ask) => ask.find && ask.many)) can.add('findMany')
  const key = keyParts.length === 1 ? (keyParts[0] ?? KEY_MEMBER) : KEY_MEMBER
  const paths = [...asks].filter(([, ask]) => ask.find).map(([path]) => path)
  const types: Record<string, ColumnType> = {}
  for (const [type, columns] of Object.entries(own.types ?? {}) as [ColumnType, readonly string[]][]) {
    for (const column of columns.flatMap(expandRange)) {
      if (types[column.name])
        reading.error(
          'TYPE_DOUBLED',
          `"${column.name}" of ${name} has two types`,
          'name it under one type only',
          'resources',
          pattern,
          'types',
        )
      types[column.name] = type
    }
  }
  return {
    name,
    key,
    can,
    ...(own.created === undefined ? {} : { created: own.created }),
    types,
    maxLength: Object.fromEntries(
      Object.entries(own.maxLength ?? {}).flatMap(([path, most]) =>
        expandRange(path).map((column) => [column.name, most]),
      ),
    ),
    refreshMs: reading.ms(own.refresh ?? 0, 'resources', pattern, 'refresh'),
    findBy: [
      ...new Set([...(own.single ? [] : [key]), ...paths, ...(anyColumn ? [...Object.keys(types), ANY_PATH] : [])]),
    ],
    pageSize: own.pageSize ?? 100,
  }
}

function asksOf(own: ResourceFile): ReadonlyMap<string, Ask> {
  const finds = own.findBy === undefined || own.findBy === 'any' ? {} : own.findBy
  const ask = (file: AskFile, find: boolean): Ask => ({
    query: file.query,
    argument: file.argument,
    type: file.type,
    value: file.value,
    many: file.many ?? false,
    most: file.most ?? 50,
    find,
  })
  return new Map([
    ...Object.entries(own.filters ?? {}).map(([path, file]) => [path, ask(file, false)] as const),
    ...Object.entries(finds).map(([path, file]) => [path, ask(file, true)] as const),
  ])
}

function pagingOf(own: ResourceFile, file: DescriptionFile, reading: Reading, pattern: string): Paging {
  if (file.protocol === 'graphql') return { style: 'none' }
  const styles = file.rest?.paging ?? {}
  const style = styles[own.paging ?? 'none']
  if (own.paging !== undefined && !style) {
    reading.error(
      'PAGING_UNKNOWN',
      `there is no paging "${own.paging}"`,
      mendUnknown(own.paging, Object.keys(styles)),
      'resources',
      pattern,
      'paging',
    )
  }
  return pagingForm(style ?? { style: 'none' })
}

function pagingForm(file: PagingFile): Paging {
  switch (file.style) {
    case 'none':
      return { style: 'none' }
    case 'token':
      return {
        style: 'token',
        size: file.size,
        token: file.token ?? 'pageToken',
        header: file.next?.header,
        path: file.next?.path,
      }
    default: {
      const unit = file.style === 'page' ? 'pages' : 'rows'
      return {
        style: 'offset',
        size: file.size,
        parameter: (unit === 'pages' ? file.page : file.offset) ?? file.style,
        unit,
        first: file.first ?? (unit === 'pages' ? 1 : 0),
        total: file.total,
        ahead: file.ahead ?? 1,
        overlap: unit === 'rows' && (file.overlap ?? true),
      }
    }
  }
}

/** Words may use each other once: {UpdateInput} may stand for "{Type}_Input". */
function wordsOf(
  table: string,
  common: Readonly<Record<string, string>>,
  own: Readonly<Record<string, string>>,
): Record<string, string> {
  const base = { table, Type: table.charAt(0).toUpperCase() + table.slice(1) }
  const words = fillDeep({ ...base, ...common, ...own }, base)
  return { ...words, ...fillDeep(words, words) }
}
