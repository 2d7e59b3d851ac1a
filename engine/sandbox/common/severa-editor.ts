import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'
import { guidsOf } from '../data/guids-of.ts'
import {
  type Addition,
  demandRows,
  type Edit,
  type Editor,
  OwnRequests,
  PERSON,
  type Removal,
  refused,
} from './edits.ts'
import { rowMatches, writePath } from './paths.ts'
import type { Clock, SandboxRow, SandboxSide, SideData } from './side.ts'

const ORIGIN = 'http://severa.sandbox/rest-api'
/** The quota counts the person too: so many calls in any second. */
const CALLS_A_SECOND = 9

/** Where the contract lies, and whether its newer operations are in use. */
export interface SeveraContracts {
  readonly contractsDir: string
  readonly overlay: boolean
}

/** Edits by way of Severa's REST API; by the stored rows where it has no such operation, or when `raw`. */
export function createSeveraEditor(
  side: SandboxSide,
  clock: Clock,
  { contractsDir, overlay }: SeveraContracts,
): Editor {
  const paths = readPaths(contractsDir, overlay)
  const newGuid = guidsOf(clock.now(), 'added by the control API')
  let added = 0
  const own = new OwnRequests()
  const client = createClient(side, own)
  const can = (method: string, path: string) => method in (paths[path] ?? {})

  async function edit({ collection, match, set, raw }: Edit) {
    const rows = matching(side.dump(), collection, match)
    demandRows(rows, { side: 'severa', collection, match })
    const path = `/v1/${collection}/{guid}`
    if (raw || !can('patch', path)) return { rows: rewrite(side, collection, rows, (row) => changed(row, set, clock)) }
    const operations = Object.entries(set).map(([key, value]) => ({
      op: 'Replace',
      path: `/${key.replaceAll('.', '/')}`,
      value,
    }))
    for (const { guid } of rows) await client.call('PATCH', path, [String(guid)], operations)
    return { rows: byGuid(side, collection, rows) }
  }

  async function add({ collection, set, raw }: Addition) {
    const row: SandboxRow = {}
    for (const [path, value] of Object.entries(set)) writePath(row, path, value)
    const customer = (row.customer as SandboxRow | undefined)?.guid
    const [path, guids] =
      collection === 'addresses'
        ? ['/v1/customers/{customerGuid}/addresses', [String(customer)]]
        : [`/v1/${collection}`, []]
    if (raw || !can('post', path))
      return { rows: [insert(side, collection, { guid: newGuid(++added), ...row, ...stamps(clock) })] }
    const made = await client.call('POST', path, guids, row)
    return { rows: byGuid(side, collection, [made].flat() as SandboxRow[]) }
  }

  async function remove({ collection, match, raw }: Removal) {
    const rows = matching(side.dump(), collection, match)
    demandRows(rows, { side: 'severa', collection, match })
    const path = `/v1/${collection}/{guid}`
    if (raw || !can('delete', path)) rewrite(side, collection, rows, () => undefined)
    else for (const { guid } of rows) await client.call('DELETE', path, [String(guid)])
    return { rows }
  }

  return { edit, add, remove, ownRequests: () => own.all(), forgetRequests: () => own.clear() }
}

type Paths = Readonly<Record<string, object>>

/** The operations that this sandbox has. */
function readPaths(contractsDir: string, overlay: boolean): Paths {
  const text = (file: string) => readFileSync(join(contractsDir, file), 'utf8')
  const { paths } = JSON.parse(text('severa.contract.json')) as { readonly paths: Paths }
  if (!overlay) return paths
  const newer = Object.entries((parse(text('severa.overlay.yaml')) as { readonly paths: Paths }).paths)
  return { ...paths, ...Object.fromEntries(newer.map(([path, item]) => [path, { ...paths[path], ...item }])) }
}

function createClient(side: SandboxSide, own: OwnRequests) {
  let token: string | undefined
  let recent: number[] = []

  async function send(method: string, url: string, body: unknown): Promise<Response> {
    recent = recent.filter((time) => time > performance.now() - 1000)
    if (recent.length >= CALLS_A_SECOND)
      await new Promise((resolve) => setTimeout(resolve, recent[0]! + 1001 - performance.now()))
    recent.push(performance.now())
    const headers = { Authorization: `Bearer ${token}`, Client_Id: PERSON.clientId, 'Content-Type': 'application/json' }
    return side.handle(new Request(url, { method, headers, ...(body !== undefined && { body: JSON.stringify(body) }) }))
  }

  async function signIn(): Promise<void> {
    own.count('POST /v1/token')
    const body = JSON.stringify({ client_id: PERSON.clientId, client_secret: PERSON.clientSecret, scope: null })
    const headers = { 'Content-Type': 'application/json' }
    const answer = await side.handle(new Request(`${ORIGIN}/v1/token`, { method: 'POST', headers, body }))
    token = ((await answer.json()) as { access_token: string }).access_token
  }

  return {
    /** @throws EngineError when Severa refuses */
    async call(method: string, path: string, guids: readonly string[], body?: unknown): Promise<unknown> {
      if (token === undefined) await signIn()
      let at = 0
      const url = `${ORIGIN}${path.replace(/\{\w+\}/g, () => guids[at++] ?? '')}`
      own.count(`${method} ${path}`)
      let answer = await send(method, url, body)
      if (answer.status === 401) {
        await signIn()
        own.count(`${method} ${path}`)
        answer = await send(method, url, body)
      }
      const text = await answer.text()
      if (!answer.ok) throw refused(`${method} ${path}`, `${answer.status} ${text}`)
      return text === '' ? undefined : JSON.parse(text)
    },
  }
}

function matching(data: SideData, collection: string, match: Edit['match']): SandboxRow[] {
  return (data[collection] ?? []).filter((row) => rowMatches(row, match))
}

function byGuid(side: SandboxSide, collection: string, rows: readonly SandboxRow[]): SandboxRow[] {
  const guids = new Set(rows.map(({ guid }) => guid))
  return (side.dump()[collection] ?? []).filter(({ guid }) => guids.has(guid))
}

/** Replaces stored rows by what `change` makes of them; undefined takes a row out. Answers the new rows. */
export function rewrite(
  side: SandboxSide,
  collection: string,
  rows: readonly SandboxRow[],
  change: (row: SandboxRow) => SandboxRow | undefined,
): SandboxRow[] {
  const data = side.dump()
  const chosen = new Set(rows.map(({ guid }) => guid))
  const made: SandboxRow[] = []
  data[collection] = (data[collection] ?? []).flatMap((row) => {
    if (!chosen.has(row.guid)) return [row]
    const after = change(row)
    if (after) made.push(after)
    return after ? [after] : []
  })
  side.load(data)
  return made
}

function insert(side: SandboxSide, collection: string, row: SandboxRow): SandboxRow {
  const data = side.dump()
  data[collection] = [...(data[collection] ?? []), row]
  side.load(data)
  return row
}

function changed(row: SandboxRow, set: Edit['set'], clock: Clock): SandboxRow {
  const after = structuredClone(row)
  if ('createdDateTime' in row) after.lastUpdatedDateTime = new Date(clock.now()).toISOString()
  for (const [path, value] of Object.entries(set)) writePath(after, path, value)
  return after
}

function stamps(clock: Clock): SandboxRow {
  return { createdDateTime: new Date(clock.now()).toISOString(), lastUpdatedDateTime: null }
}
