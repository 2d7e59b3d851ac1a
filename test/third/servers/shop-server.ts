import { GraphQLError, graphql } from 'graphql'
import { Hono } from 'hono'
import { type Listening, listen, stamp } from './listen.ts'
import { schema } from './shop-schema.ts'
import { parseSearch } from './shop-search.ts'

export const ACCESS_TOKEN = 'a-token-of-the-shop'
const MOST_ROWS = 50

export interface ShopCompany {
  readonly name: string
  readonly vatNumber?: string | null
  readonly countryCode?: string | null
  readonly tier?: 'GOLD' | 'SILVER' | 'BRONZE'
  readonly status?: 'OPEN' | 'CLOSED'
  readonly creditLimit?: { readonly amount: string; readonly currencyCode: string } | null
  readonly externalId?: string | null
}

export interface ShopCustomer {
  readonly name: string
  readonly email?: string | null
  readonly locale?: string | null
  readonly companyId?: string | null
  readonly acceptsMarketing?: boolean
}

export type Node<T> = T & {
  readonly __typename: string
  readonly id: string
  readonly createdAt: string
  readonly updatedAt: string
}

/** Nodes of one type under opaque ids, in the order in which they came. */
export class ShopTable<T extends object> {
  readonly #type: string
  readonly #defaults: Partial<T>
  readonly #nodes = new Map<string, Node<T>>()

  constructor(type: string, defaults: Partial<T>) {
    this.#type = type
    this.#defaults = defaults
  }

  all(): Node<T>[] {
    return [...this.#nodes.values()]
  }

  get(id: string): Node<T> | undefined {
    return this.#nodes.get(id)
  }

  add(values: T, id = Buffer.from(`${this.#type}:${this.#nodes.size + 1}`).toString('base64')): Node<T> {
    const at = stamp()
    const node = { ...this.#defaults, ...values, __typename: this.#type, id, createdAt: at, updatedAt: at }
    this.#nodes.set(id, node)
    return node
  }

  edit(id: string, values: Partial<T>): Node<T> {
    const before = this.#nodes.get(id)
    if (!before) throw new Error(`no ${this.#type} ${id}`)
    const node = { ...before, ...values, updatedAt: stamp() }
    this.#nodes.set(id, node)
    return node
  }
}

export interface Shop extends Listening {
  readonly companies: ShopTable<ShopCompany>
  readonly customers: ShopTable<ShopCustomer>
  /** Operations as they came, with their variables: `customers {"first":20,"query":"…"}`. */
  readonly requests: string[]
  /** Addresses that were told that they have an account now. */
  readonly invited: string[]
  /** The next so many requests are refused because of limits, in the way of GraphQL: with status 200. */
  throttle(count: number): void
}

/** A shop: GraphQL with connections, opaque ids, errors of users in the payload, and a query language of its own. */
export async function startShop(): Promise<Shop> {
  const companies = new ShopTable<ShopCompany>('Company', { tier: 'BRONZE', status: 'OPEN' })
  const customers = new ShopTable<ShopCustomer>('Customer', { acceptsMarketing: false })
  const requests: string[] = []
  const invited: string[] = []
  let throttled = 0

  const root = rootOf(companies, customers, invited)
  const app = new Hono()
  app.post('/graphql', async (c) => {
    if (c.req.header('authorization') !== `Bearer ${ACCESS_TOKEN}`)
      return c.json({ errors: [{ message: 'unknown access token' }] }, 401)
    const body: unknown = await c.req.json()
    if (Array.isArray(body)) return c.json({ errors: [{ message: 'one operation at a time' }] }, 400)
    const { query, variables } = body as { query: string; variables?: Record<string, unknown> }
    const field = /\{ (\w+)/.exec(query)?.[1]
    requests.push(`${field} ${JSON.stringify(variables ?? {})}`)
    if (throttled > 0) {
      throttled -= 1
      return c.json({ errors: [{ message: 'Throttled', extensions: { code: 'THROTTLED' } }] })
    }
    const result = await graphql({ schema, source: query, rootValue: root, variableValues: variables ?? {} })
    return c.json(result, result.data === undefined ? 400 : 200)
  })
  const listening = await listen(app)
  return {
    ...listening,
    companies,
    customers,
    requests,
    invited,
    throttle: (count) => {
      throttled = count
    },
  }
}

interface ListArguments {
  readonly first: number
  readonly after?: string
  readonly query?: string
}

interface UserError {
  readonly field: readonly string[]
  readonly message: string
}

type Fields<T> = Readonly<Record<string, (node: Node<T>) => string | null | undefined>>

function rootOf(companies: ShopTable<ShopCompany>, customers: ShopTable<ShopCustomer>, invited: string[]) {
  const showCustomer = (node: Node<ShopCustomer>) => ({
    ...node,
    company: node.companyId ? companies.get(node.companyId) : null,
  })
  const companyErrors = ({ name, vatNumber }: Partial<ShopCompany>): UserError[] => [
    ...blank(name),
    ...(vatNumber && !/^[A-Z]{2}\d{8,12}$/.test(vatNumber) ? [fault('vatNumber', 'is no VAT number')] : []),
  ]
  const customerErrors = ({ name, email, companyId }: Partial<ShopCustomer>, id?: string): UserError[] => [
    ...blank(name),
    ...(email && customers.all().some((other) => other.id !== id && other.email === email)
      ? [fault('email', 'has already been taken')]
      : []),
    ...(companyId && !companies.get(companyId) ? [fault('companyId', 'does not exist')] : []),
  ]
  return {
    shop: { id: 'c2hvcDox', name: 'Harbour Shop', currencyCode: 'EUR' },
    node: ({ id }: { id: string }) => {
      const customer = customers.get(id)
      return companies.get(id) ?? (customer && showCustomer(customer)) ?? null
    },
    companies: (args: ListArguments) =>
      connection(companies.all(), args, {
        updated_at: (node) => node.updatedAt,
        external_id: (node) => node.externalId,
        vat_number: (node) => node.vatNumber,
      }),
    customers: (args: ListArguments) => {
      const { edges, ...more } = connection(customers.all(), args, {
        updated_at: (node) => node.updatedAt,
        email: (node) => node.email,
      })
      return { ...more, edges: edges.map(({ cursor, node }) => ({ cursor, node: showCustomer(node) })) }
    },
    companyCreate: ({ input }: { input: ShopCompany }) => {
      const userErrors = companyErrors({ ...input, name: input.name ?? '' })
      return { company: userErrors.length > 0 ? null : companies.add({ ...input }), userErrors }
    },
    companyUpdate: ({ id, input }: { id: string; input: Partial<ShopCompany> }) => {
      const userErrors = companies.get(id) ? companyErrors(input) : [fault('id', 'does not exist')]
      return { company: userErrors.length > 0 ? null : companies.edit(id, { ...input }), userErrors }
    },
    customerCreate: ({
      input: { sendInvite = true, ...input },
    }: {
      input: ShopCustomer & { sendInvite?: boolean }
    }) => {
      const userErrors = customerErrors({ ...input, name: input.name ?? '' })
      if (userErrors.length > 0) return { customer: null, userErrors }
      if (sendInvite) invited.push(input.email ?? input.name)
      return { customer: showCustomer(customers.add({ ...input })), userErrors }
    },
    customerUpdate: ({ id, input }: { id: string; input: Partial<ShopCustomer> }) => {
      const userErrors = customers.get(id) ? customerErrors(input, id) : [fault('id', 'does not exist')]
      return { customer: userErrors.length > 0 ? null : showCustomer(customers.edit(id, { ...input })), userErrors }
    },
  }
}

const fault = (field: string, message: string): UserError => ({ field: ['input', field], message })
const blank = (name: string | undefined): UserError[] => (name === '' ? [fault('name', 'cannot be blank')] : [])

/** A page of nodes; what the query cannot mean is an error, never ignored. */
function connection<T>(nodes: readonly Node<T>[], { first, after, query }: ListArguments, fields: Fields<T>) {
  if (first < 1 || first > MOST_ROWS) throw refusal(`first must be 1 to ${MOST_ROWS}`)
  const terms = parseSearch(query ?? '')
  if (!terms) throw refusal(`cannot read the query ${query}`)
  const found = nodes.filter((node) =>
    terms.every(({ field, op, value }) => {
      const read = fields[field]
      if (!read) throw refusal(`no field ${field} to search by`)
      const held = read(node)
      return op === '>=' ? (held ?? '') >= value : held === value
    }),
  )
  const start = after === undefined ? 0 : found.findIndex(({ id }) => cursorOf(id) === after) + 1
  const edges = found.slice(start, start + first).map((node) => ({ cursor: cursorOf(node.id), node }))
  return { edges, pageInfo: { hasNextPage: start + first < found.length, endCursor: edges.at(-1)?.cursor ?? null } }
}

const cursorOf = (id: string): string => Buffer.from(`cursor ${id}`).toString('base64url')

function refusal(message: string): GraphQLError {
  return new GraphQLError(message, { extensions: { code: 'BAD_USER_INPUT' } })
}
