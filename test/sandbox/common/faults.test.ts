import { describe, expect, it } from 'vitest'
import { type Fault, FaultQueue, type FaultTarget } from '../../../engine/sandbox/common/faults.ts'

const target = (over: Partial<FaultTarget> & { text?: string } = {}): FaultTarget => ({
  side: 'severa',
  method: 'GET',
  path: '/rest-api/v1/customers?rowCount=100',
  body: async () => over.text ?? '',
  isWrite: (body) => body.startsWith('write'),
  ...over,
})
const fault = (more: Partial<Fault> = {}): Fault => ({ side: 'severa', kind: 'drop', ...more })

describe('a fault', () => {
  it.each`
    match                              | request                                       | met      | why
    ${undefined}                       | ${{}}                                         | ${true}  | ${'it is for any request of its side'}
    ${undefined}                       | ${{ side: 'nxt' }}                            | ${false} | ${'the other side has its own'}
    ${undefined}                       | ${{ path: '/rest-api/v1/token' }}             | ${false} | ${'tokens are left alone'}
    ${{ path: 'token' }}               | ${{ path: '/rest-api/v1/token' }}             | ${true}  | ${'unless the path says so'}
    ${{ path: 'v1/customers' }}        | ${{}}                                         | ${true}  | ${'part of the path is enough'}
    ${{ path: 'v1/users' }}            | ${{}}                                         | ${false} | ${'another path'}
    ${{ method: 'patch' }}             | ${{ method: 'PATCH' }}                        | ${true}  | ${'methods in any case'}
    ${{ method: 'PATCH' }}             | ${{}}                                         | ${false} | ${'another method'}
    ${{ write: true }}                 | ${{ text: 'write' }}                          | ${true}  | ${'the side says what a write is'}
    ${{ write: true }}                 | ${{ text: 'read' }}                           | ${false} | ${'a read is none'}
    ${{ write: false }}                | ${{ text: 'read' }}                           | ${true}  | ${'only reads'}
    ${{ operation: 'product_create' }} | ${{ text: '{ product_create(values: []) }' }} | ${true}  | ${'part of the body is enough'}
    ${{ operation: 'product_create' }} | ${{ text: '{ product_update }' }}             | ${false} | ${'another field'}
  `('with $match and $request is met: $met, $why', async ({ match, request, met }) => {
    const queue = new FaultQueue()
    queue.add(fault(match ? { match } : {}))
    expect((await queue.take(target(request))) !== undefined).toBe(met)
  })

  it('is met once, or as often as it says, after those it lets pass', async () => {
    const queue = new FaultQueue()
    queue.add(fault({ times: 2, skip: 1 }))
    const met = []
    for (let index = 0; index < 4; index++) met.push((await queue.take(target())) !== undefined)
    expect(met).toEqual([false, true, true, false])
    expect(queue.list()).toMatchObject([{ hits: 2, active: false }])
  })

  it('with a duration is met any number of times until then', async () => {
    let now = 0
    const queue = new FaultQueue(() => now)
    queue.add(fault({ forMs: 60_000 }))
    for (let index = 0; index < 5; index++) expect(await queue.take(target())).toBeDefined()
    now = 60_000
    expect(await queue.take(target())).toBeUndefined()
  })

  it('is taken in the order of the queue', async () => {
    const queue = new FaultQueue()
    queue.add(fault({ kind: 'slow' }))
    queue.add(fault({ kind: 'drop' }))
    expect((await queue.take(target()))?.kind).toBe('slow')
    expect((await queue.take(target()))?.kind).toBe('drop')
    expect(await queue.take(target())).toBeUndefined()
  })

  it('of an unknown kind is refused, and the message knows the kinds', () => {
    expect(() => new FaultQueue().add(fault({ kind: 'flood' as never }))).toThrow(/half-page/)
  })
})
