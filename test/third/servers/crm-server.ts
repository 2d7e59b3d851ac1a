import { type Context, Hono } from 'hono'
import { HTTPException } from 'hono/http-exception'
import { COMPANY, CONTACT, faultOf } from './crm-members.ts'
import { type Company, type Contact, CrmTable, type Member, type Row } from './crm-tables.ts'
import { type Listening, listen } from './listen.ts'

export const API_KEY = 'a-key-of-the-crm'
const MOST_ROWS = 25
const MOST_A_SECOND = 50
const COUNTRIES = [
  { id: 1, iso: 'FI', name: 'Finland' },
  { id: 2, iso: 'SE', name: 'Sweden' },
  { id: 3, iso: 'NO', name: 'Norway' },
]

export interface Crm extends Listening {
  readonly companies: CrmTable<Company>
  readonly contacts: CrmTable<Contact>
  /** Requests as they came: `GET /api/contacts?offset=0&limit=25`. */
  readonly requests: string[]
  /** The next so many requests are refused because of limits. */
  refuse(count: number): void
  /** Done once, right before the next PUT is looked at: somebody else was faster. */
  beforePut(deed: () => void): void
}

/** A CRM: REST, a key in a header, pages by offset, PUT of whole records with their ETag, custom fields in a list. */
export async function startCrm(): Promise<Crm> {
  const companies = new CrmTable<Company>(101, COMPANY)
  const contacts = new CrmTable<Contact>(501, CONTACT)
  const requests: string[] = []
  const times: number[] = []
  let refusals = 0
  let deed: (() => void) | undefined

  const app = new Hono()
  app.onError((error, c) =>
    error instanceof HTTPException
      ? c.json({ message: error.message }, error.status)
      : c.json({ message: `a fault of the CRM: ${error.message}` }, 500),
  )
  app.notFound((c) => c.json({ message: 'no such address' }, 404))
  app.use('*', async (c, next) => {
    const { pathname, search } = new URL(c.req.url)
    requests.push(`${c.req.method} ${pathname}${decodeURIComponent(search)}`)
    if (c.req.header('x-api-key') !== API_KEY) return c.json({ message: 'unknown API key' }, 401)
    const now = Date.now()
    times.push(now)
    if (refusals > 0 || times.filter((time) => time > now - 1000).length > MOST_A_SECOND) {
      refusals = Math.max(0, refusals - 1)
      return c.json({ message: 'too many requests' }, 429, { 'retry-after': '1' })
    }
    return next()
  })

  app.get('/api/account', (c) => c.json({ id: 'acc-77', name: 'Harbour Ltd', currency: 'EUR' }))
  app.get('/api/countries', (c) => c.json(listOf(c, COUNTRIES, {})))

  const showContact = ({ company_id, version: _, ...row }: Row<Contact>) => {
    const company = company_id === null ? undefined : companies.get(company_id)
    return { ...row, company: company ? { id: company.id, name: company.name } : null }
  }
  serve(app, '/api/companies', companies, ({ version: _, ...row }) => row, {})
  serve(app, '/api/contacts', contacts, showContact, {
    updated_after: (row, value) => row.updated_at >= instant(value),
    // It looks for texts in any case, as many do.
    email: (row, value) => same(row.email, value),
    shop_id: (row, value) => row.custom_fields.some((field) => field.name === 'shop_id' && same(field.value, value)),
  })

  /** List, one record, create and replace, all alike. */
  function serve<T extends object>(
    on: Hono,
    path: string,
    table: CrmTable<T>,
    show: (row: Row<T>) => object,
    filters: Filters<Row<T>>,
  ): void {
    const rowOf = (c: Context): Row<T> =>
      table.get(Number(c.req.param('id'))) ?? refuse(404, `no record ${c.req.param('id')}`)
    const bodyOf = async (c: Context): Promise<Partial<T>> => {
      const body: unknown = await c.req.json().catch(() => refuse(400, 'the body is no JSON'))
      const fault = faultOf(body, table.members as Readonly<Record<string, Member>>)
      return fault === undefined ? (body as Partial<T>) : refuse(422, fault)
    }
    on.get(path, (c) => {
      const { data, total } = listOf(c, table.all(), filters)
      return c.json({ data: data.map(show), total })
    })
    on.get(`${path}/:id`, (c) => {
      const row = rowOf(c)
      return c.json(show(row), 200, { etag: `"${row.version}"` })
    })
    on.post(path, async (c) => {
      const body = await bodyOf(c)
      const lacking = Object.entries(table.whole(body)).filter(([name, value]) => value === '' && name in table.members)
      if (lacking[0]) return refuse(422, `${lacking[0][0]} must not be empty`)
      return c.json({ id: table.add(body).id }, 201)
    })
    on.put(`${path}/:id`, async (c) => {
      const hurry = deed
      deed = undefined
      hurry?.()
      const row = rowOf(c)
      const tag = c.req.header('if-match') ?? refuse(428, 'send the ETag of the record as If-Match')
      if (tag !== `"${row.version}"`) return refuse(412, 'the record was changed meanwhile')
      return c.json(show(table.replace(row.id, await bodyOf(c))))
    })
  }

  const listening = await listen(app)
  return {
    ...listening,
    companies,
    contacts,
    requests,
    refuse: (count) => {
      refusals = count
    },
    beforePut: (next) => {
      deed = next
    },
  }
}

const same = (held: string | null, asked: string): boolean => held?.toLowerCase() === asked.toLowerCase()

type Filters<Item> = Readonly<Record<string, (row: Item, value: string) => boolean>>

/** A page of a list in its envelope; a parameter that is not known is refused, never ignored. */
function listOf<Item>(c: Context, rows: readonly Item[], filters: Filters<Item>): { data: Item[]; total: number } {
  const { offset = '0', limit = String(MOST_ROWS), ...more } = c.req.query()
  if (!/^\d+$/.test(offset) || !/^\d+$/.test(limit) || Number(limit) > MOST_ROWS)
    refuse(400, `offset and limit are numbers, the limit at most ${MOST_ROWS}`)
  const found = rows.filter((row) =>
    Object.entries(more).every(([name, value]) => (filters[name] ?? refuse(400, `no parameter ${name}`))(row, value)),
  )
  return { data: found.slice(Number(offset), Number(offset) + Number(limit)), total: found.length }
}

function instant(text: string): string {
  return /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/.test(text) ? text : refuse(400, `"${text}" is no instant`)
}

function refuse(status: 400 | 404 | 412 | 422 | 428, message: string): never {
  throw new HTTPException(status, { message })
}
