import type { SandboxRow } from '../common/side.ts'
import type { Call, Reply } from './call.ts'
import { dereference, modelName } from './contract.ts'
import { compileFilters } from './filters.ts'
import { defaultInvoiceSettings } from './invoices.ts'
import { project } from './models.ts'
import type { Organisation } from './organisation.ts'
import { fingerprintOf, issueToken, readToken } from './page-token.ts'
import { allRows, pageAfter, pageAt, rowCountOf, type Wanted } from './paging.ts'
import { readOne } from './read-path.ts'
import { NotFound } from './refusal.ts'
import { childSource, collectionOf, type Source, sourceOf } from './relations.ts'
import { orderOf } from './sorting.ts'

/** Offset lists whose texts say that rowCount defaults to everything. */
const DEFAULT_ALL: ReadonlySet<string> = new Set([
  'overtimes',
  'phasestatustypes',
  'productcategories',
  'reimbursedprojecttravelexpenses',
  'travelexpensetypes',
])

/** GET of a list at the top: `/v1/customers`. */
export function readList(org: Organisation, call: Call): Reply {
  const { role } = call.operation
  const source = sourceOf(role.resource)
  return page(org, withDefaults(org, call), source, undefined)
}

/** GET of a list below a parent: `/v1/customers/{customerGuid}/addresses`. @throws NotFound when there is no parent */
export function readChildren(org: Organisation, call: Call): Reply {
  const source = demandChildSource(call)
  const parent = demandRow(org, collectionOf(call.operation.role.resource), call.guids[0])
  if (source.rows) {
    const { test } = compileFilters(org, source.collection, call.query)
    const rows = source.rows(org.store, parent).filter(test)
    const order = orderOf(org.home(source.collection), call.params)
    return { status: 200, json: show(org, call, source.collection, order ? rows.sort(order) : rows) }
  }
  return page(org, call, source, parent)
}

/** GET of one row by its GUID; some are declared to come in a list. */
export function readItem(org: Organisation, call: Call): Reply {
  const collection = collectionOf(call.operation.role.resource)
  const row = demandRow(org, collection, call.guids[0])
  // An ended rule is found only when it is asked for.
  const hidden = call.operation.query.has('includeInactive') && call.query.get('includeInactive') !== true
  if (hidden && row.isActive === false) throw new NotFound()
  return { status: 200, json: showOne(org, call, collection, row) }
}

/** GET of the one thing of a kind: the organisation's settings, an invoice's settings. */
export function readSingle(org: Organisation, call: Call): Reply {
  const { role } = call.operation
  if (role.kind === 'single') return { status: 200, json: showOne(org, call, role.resource, org.single(role.resource)) }
  const source = demandChildSource(call)
  const parent = demandRow(org, collectionOf(role.resource), call.guids[0])
  const stored = org.store.of(source.collection).findRow(source.by ?? 'guid', parent.guid)
  return { status: 200, json: showOne(org, call, source.collection, stored ?? defaultInvoiceSettings(org, parent)) }
}

/** The row with a GUID. @throws NotFound */
export function demandRow(org: Organisation, collection: string, guid: string | undefined): SandboxRow {
  const row = org.store.of(collection).get(guid ?? '')
  if (!row) throw new NotFound()
  return row
}

/** Rows as the operation's answer declares them. */
export function show(org: Organisation, call: Call, collection: string, rows: readonly SandboxRow[]): SandboxRow[] {
  const { answer } = call.operation
  const model = modelName(answer)
  const shown = rows.map((row) => org.present(collection, row))
  if (!model || model === org.modelsOf(collection).home) return shown
  const schema = dereference(org.document, answer?.items ?? answer ?? {})
  return shown.map((row) => project(org.document, schema, row) as SandboxRow)
}

/** One row as the operation's answer declares it: by itself or in a list. */
export function showOne(org: Organisation, call: Call, collection: string, row: SandboxRow): unknown {
  const shown = show(org, call, collection, [row])
  return call.operation.answer?.type === 'array' ? shown : shown[0]
}

function page(org: Organisation, call: Call, source: Source, parent: SandboxRow | undefined): Reply {
  const wanted = wantedRows(org, call, source, parent)
  const { operation, query } = call
  if (operation.paging === 'token') {
    const count = rowCountOf(query, org.settings, org.settings.rowCountDefault)
    const fingerprint = fingerprintOf(call.path, query)
    const token = query.get('pageToken')
    const { rows, next } = pageAfter(wanted, token === undefined ? 0 : readToken(String(token), fingerprint), count)
    const headers = next === undefined ? {} : { NextPageToken: issueToken(next, fingerprint) }
    return { status: 200, json: show(org, call, source.collection, rows), headers }
  }
  const order = operation.query.has('sortings') ? orderOf(org.home(source.collection), call.params) : undefined
  const { firstRow, count } = offsetOf(org, call, source)
  const rows = order
    ? allRows(wanted)
        .sort(order)
        .slice(firstRow, firstRow + count)
    : pageAt(wanted, firstRow, count)
  return { status: 200, json: show(org, call, source.collection, rows) }
}

function offsetOf(org: Organisation, { operation, query }: Call, source: Source): { firstRow: number; count: number } {
  if (operation.paging === 'none') return { firstRow: 0, count: Number.POSITIVE_INFINITY }
  const defaultCount = DEFAULT_ALL.has(source.collection) ? Number.POSITIVE_INFINITY : org.settings.rowCountDefault
  return {
    firstRow: Math.max(0, Number(query.get('firstRow') ?? 0)),
    count: rowCountOf(query, org.settings, defaultCount),
  }
}

function wantedRows(org: Organisation, call: Call, source: Source, parent: SandboxRow | undefined): Wanted {
  const { collection, by, where, filtersOn } = source
  const target = filtersOn?.collection ?? collection
  const selection = compileFilters(org, target, call.query)
  const through = filtersOn && throughLink(org, filtersOn, selection.test)
  return {
    collection: org.store.of(collection),
    selection: through ? { test: through, narrows: true, lookUp: undefined, changedSinceMs: undefined } : selection,
    by: by !== undefined && parent ? { path: by, guid: String(parent.guid).toLowerCase() } : undefined,
    where: where && ((row) => where(row, org.store, parent)),
  }
}

function throughLink(
  org: Organisation,
  { collection, link }: NonNullable<Source['filtersOn']>,
  test: (row: SandboxRow) => boolean,
): (row: SandboxRow) => boolean {
  return (row) => {
    const target = org.store.of(collection).get(String(readOne(row, link)))
    return target !== undefined && test(target)
  }
}

/** VAT rates without a country asked for are those of the organisation's own. */
function withDefaults(org: Organisation, call: Call): Call {
  if (!call.operation.query.has('countryGuid') || call.query.has('countryGuid')) return call
  const country = readOne(org.single('organizationdetails'), 'country.guid')
  return country === undefined ? call : { ...call, query: new Map([...call.query, ['countryGuid', country]]) }
}

function demandChildSource(call: Call): Source {
  const { role } = call.operation
  const source = 'child' in role ? childSource(role.resource, role.child) : undefined
  if (!source) throw new Error(`no relation for ${call.operation.name}`)
  return source
}
