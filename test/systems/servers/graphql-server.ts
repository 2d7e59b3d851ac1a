import { buildSchema, graphql } from 'graphql'
import { type FaultServer, type Reply, startFaultServer, type WireCall } from './fault-server.ts'
import { People, type Person, Refusal } from './people.ts'

export const USER = { user: 'silta', password: 'a-password-of-people' }

const schema = buildSchema(`
  type Address { city: String }
  type Person { id: ID! name: String number: Int active: Boolean balance: Float address: Address createdAt: String updatedAt: String }
  type PageInfo { hasNextPage: Boolean! endCursor: String }
  type PersonEdge { cursor: String! node: Person! }
  type PersonConnection { edges: [PersonEdge!]! pageInfo: PageInfo! }
  type Company { vatNumber: String name: String }
  type CompanyEdge { node: Company! }
  type CompanyConnection { edges: [CompanyEdge!]! pageInfo: PageInfo! }
  type Query {
    people(first: Int, after: String, updatedSince: String, ids: [ID!], numbers: [Int!], active: Boolean): PersonConnection!
    company(first: Int, after: String): CompanyConnection!
  }
  type UserError { message: String! }
  type PersonPayload { person: Person userErrors: [UserError!]! }
  input AddressInput { city: String }
  input PersonInput { name: String number: Int active: Boolean balance: Float address: AddressInput }
  input PersonChange { id: ID! patch: PersonInput! }
  type Mutation {
    personCreate(input: PersonInput!): PersonPayload
    personUpdate(change: PersonChange!): PersonPayload
    personDelete(id: ID!): PersonPayload
  }
`)

export interface GraphqlServer extends FaultServer {
  readonly people: People
}

/** The system that fixtures/third-graphql.yaml describes. */
export async function startGraphqlServer(): Promise<GraphqlServer> {
  const people = new People()
  const root = rootOf(people)
  const server = await startFaultServer(
    (call) => answer(root, call),
    ({ body }) => body.includes('mutation'),
  )
  return { ...server, people }
}

async function answer(rootValue: unknown, { headers, body, path }: WireCall): Promise<Reply> {
  const wanted = `Basic ${Buffer.from(`${USER.user}:${USER.password}`).toString('base64')}`
  if (headers.authorization !== wanted) return { status: 401, body: { message: `who is ${headers.authorization}?` } }
  if (path !== '/graphql') return { status: 404, body: 'no such page' }
  const { query, variables } = JSON.parse(body) as { query: string; variables: Record<string, unknown> }
  const result = await graphql({ schema, source: query, rootValue, variableValues: variables })
  return { status: result.data === undefined ? 400 : 200, body: result }
}

interface ListArguments {
  readonly first?: number
  readonly after?: string
  readonly updatedSince?: string
  readonly ids?: readonly string[]
  readonly numbers?: readonly number[]
  readonly active?: boolean
}

function rootOf(people: People) {
  const payload = (work: () => Person | undefined) => {
    try {
      const person = work()
      return { person, userErrors: person ? [] : [{ message: 'no such person' }] }
    } catch (error) {
      if (error instanceof Refusal) return { person: null, userErrors: [{ message: error.message }] }
      throw error
    }
  }
  return {
    people: ({ first = 100, after, updatedSince, ids, numbers, active }: ListArguments) => {
      const found = people
        .all()
        .filter(
          (person) =>
            (updatedSince === undefined || person.updatedAt >= updatedSince) &&
            (ids === undefined || ids.includes(String(person.id))) &&
            (numbers === undefined || numbers.includes(person.number)) &&
            (active === undefined || person.active === active),
        )
      const start = after === undefined ? 0 : found.findIndex(({ id }) => String(id) === after) + 1
      const edges = found.slice(start, start + first).map((node) => ({ cursor: String(node.id), node }))
      return { edges, pageInfo: { hasNextPage: start + first < found.length, endCursor: edges.at(-1)?.cursor } }
    },
    company: () => ({ edges: [{ node: { vatNumber: 'FI78', name: 'Fourth Oy' } }], pageInfo: { hasNextPage: false } }),
    personCreate: ({ input }: { input: Partial<Person> }) => payload(() => people.add({ ...input })),
    personUpdate: ({ change }: { change: { id: string; patch: Partial<Person> } }) =>
      payload(() => people.change(Number(change.id), { ...change.patch })),
    personDelete: ({ id }: { id: string }) =>
      payload(() => {
        const person = people.all().find((candidate) => String(candidate.id) === id)
        people.remove(Number(id))
        return person
      }),
  }
}
