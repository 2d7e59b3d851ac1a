import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { Assignment } from '../../engine/core/resource.ts'
import type { Value } from '../../engine/core/value.ts'
import { getPath } from '../../engine/systems/paths.ts'
import { differences } from '../../engine/systems/read-back.ts'
import type { Pull, PullEnd, Receipt, Sendable, System, SystemRecord } from '../../engine/systems/system.ts'
import { SystemError } from '../../engine/systems/system.ts'
import type { Bench, BenchOptions, Lack } from './benches/bench.ts'

const NEVER = new AbortController().signal
/** Long enough for an answer on a busy machine, short enough to wait out. */
const HASTY = { readMs: 600, writeMs: 600 }
/** More than any bench has in one page, but for those that say so. */
const MANY = 137

/** What every system keeps to, whatever it speaks. What one cannot do it names in `lacks`. */
export function systemContract(name: string, make: () => Promise<Bench> | Bench): void {
  describe(`system: ${name}`, () => {
    let bench: Bench
    let system: System
    const opened: System[] = []
    const open = (options?: BenchOptions): System => {
      const client = bench.open(options)
      opened.push(client)
      return client
    }
    beforeAll(async () => {
      bench = await make()
    })
    afterAll(async () => {
      await Promise.all(opened.map((client) => client.close()))
      await bench.stop()
    })

    async function pull(
      request: Partial<Pull> = {},
      client = system,
      signal = NEVER,
    ): Promise<{ records: SystemRecord[]; pages: number; end: PullEnd | undefined }> {
      const records: SystemRecord[] = []
      let pages = 0
      let end: PullEnd | undefined
      for await (const page of client.pull(
        {
          resource: bench.resource,
          paths: [bench.namePath, bench.numberPath, bench.active.condition.path],
          ...request,
        },
        signal,
      )) {
        expect(end, 'only the last page has an end').toBeUndefined()
        records.push(...page.records)
        pages++
        end = page.end
      }
      return { records, pages, end }
    }
    const keyOf = (record: SystemRecord | undefined): string =>
      String(getPath(record, system.resource(bench.resource).key))
    const nameOf = (record: SystemRecord | undefined) => getPath(record, bench.namePath)
    const create = (ref: string, set: readonly Assignment[]): Sendable => ({
      kind: 'create',
      ref,
      resource: bench.resource,
      set,
    })
    const rename = (ref: string, key: string, to: string, expected?: Value): Sendable => ({
      kind: 'update',
      ref,
      resource: bench.resource,
      key,
      set: [[bench.namePath, to]],
      ...(expected === undefined ? {} : { expect: [[bench.namePath, expected]] }),
    })
    const push = async (first: Sendable, ...more: Sendable[]): Promise<readonly Receipt[]> =>
      system.push([first, ...more], NEVER)
    const push1 = async (change: Sendable): Promise<Receipt> => (await push(change))[0] as Receipt
    /** A case that needs something; where it lacks, the case checks that the bench says so. */
    const needs = (lack: Lack, title: string, run: () => Promise<void>) =>
      it(title, async () => {
        if (!bench.lacks.includes(lack)) await run()
        else expect(bench.lacks, `${name} lacks ${lack}`).toContain(lack)
      })

    beforeEach(async () => {
      system = open()
    })

    describe('reads', () => {
      it('gives all records once, and says that this is the whole', async () => {
        const keys = await bench.seed(MANY)
        const { records, end, pages } = await pull()
        expect(records.map(keyOf).toSorted()).toEqual([...keys].toSorted())
        expect(end?.complete).toBe(true)
        expect(pages).toBeGreaterThan(1)
        expect(records.map(nameOf)).toContain('Person 136')
      })

      it.each([0, 1, 10, 11, 50, 51])('gives %i records', async (count) => {
        await bench.seed(count)
        const { records, end } = await pull()
        expect(records).toHaveLength(count)
        expect(new Set(records.map(keyOf)).size).toBe(count)
        expect(end?.complete).toBe(true)
      })

      it('gives a cursor, and what changed since', async () => {
        const keys = await bench.seed(30)
        const first = await pull()
        expect(first.end?.cursor).toBeTypeOf('string')
        await bench.rename(keys[3] ?? '', 'Renamed')
        const second = await pull({ since: first.end?.cursor ?? '' })
        expect(second.records.map(nameOf)).toContain('Renamed')
        expect(second.records.length).toBeLessThan(30)
        const third = await pull({ since: second.end?.cursor ?? '' })
        expect(third.end?.complete).toBe(true)
      })

      it('answers a superset of a condition, which its own test then narrows to the same', async () => {
        await bench.seed(40)
        const all = await pull()
        const some = await pull({ where: [bench.active.condition] })
        const names = (records: SystemRecord[]) => records.filter(bench.active.holds).map(nameOf).toSorted()
        expect(names(some.records)).toEqual(names(all.records))
        expect(names(some.records)).toHaveLength(20)
        expect(some.end?.complete).toBe(true)
      })

      it('finds records by key and by number', async () => {
        const keys = await bench.seed(30)
        const { key } = system.resource(bench.resource)
        const byKey = await system.find(bench.resource, key, [keys[4] ?? '', keys[7] ?? ''], [bench.namePath], NEVER)
        expect(byKey.map(nameOf).toSorted()).toEqual(['Person 4', 'Person 7'])
        const numbers = Array.from({ length: 12 }, (_, index) => 1003 + index)
        const byNumber = await system.find(bench.resource, bench.numberPath, [...numbers, 99], [bench.namePath], NEVER)
        expect(byNumber.map((record) => Number(getPath(record, bench.numberPath))).toSorted()).toEqual(numbers)
      })

      it('finds nothing where there is nothing', async () => {
        await bench.seed(3)
        expect(await system.find(bench.resource, bench.numberPath, [77], [], NEVER)).toEqual([])
        expect(await system.find(bench.resource, bench.numberPath, [], [], NEVER)).toEqual([])
      })

      it('says who it is, always the same', async () => {
        const identity = await system.identity(NEVER)
        expect(identity).not.toBe('')
        expect(await open().identity(NEVER)).toBe(identity)
      })

      it('knows its resources and no others', async () => {
        expect(system.resource(bench.resource).can.has('create')).toBe(true)
        expect(() => system.resource('nothing')).toThrowError(
          expect.objectContaining({ problems: [expect.objectContaining({ code: 'UNKNOWN_RESOURCE' })] }) as Error,
        )
        await expect(codeOf(pull({ resource: 'nothing' }))).resolves.toBe('UNKNOWN_RESOURCE')
      })

      it('stops when it is told to', async () => {
        await bench.seed(MANY)
        const controller = new AbortController()
        const before = bench.received().reads
        const iterator = system
          .pull({ resource: bench.resource, paths: [bench.namePath] }, controller.signal)
          [Symbol.asyncIterator]()
        await iterator.next()
        controller.abort(new Error('enough'))
        await expect(iterator.next()).rejects.toThrow('enough')
        expect(bench.received().reads - before).toBeLessThan(20)
      })
    })

    describe('writes', () => {
      it('creates, and answers with the key and what was written', async () => {
        await bench.seed(3)
        const receipt = await push1(create('r1', bench.create('Aino', 5000)))
        expect(receipt).toMatchObject({ ref: 'r1', status: 'done' })
        if (receipt.status !== 'done') return
        expect(bench.nameOf(receipt.key)).toBe('Aino')
        expect(nameOf(receipt.record)).toBe('Aino')
        expect(differences(create('r1', bench.create('Aino', 5000)), receipt.record)).toEqual([])
        expect(keyOf(receipt.record)).toBe(receipt.key)
      })

      it('lets the system choose a number', async () => {
        await bench.seed(3)
        const [answer] = await push(create('r1', [...bench.create('Aino'), [bench.numberPath, { suggest: true }]]))
        expect(answer?.status, JSON.stringify(answer)).toBe('done')
        const number = Number(getPath((answer as { record?: SystemRecord }).record, bench.numberPath))
        expect(number).toBeGreaterThan(0)
        const found = await system.find(bench.resource, bench.numberPath, [number], [bench.namePath], NEVER)
        expect(found.map(nameOf)).toEqual(['Aino'])
      })

      it('updates what it is given and nothing else', async () => {
        const keys = await bench.seed(3)
        const receipt = await push1(rename('u', keys[1] ?? '', 'Anders'))
        expect(receipt).toMatchObject({ ref: 'u', status: 'done', key: keys[1] })
        const { records } = await pull()
        const record = records.find((candidate) => keyOf(candidate) === keys[1])
        expect(nameOf(record)).toBe('Anders')
        expect(Number(getPath(record, bench.numberPath))).toBe(1001)
      })

      it('writes where the record is what was expected, and turns it down where it is not', async () => {
        const keys = await bench.seed(3)
        expect(await push1(rename('a', keys[0] ?? '', 'First', 'Person 0'))).toMatchObject({ status: 'done' })
        expect(await push1(rename('b', keys[0] ?? '', 'Second', 'Person 0'))).toEqual({ ref: 'b', status: 'stale' })
        expect(bench.nameOf(keys[0] ?? '')).toBe('First')
      })

      it('refuses one row of several, and writes the others', async () => {
        await bench.seed(3)
        const before = bench.count()
        const receipts = await push(
          create('a', bench.create('A', 7001)),
          create('b', bench.create('B', 1001)),
          create('c', bench.create('C', 7003)),
        )
        expect(receipts.map(({ ref, status }) => [ref, status])).toEqual([
          ['a', 'done'],
          ['b', 'refused'],
          ['c', 'done'],
        ])
        expect(bench.count()).toBe(before + 2)
        const [, refused] = receipts
        expect(refused?.status === 'refused' && refused.problem.code).toBe('SYSTEM_REFUSED')
        expect(refused?.status === 'refused' && refused.problem.what).toContain('1001')
      })

      it('gives a receipt for each of more than one request holds, in order', async () => {
        await bench.seed(1)
        const changes = Array.from({ length: 70 }, (_, index) =>
          create(`r${index}`, bench.create(`New ${index}`, 8000 + index)),
        )
        const receipts = await push(changes[0] as Sendable, ...changes.slice(1))
        expect(receipts.map(({ ref }) => ref)).toEqual(changes.map(({ ref }) => ref))
        expect(receipts.every(({ status }) => status === 'done')).toBe(true)
        expect(bench.count()).toBe(71)
      })

      it('tells that a record is gone', async () => {
        const keys = await bench.seed(3)
        await bench.remove(keys[2] ?? '')
        const receipt = await push1(rename('u', keys[2] ?? '', 'Nobody'))
        expect(receipt.status === 'refused' && receipt.problem.code).toMatch(/^(RECORD_GONE|SYSTEM_REFUSED)$/)
      })

      it('sends nothing that is no value of its column', async () => {
        await bench.seed(1)
        const before = bench.received().writes
        const [receipt] = await push(create('r', [...bench.create('Aino'), [bench.numberPath, 'many']]))
        expect(receipt?.status === 'refused' && receipt.problem.code).toBe('VALUE_TYPE')
        expect(bench.received().writes).toBe(before)
      })

      it('writes nothing in a dry run', async () => {
        const keys = await bench.seed(3)
        const dry = open({ dryRun: true })
        const before = bench.received().writes
        for (const change of [create('r', bench.create('Aino')), rename('u', keys[0] ?? '', 'Other')]) {
          await expect(codeOf(dry.push([change], NEVER))).resolves.toBe('DRY_RUN_WRITE')
        }
        expect(bench.received().writes).toBe(before)
        expect(bench.count()).toBe(3)
        const { records } = await pull({}, dry)
        expect(records).toHaveLength(3)
      })

      it('sends nothing once it was told to stop', async () => {
        await bench.seed(1)
        const controller = new AbortController()
        controller.abort(new Error('enough'))
        await expect(system.push([create('r', bench.create('Aino'))], controller.signal)).rejects.toThrow('enough')
        expect(bench.count()).toBe(1)
      })
    })

    describe('when things go wrong', () => {
      needs('http', 'throws for a page that failed, and never takes it for the end', async () => {
        await bench.seed(MANY)
        for (const kind of ['html', '500', '500', '500'] as const) bench.fault(kind, false)
        await expect(codeOf(pull())).resolves.toBe('ANSWER_INVALID')
        await expect(codeOf(pull())).resolves.toBe('SYSTEM_DOWN')
      })

      needs('http', 'reads again after a failure, a broken connection, half a page and a time-out', async () => {
        await bench.seed(MANY)
        for (const kind of ['500', 'drop'] as const) bench.fault(kind, false)
        expect((await pull()).records).toHaveLength(MANY)
        for (const kind of ['half', 'hang'] as const) bench.fault(kind, false)
        expect((await pull({}, open({ timeouts: HASTY }))).records).toHaveLength(MANY)
      })

      needs('http', 'gives up on a system that never answers', async () => {
        await bench.seed(1)
        const hasty = open({ timeouts: { readMs: 60 } })
        for (let index = 0; index < 3; index++) bench.fault('hang', false)
        await expect(codeOf(pull({}, hasty))).resolves.toBe('SYSTEM_TIMEOUT')
      })

      needs('http', 'waits out a limit, for reads and creates alike', async () => {
        await bench.seed(1)
        bench.fault('429', false)
        expect((await pull()).records).toHaveLength(1)
        bench.fault('429', true)
        bench.fault('429', true)
        expect(await push1(create('r', bench.create('Aino', 5000)))).toMatchObject({ status: 'done' })
        expect(bench.count()).toBe(2)
      })

      needs('http', 'gives up where it would have to wait for too long', async () => {
        await bench.seed(1)
        bench.fault('429', false, 3600)
        await expect(codeOf(pull())).resolves.toBe('RATE_LIMITED')
      })

      needs('http', 'does not know what became of a create that failed, and does not send it again', async () => {
        const hasty = open({ timeouts: HASTY })
        for (const kind of ['500', 'drop', 'drop-after', 'hang-after', 'half'] as const) {
          await bench.seed(1)
          const before = bench.received().writes
          bench.fault(kind, true)
          const [receipt] = await hasty.push([create('r', bench.create('Aino', 5000))], NEVER)
          expect([kind, receipt?.status]).toEqual([kind, 'unknown'])
          expect(bench.received().writes - before, kind).toBeLessThanOrEqual(1)
          expect(bench.count(), kind).toBe(kind === '500' || kind === 'drop' ? 1 : 2)
        }
      })

      needs('http', 'names a wrong password, without the password', async () => {
        const wrong = open({
          connection: { apiKey: 'wrong-secret-key', clientSecret: 'wrong-secret-key', password: 'wrong-secret-key' },
        })
        const error = await errorOf(pull({}, wrong))
        expect(error.problems[0].code).toBe('AUTH_FAILED')
        expect(error.retry).toBe('never')
        expect(error.problems[0].mend).not.toBe('')
        expect(`${error.message} ${error.stack} ${JSON.stringify(error)}`).not.toContain('wrong-secret-key')
        await expect(codeOf(wrong.push([create('r', bench.create('Aino'))], NEVER))).resolves.toBe('AUTH_FAILED')
      })

      needs('company', 'names a wrong company', async () => {
        if (bench.lacks.includes('http')) return
        await expect(codeOf(pull({}, open({ connection: { company: 999999 } })))).resolves.toMatch(
          /^(COMPANY_REFUSED|ACCESS_DENIED|SYSTEM_REFUSED)$/,
        )
      })

      needs('http', 'names a system that is down, and sends nothing', async () => {
        const down = open({ connection: { url: 'http://127.0.0.1:9', tokenUrl: 'http://127.0.0.1:9/token' } })
        const error = await errorOf(pull({}, down))
        expect([error.problems[0].code, error.retry]).toEqual(['SYSTEM_DOWN', 'later'])
        await expect(codeOf(down.push([create('r', bench.create('Aino'))], NEVER))).resolves.toBe('SYSTEM_DOWN')
      })

      needs('http', 'logs in again after a 401, once', async () => {
        await bench.seed(2)
        bench.fault('401', false)
        expect((await pull()).records).toHaveLength(2)
        bench.fault('401', true)
        expect(await push1(create('r', bench.create('Aino', 5000)))).toMatchObject({ status: 'done' })
        for (let index = 0; index < 2; index++) bench.fault('401', false)
        await expect(codeOf(pull())).resolves.toBe('AUTH_FAILED')
      })

      needs('http', 'does not know what became of a write that was stopped under way', async () => {
        await bench.seed(1)
        const controller = new AbortController()
        bench.fault('hang-after', true)
        setTimeout(() => controller.abort(new Error('enough')), 80)
        const [receipt] = await open().push([create('r', bench.create('Aino', 5000))], controller.signal)
        expect(receipt?.status).toBe('unknown')
      })
    })

    describe('changes that are saved as one', () => {
      const saved = (changes: readonly [Sendable, ...Sendable[]], client = system, signal = NEVER) =>
        client.push(changes, signal, { together: true })

      needs('together', 'are all written', async () => {
        const [first = '', second = ''] = await bench.seed(2)
        const receipts = await saved([
          rename('one', first, 'Second', 'Person 0'),
          rename('two', second, 'First', 'Person 1'),
          create('three', bench.create('Third', 5000)),
        ])
        expect(receipts.map(({ ref, status }) => [ref, status])).toEqual([
          ['one', 'done'],
          ['two', 'done'],
          ['three', 'done'],
        ])
        expect([bench.nameOf(first), bench.nameOf(second), bench.count()]).toEqual(['Second', 'First', 3])
      })

      needs('together', 'are none of them written when one is stale', async () => {
        const [first = '', second = ''] = await bench.seed(2)
        const receipts = await saved([
          rename('one', first, 'Other'),
          rename('two', second, 'Another', 'not what is there'),
        ])
        expect(receipts.map(({ status }) => status)).toEqual(['refused', 'stale'])
        expect([bench.nameOf(first), bench.nameOf(second)]).toEqual(['Person 0', 'Person 1'])
      })

      needs('together', 'are none of them written when one is refused', async () => {
        const [first = ''] = await bench.seed(1)
        const receipts = await saved([rename('one', first, 'Other'), rename('two', '999999', 'Nobody')])
        expect(receipts.map(({ status }) => status)).toEqual(['refused', 'refused'])
        expect(bench.nameOf(first)).toBe('Person 0')
      })

      it('are refused by a system that cannot', async () => {
        if (!bench.lacks.includes('together')) return expect(system.resource(bench.resource).can).toContain('together')
        const [first = ''] = await bench.seed(1)
        const [receipt] = await saved([rename('one', first, 'Other')])
        expect(receipt?.status).toBe('refused')
        expect(bench.nameOf(first)).toBe('Person 0')
      })
    })

    it('asked for nothing that the system does not know', () => {
      expect(bench.violations?.() ?? []).toEqual([])
    })

    it('counts what it sent', async () => {
      const keys = await bench.seed(3)
      const client = open()
      const before = client.calls()
      for await (const _ of client.pull({ resource: bench.resource, paths: [] }, NEVER));
      await client.push([rename('u', keys[0] ?? '', 'Other')], NEVER)
      const after = client.calls()
      expect(after.writes - before.writes).toBe(1)
      expect(after.made - before.made).toBe(2)
      expect(client.settleAfterMs).toBeGreaterThanOrEqual(0)
    })
  })
}

async function errorOf(work: Promise<unknown>): Promise<SystemError> {
  const error = await work.then(
    () => undefined,
    (reason: unknown) => reason,
  )
  expect(error).toBeInstanceOf(SystemError)
  return error as SystemError
}

async function codeOf(work: Promise<unknown>): Promise<string> {
  return (await errorOf(work)).problems[0].code
}
