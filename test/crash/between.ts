import { Agent, createServer, type IncomingMessage, request, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

/** A request of Silta on its way to a system, whole. */
export interface Passing {
  readonly side: 'severa' | 'nxt'
  readonly write: boolean
  /** One that goes into a record that is there already: the link or number that completes a unit, or an update. */
  readonly follows: boolean
  readonly method: string
  readonly path: string
  readonly body: Buffer
}

/**
 * What becomes of a request. `hold`: it never reaches the system, and is never answered. `lose`: carried out, and the connection
 * cut. `cut`: not carried out, and the connection cut. `late`: the connection is cut, and it is carried out when `lateWrites` is
 * called. `twice`: carried out once, and the answer sent twice.
 */
export type Fate = 'pass' | 'hold' | 'lose' | 'cut' | 'late' | 'twice'

export interface Watcher {
  /** When the last byte of the request is here, before it goes on. */
  request(passing: Passing): Fate
  /** When the system has carried it out, before its answer goes on. */
  carriedOut?(passing: Passing): void
  /** When the last byte of the answer was sent. */
  answered?(passing: Passing): void
}

/** Stands between Silta and both systems of the sandbox, on sockets of its own. */
export class Between {
  watcher: Watcher = { request: () => 'pass' }
  readonly env: Readonly<Record<string, string>>
  readonly #servers: readonly Server[]
  readonly #agent = new Agent({ keepAlive: true })
  readonly #late: (() => Promise<unknown>)[] = []

  private constructor(servers: readonly Server[], env: Readonly<Record<string, string>>) {
    this.#servers = servers
    this.env = env
  }

  /** `env`: what the tenant takes from the environment, with the addresses of the systems themselves. */
  static async start(env: Readonly<Record<string, string>>): Promise<Between> {
    const origins = { severa: originOf(env.FJORD_SEVERA_URL), nxt: originOf(env.FJORD_NXT_URL) }
    let proxy: Between | undefined
    const servers: Server[] = []
    const own: Record<string, string> = {}
    for (const side of ['severa', 'nxt'] as const) {
      const server = createServer((incoming, answer) => void proxy?.pass(side, origins[side], incoming, answer))
      await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
      servers.push(server)
      own[origins[side]] = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
    }
    const changed = Object.entries(env).map(([name, value]) => {
      const origin = value.startsWith('http') ? originOf(value) : ''
      return [name, own[origin] === undefined ? value : value.replace(origin, own[origin])]
    })
    proxy = new Between(servers, Object.fromEntries(changed))
    return proxy
  }

  /** Writes whose sender has given up long ago reach their systems now. */
  async lateWrites(): Promise<number> {
    const writes = this.#late.splice(0)
    for (const write of writes) await write()
    return writes.length
  }

  async stop(): Promise<void> {
    for (const server of this.#servers) {
      server.closeAllConnections()
      await new Promise((done) => server.close(done))
    }
    this.#agent.destroy()
  }

  async pass(side: Passing['side'], origin: string, incoming: IncomingMessage, answer: ServerResponse): Promise<void> {
    // Whoever sent it may be killed at any moment.
    answer.on('error', () => {})
    incoming.on('error', () => {})
    const body = await bytesOf(incoming).catch(() => undefined)
    if (!body) return
    const passing = passingOf(side, incoming, body)
    const { watcher } = this
    const fate = watcher.request(passing)
    const forward = (): Promise<Answered> => this.#forward(origin, passing, incoming)
    if (fate === 'hold') return
    if (fate === 'late') this.#late.push(forward)
    if (fate === 'late' || fate === 'cut') {
      incoming.socket.destroy()
      return
    }
    const got = await forward()
    watcher.carriedOut?.(passing)
    if (fate === 'lose') {
      incoming.socket.destroy()
      return
    }
    answer.writeHead(got.status, got.headers)
    answer.end(got.body, () => {
      watcher.answered?.(passing)
      if (fate !== 'twice' || incoming.socket.destroyed) return
      const head = Object.entries(got.headers).map(([name, value]) => `${name}: ${String(value)}\r\n`)
      incoming.socket.write(`HTTP/1.1 ${got.status} OK\r\n${head.join('')}content-length: ${got.body.length}\r\n\r\n`)
      incoming.socket.write(got.body)
    })
  }

  #forward(origin: string, { method, path, body }: Passing, { headers }: IncomingMessage): Promise<Answered> {
    return new Promise((done, fail) => {
      const { host: _, connection: __, ...rest } = headers
      const sent = request(`${origin}${path}`, { method, headers: rest, agent: this.#agent }, (got) => {
        bytesOf(got).then((bytes) => {
          const { 'content-length': _length, 'transfer-encoding': _coding, connection: _own, ...kept } = got.headers
          done({ status: got.statusCode ?? 502, headers: kept as Answered['headers'], body: bytes })
        }, fail)
      })
      sent.on('error', fail)
      sent.end(body)
    })
  }
}

interface Answered {
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  readonly body: Buffer
}

function originOf(url: string | undefined): string {
  return new URL(url ?? '').origin
}

async function bytesOf(stream: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = []
  for await (const chunk of stream) chunks.push(chunk as Buffer)
  return Buffer.concat(chunks)
}

function passingOf(side: Passing['side'], { method = 'GET', url = '' }: IncomingMessage, body: Buffer): Passing {
  const isToken = /\/(token|refreshtoken)$/.test(url.split('?')[0] ?? '')
  const mutation = side === 'nxt' && !isToken && body.includes('mutation')
  const write = side === 'nxt' ? mutation : !isToken && method !== 'GET'
  const follows = write && (side === 'nxt' ? body.includes('_update') : method === 'PATCH')
  return { side, write, follows, method, path: url, body }
}
