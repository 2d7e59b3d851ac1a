import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import {
  type Addition,
  demandRows,
  type Edit,
  type Editor,
  failed,
  OwnRequests,
  PERSON,
  type Removal,
  refused,
} from './edits.ts'
import { rowMatches } from './paths.ts'
import type { SandboxRow, SandboxSide } from './side.ts'

const ORIGIN = 'http://nxt.sandbox'
const SCOPE = 'business-graphql-service-api:access-group-based'

interface Table {
  readonly type: string
  readonly keys: readonly string[]
  readonly updateInput: string
}

/** Edits by way of NXT's GraphQL API; by the stored rows when `raw`. */
export function createNxtEditor(side: SandboxSide, company: number, contractsDir: string): Editor {
  const tables = readTables(readFileSync(join(contractsDir, 'business-nxt.sdl.graphql'), 'utf8'))
  const own = new OwnRequests()
  const mutate = createClient(side, company, own)
  const tableOf = (name: string) => {
    const table = tables.get(name)
    if (!table)
      throw failed(
        'UNKNOWN_COLLECTION',
        `NXT has no table ${JSON.stringify(name)}`,
        `use one of: ${[...tables.keys()].join(', ')}`,
      )
    return table
  }
  const find = ({ collection, match }: Removal) => {
    const rows = (side.dump()[collection] ?? []).filter((row) => rowMatches(row, match))
    demandRows(rows, { side: 'nxt', collection, match })
    return rows
  }

  async function edit(wanted: Edit) {
    const { collection, set, raw } = wanted
    const table = tableOf(collection)
    const rows = find(wanted)
    if (raw) return { rows: rewrite(side, collection, table, rows, (row) => ({ ...row, ...set })) }
    const declared = `$filters: [FilterExpression_${table.type}], $values: [${table.updateInput}!]`
    const variables = { filters: rows.map((row) => filterOf(table, row)), values: rows.map(() => set) }
    await mutate(`${collection}_update`, declared, `filters: $filters, values: $values`, 'affectedRows', variables)
    const keys = new Set(rows.map((row) => keyOf(table, { ...row, ...set })))
    return { rows: (side.dump()[collection] ?? []).filter((row) => keys.has(keyOf(table, row))) }
  }

  async function add({ collection, set, raw }: Addition) {
    const table = tableOf(collection)
    if (raw) {
      const data = side.dump()
      side.load({ ...data, [collection]: [...(data[collection] ?? []), set] })
      return { rows: [set] }
    }
    const selection = `items { ${table.keys.join(' ')} }`
    const result = await mutate(
      `${collection}_create`,
      `$values: [${table.type}_Input!]!`,
      'values: $values',
      selection,
      { values: [set] },
    )
    const keys = new Set(((result as { items?: SandboxRow[] }).items ?? []).map((row) => keyOf(table, row)))
    return { rows: (side.dump()[collection] ?? []).filter((row) => keys.has(keyOf(table, row))) }
  }

  async function remove(wanted: Removal) {
    const { collection, raw } = wanted
    const table = tableOf(collection)
    const rows = find(wanted)
    if (raw) rewrite(side, collection, table, rows, () => undefined)
    else {
      const filter = { _or: rows.map((row) => filterOf(table, row)) }
      await mutate(
        `${collection}_delete`,
        `$filter: FilterExpression_${table.type}`,
        'filter: $filter',
        'affectedRows',
        { filter },
      )
    }
    return { rows }
  }

  return { edit, add, remove, ownRequests: () => own.all(), forgetRequests: () => own.clear() }
}

function createClient(side: SandboxSide, company: number, own: OwnRequests) {
  let token: string | undefined

  async function signIn(): Promise<void> {
    own.count('token')
    const body = new URLSearchParams({
      grant_type: 'client_credentials',
      client_id: PERSON.clientId,
      client_secret: PERSON.clientSecret,
      scope: SCOPE,
    })
    const headers = { 'Content-Type': 'application/x-www-form-urlencoded' }
    const answer = await side.handle(
      new Request(`${ORIGIN}/connect/token`, { method: 'POST', headers, body: body.toString() }),
    )
    token = ((await answer.json()) as { access_token: string }).access_token
  }

  async function send(field: string, body: string): Promise<Response> {
    own.count('http')
    own.count(`mutation ${field}`)
    const headers = { Authorization: `Bearer ${token}`, 'Content-Type': 'application/json' }
    return side.handle(new Request(`${ORIGIN}/api/graphql-service`, { method: 'POST', headers, body }))
  }

  /** Answers the result of the field. @throws EngineError when NXT refuses */
  return async (
    field: string,
    declared: string,
    args: string,
    selection: string,
    variables: object,
  ): Promise<unknown> => {
    const query = `mutation ($no: Int!, ${declared}) { useCompany(no: $no) { ${field}(${args}) { ${selection} } } }`
    const body = JSON.stringify({ query, variables: { no: company, ...variables } })
    if (token === undefined) await signIn()
    let answer = await send(field, body)
    if (answer.status === 401) {
      await signIn()
      answer = await send(field, body)
    }
    const text = await answer.text()
    if (answer.status !== 200) throw refused(field, `${answer.status} ${text}`)
    const { data, errors } = JSON.parse(text) as {
      data?: { useCompany?: Record<string, unknown> }
      errors?: { message: string }[]
    }
    if (errors?.length) throw refused(field, errors.map(({ message }) => message).join('; '))
    return data?.useCompany?.[field]
  }
}

/** Type, primary key and input of updates by table, as the contract's text has them. */
function readTables(sdl: string): Map<string, Table> {
  const tables = new Map<string, Table>()
  for (const [, type = '', keys = ''] of sdl.matchAll(/^# (\w+) +primary key: (\w+(?:, \w+)*)/gm)) {
    const update = `${type}_Update_Input`
    const name = type.charAt(0).toLowerCase() + type.slice(1)
    tables.set(name, {
      type,
      keys: keys.split(', '),
      updateInput: sdl.includes(`input ${update} `) ? update : `${type}_Input`,
    })
  }
  return tables
}

function filterOf({ keys }: Table, row: SandboxRow): object {
  return { _and: keys.map((key) => ({ [key]: { _eq: row[key] ?? 0 } })) }
}

function keyOf({ keys }: Table, row: SandboxRow): string {
  return JSON.stringify(keys.map((key) => row[key] ?? 0))
}

/** Replaces stored rows by what `change` makes of them; undefined takes a row out. Answers the new rows. */
function rewrite(
  side: SandboxSide,
  name: string,
  table: Table,
  rows: readonly SandboxRow[],
  change: (row: SandboxRow) => SandboxRow | undefined,
): SandboxRow[] {
  const data = side.dump()
  const chosen = new Set(rows.map((row) => keyOf(table, row)))
  const made: SandboxRow[] = []
  data[name] = (data[name] ?? []).flatMap((row) => {
    if (!chosen.has(keyOf(table, row))) return [row]
    const after = change(row)
    if (after) made.push(after)
    return after ? [after] : []
  })
  side.load(data)
  return made
}
