import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { brotliCompressSync, gzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { mayWrite } from '../../engine/systems/http/dry-run.ts'
import { Transport, TransportFailure } from '../../engine/systems/http/transport.ts'
import { restFile, type Scripted, startScripted } from './servers/scripted.ts'

const NEVER = new AbortController().signal
const OPEN = { token: 'https://x/token', queries: 'https://x/graphql' }

describe('mayWrite', () => {
  const body = (query: string) => JSON.stringify({ query, variables: {} })
  it.each`
    method      | url                    | content                                                          | writes   | why
    ${'GET'}    | ${'https://x/a'}       | ${undefined}                                                     | ${false} | ${'a GET reads'}
    ${'HEAD'}   | ${'https://x/a'}       | ${undefined}                                                     | ${false} | ${'so does HEAD'}
    ${'POST'}   | ${'https://x/a'}       | ${'{}'}                                                          | ${true}  | ${'a POST anywhere else writes'}
    ${'PATCH'}  | ${'https://x/a'}       | ${'[]'}                                                          | ${true}  | ${'a PATCH writes'}
    ${'PUT'}    | ${'https://x/a'}       | ${'{}'}                                                          | ${true}  | ${'a PUT writes'}
    ${'DELETE'} | ${'https://x/a'}       | ${undefined}                                                     | ${true}  | ${'a DELETE writes'}
    ${'DELETE'} | ${'https://x/token'}   | ${undefined}                                                     | ${true}  | ${'only a POST fetches a token'}
    ${'POST'}   | ${'https://x/token'}   | ${'grant_type=client_credentials'}                               | ${false} | ${'a token request is no write'}
    ${'POST'}   | ${'https://x/tokens'}  | ${'{}'}                                                          | ${true}  | ${'only at that very address'}
    ${'POST'}   | ${'https://x/graphql'} | ${body('query { a }')}                                           | ${false} | ${'a query reads'}
    ${'POST'}   | ${'https://x/graphql'} | ${body('{ a }')}                                                 | ${false} | ${'also in its short form'}
    ${'POST'}   | ${'https://x/graphql'} | ${body('query q { ...f } fragment f on Q { a }')}                | ${false} | ${'fragments are part of it'}
    ${'POST'}   | ${'https://x/graphql'} | ${body('mutation { a }')}                                        | ${true}  | ${'a mutation writes'}
    ${'POST'}   | ${'https://x/graphql'} | ${body('mutation { a(temporary: true) }')}                       | ${true}  | ${'also one that saves nothing'}
    ${'POST'}   | ${'https://x/graphql'} | ${body('query q { a } mutation m { b }')}                        | ${true}  | ${'a document that holds both'}
    ${'POST'}   | ${'https://x/graphql'} | ${body('subscription { a }')}                                    | ${true}  | ${'no query'}
    ${'POST'}   | ${'https://x/graphql'} | ${body('query { a }').replace('}', '},{"query":"mutation{a}"}')} | ${true}  | ${'what cannot be read'}
    ${'POST'}   | ${'https://x/graphql'} | ${`[${body('query { a }')},${body('mutation { a }')}]`}          | ${true}  | ${'one mutation in a batch'}
    ${'POST'}   | ${'https://x/graphql'} | ${`[${body('query { a }')}]`}                                    | ${false} | ${'a batch of queries'}
    ${'POST'}   | ${'https://x/graphql'} | ${body('# query\nmutation { a }')}                               | ${true}  | ${'a comment is no query'}
    ${'POST'}   | ${'https://x/graphql'} | ${'[]'}                                                          | ${true}  | ${'nothing that could be judged'}
    ${'POST'}   | ${'https://x/graphql'} | ${undefined}                                                     | ${true}  | ${'nothing at all'}
  `('$method $url $content: $writes, $why', ({ method, url, content, writes }) => {
    expect(mayWrite({ method, url, body: content }, OPEN)).toBe(writes)
  })
})

describe('a dry run at the transport', () => {
  it('refuses every write, and sends nothing', async () => {
    let received = 0
    const server = createServer((_, response) => {
      received++
      response.end('{}')
    })
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/a`
    const transport = new Transport({ dryRun: true, connections: 2, connectMs: 1000, answerBytes: 1000 })
    const nothing = { token: undefined, queries: undefined }
    for (const method of ['POST', 'PUT', 'PATCH', 'DELETE']) {
      const failure = await transport
        .exchange({ method, url, headers: {} }, nothing, 1000, NEVER)
        .catch((error: unknown) => error)
      expect(failure).toBeInstanceOf(TransportFailure)
      expect(failure).toMatchObject({ kind: 'dry-run', sent: false })
    }
    expect(received).toBe(0)
    await transport.exchange({ method: 'GET', url, headers: {} }, nothing, 1000, NEVER)
    expect(received).toBe(1)
    await transport.close()
    server.close()
  })
})

describe('answers that are refused', () => {
  let server: Scripted
  beforeAll(async () => {
    server = await startScripted()
  })
  afterAll(() => server.stop())

  const codeOf = async (file: unknown, reply: unknown, headers: Record<string, string> = {}): Promise<string> => {
    server.answer = () => ({ status: 200, body: reply, headers })
    const system = server.open(file)
    try {
      for await (const _ of system.pull({ resource: 'things', paths: [] }, NEVER));
      return 'fine'
    } catch (error) {
      return (error as { problems?: { code: string }[] }).problems?.[0]?.code ?? String(error)
    } finally {
      await system.close()
    }
  }
  const nested = (depth: number): unknown => (depth === 0 ? 1 : [nested(depth - 1)])

  it.each`
    file                                      | reply                                              | code                  | why
    ${restFile({ sizes: { answer: '1KB' } })} | ${[{ id: 1, text: 'x'.repeat(2000) }]}             | ${'ANSWER_TOO_LARGE'} | ${'larger than allowed'}
    ${restFile({ sizes: { nesting: 10 } })}   | ${[{ id: 1, deep: nested(12) }]}                   | ${'ANSWER_TOO_DEEP'}  | ${'deeper than allowed'}
    ${restFile({ sizes: { nesting: 10 } })}   | ${[{ id: 1, deep: nested(8) }]}                    | ${'fine'}             | ${'as deep as allowed'}
    ${restFile({}, { paging: 'token' })}      | ${Array.from({ length: 51 }, (_, id) => ({ id }))} | ${'PAGE_TOO_LARGE'}   | ${'more than ten times what was asked for'}
    ${restFile({}, { paging: 'token' })}      | ${Array.from({ length: 50 }, (_, id) => ({ id }))} | ${'fine'}             | ${'ten times is still a page'}
    ${restFile()}                             | ${{ things: [] }}                                  | ${'ANSWER_INVALID'}   | ${'no list'}
    ${restFile()}                             | ${[1, 2]}                                          | ${'ANSWER_INVALID'}   | ${'a list of no records'}
    ${restFile()}                             | ${null}                                            | ${'ANSWER_INVALID'}   | ${'nothing'}
  `('$code: $why', async ({ file, reply, code }) => {
    expect(await codeOf(file, reply)).toBe(code)
  })

  it('does not follow to another address', async () => {
    server.answer = () => ({ status: 302, headers: { location: 'http://127.0.0.1:9/' } })
    await expect(codeOf2(server, restFile())).resolves.toBe('SYSTEM_REFUSED')
  })
})

async function codeOf2(server: Scripted, file: unknown): Promise<string> {
  const system = server.open(file)
  const error = await (async () => {
    for await (const _ of system.pull({ resource: 'things', paths: [] }, NEVER));
  })().catch((reason: unknown) => reason)
  await system.close()
  return (error as { problems: { code: string }[] }).problems[0]?.code ?? ''
}

describe('packed answers', () => {
  const rows = JSON.stringify([{ id: 1, text: 'y'.repeat(5000) }])
  const bomb = brotliCompressSync(Buffer.alloc(3_000_000, 32))
  it.each`
    encoding  | bytes                       | most         | expected     | why
    ${'gzip'} | ${gzipSync(rows)}           | ${100_000}   | ${rows}      | ${'gzip'}
    ${'br'}   | ${brotliCompressSync(rows)} | ${100_000}   | ${rows}      | ${'Brotli'}
    ${'br'}   | ${bomb}                     | ${1_000_000} | ${undefined} | ${'small when packed, too large when not'}
  `('$why', async ({ encoding, bytes, most, expected }) => {
    const server = createServer((_, response) => response.writeHead(200, { 'content-encoding': encoding }).end(bytes))
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    const transport = new Transport({ dryRun: false, connections: 1, connectMs: 1000, answerBytes: most })
    const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`
    const answer = transport.exchange(
      { method: 'GET', url, headers: {} },
      { token: undefined, queries: undefined },
      2000,
      NEVER,
    )
    if (expected === undefined) await expect(answer).rejects.toMatchObject({ kind: 'too-large' })
    else expect((await answer).text).toBe(expected)
    await transport.close()
    server.close()
  })
})
