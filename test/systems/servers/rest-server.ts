import { type FaultServer, type Reply, startFaultServer, type WireCall } from './fault-server.ts'
import { People, type Person, Refusal } from './people.ts'

export const API_KEY = 'key-of-the-third-system'

export interface RestServer extends FaultServer {
  readonly people: People
}

/** The system that fixtures/third-rest.yaml describes. */
export async function startRestServer(): Promise<RestServer> {
  const people = new People()
  const server = await startFaultServer(
    (call) => answer(people, call),
    ({ method }) => method !== 'GET',
  )
  return { ...server, people }
}

function answer(people: People, call: WireCall): Reply {
  if (call.headers['x-api-key'] !== API_KEY)
    return { status: 401, body: { message: `no such key: ${String(call.headers['x-api-key'])}` } }
  if (call.headers['x-company'] !== '77')
    return { status: 403, body: { code: 'COMPANY', message: 'no right to this company' } }
  if (call.path === '/api/company') return { status: 200, body: { data: { vatNumber: 'FI77', name: 'Third Oy' } } }
  try {
    const [, id] = /^\/api\/people\/(\d+)$/.exec(call.path) ?? []
    if (id !== undefined) return one(people, Number(id), call)
    if (call.path !== '/api/people') return { status: 404, body: { message: 'no such page' } }
    return call.method === 'POST'
      ? { status: 201, body: { data: shown(people.add(valuesOf(call))) } }
      : list(people, call)
  } catch (error) {
    if (error instanceof Refusal) return { status: 422, body: { code: 'INVALID', message: error.message } }
    throw error
  }
}

function one(people: People, id: number, call: WireCall): Reply {
  const missing = { status: 404, body: { message: 'no such person' } }
  if (call.method === 'DELETE') return people.remove(id) ? { status: 204 } : missing
  const person =
    call.method === 'PUT' ? people.change(id, valuesOf(call)) : people.all().find((candidate) => candidate.id === id)
  return person ? { status: 200, body: { data: shown(person) } } : missing
}

function list(people: People, { query }: WireCall): Reply {
  const numbers = query.getAll('number').map(Number)
  const since = query.get('updated_since')
  const found = people
    .all()
    .filter(
      (person) =>
        (numbers.length === 0 || numbers.includes(person.number)) &&
        (!query.has('active') || person.active === (query.get('active') === 'true')) &&
        (!query.has('city') || person.address.city.toLowerCase() === query.get('city')?.toLowerCase()) &&
        (since === null || person.updatedAt >= since),
    )
  const limit = Math.min(Number(query.get('limit') ?? 5), 1000)
  const offset = query.has('page') ? (Number(query.get('page')) - 1) * limit : Number(query.get('offset') ?? 0)
  return { status: 200, body: { data: found.slice(offset, offset + limit).map(shown), meta: { total: found.length } } }
}

function valuesOf({ body }: WireCall): Partial<Person> {
  return (JSON.parse(body) as { person: Partial<Person> }).person
}

function shown({ createdAt, updatedAt, ...person }: Person) {
  return { ...person, created_at: createdAt, updated_at: updatedAt }
}
