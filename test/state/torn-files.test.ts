import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { StateHome } from '../../engine/state/store.ts'
import { folderWorld } from './folder-world.ts'
import { all, entry, failure } from './helpers.ts'

const MONTH = '2027-02.jsonl'
const LINE_END = 10

describe('files that a killed run left torn', () => {
  let world: Awaited<ReturnType<typeof folderWorld>>
  let home: StateHome
  beforeAll(async () => {
    world = await folderWorld()
    home = world.home
  })
  afterAll(() => world.dispose())

  let tenants = 0
  /** A new tenant that has this file. */
  async function tenantWith(path: string, bytes: Uint8Array): Promise<string> {
    const tenant = `t${tenants++}`
    const file = join(world.root, tenant, path)
    await mkdir(join(file, '..'), { recursive: true })
    await writeFile(file, bytes)
    return tenant
  }

  describe('the journal', () => {
    const short = (n: number) => ({ type: 'i', at: '2027-02-01T08', run: 'r', n })
    const entries = [short(0), { ...short(1), name: 'å 😀 "\n"' }, short(2), { ...short(3), list: [{}, null] }]
    const sample = Buffer.from(entries.map((one) => `${JSON.stringify(one)}\n`).join(''))
    const wholeBefore = (cut: number) => sample.subarray(0, cut).filter((byte) => byte === LINE_END).length

    /** What is read of these bytes, by a view and by a run, and after the run has appended. */
    async function expectWhole(bytes: Uint8Array, whole: number): Promise<void> {
      const tenant = await tenantWith(`journal/${MONTH}`, bytes)
      const expected = entries.slice(0, whole)
      expect(await all((await home.view(tenant)).journal())).toEqual(expected)
      const store = await home.open(tenant)
      expect(await all(store.journal())).toEqual(expected)
      await store.append([entry(99)])
      expect(await all(store.journal())).toEqual([...expected, entry(99)])
      await store.close()
      const text = await readFile(join(world.root, tenant, 'journal', MONTH), 'utf8')
      expect(text).toBe([...expected, entry(99)].map((one) => `${JSON.stringify(one)}\n`).join(''))
    }

    it('cut at any byte keeps all whole lines before, none after, and can be appended to', async () => {
      for (let cut = 0; cut <= sample.length; cut++) await expectWhole(sample.subarray(0, cut), wholeBefore(cut))
    })

    it('with any bytes but a line end behind keeps all whole lines', async () => {
      const rubbish = fc.uint8Array({ maxLength: 40 }).map((bytes) => bytes.filter((byte) => byte !== LINE_END))
      await fc.assert(
        fc.asyncProperty(rubbish, (bytes) => expectWhole(Buffer.concat([sample, bytes]), entries.length)),
        { numRuns: 30 },
      )
    })

    it('is cut off in the old month before a new one begins', async () => {
      const tenant = await tenantWith('journal/2027-01.jsonl', sample.subarray(0, sample.length - 5))
      const store = await home.open(tenant)
      await store.append([entry(99)])
      expect(await all(store.journal())).toEqual([...entries.slice(0, 3), entry(99)])
      await store.close()
    })

    it('that is longer than one read, torn at the end, keeps every whole line', async () => {
      const many = Array.from({ length: 30_000 }, (_, n) => ({ ...entry(n), text: 'ä'.repeat(n % 50) }))
      const text = many.map((one) => JSON.stringify(one)).join('\n')
      const tenant = await tenantWith(`journal/${MONTH}`, Buffer.from(text))
      expect(await all((await home.view(tenant)).journal())).toEqual(many.slice(0, -1))
    })

    it('damaged anywhere else says where, and is neither cut nor hidden', async () => {
      for (let at = 0; at < sample.length - 1; at++) {
        const bytes = Buffer.from(sample)
        bytes[at] = 0
        const tenant = await tenantWith(`journal/${MONTH}`, bytes)
        const view = await home.view(tenant)
        const error = await failure(all(view.journal()))
        expect(error).toMatchObject({ code: 'STATE_DAMAGED', file: join(world.root, tenant, 'journal', MONTH) })
        expect(error.message).toContain(`is damaged in line ${wholeBefore(at) + 1}\n`)
      }
    })

    it.each([
      ['a number', '17\n'],
      ['a list', '[]\n'],
      ['null', 'null\n'],
      ['an empty line', '\n'],
      ['bytes that are no UTF-8', Buffer.from([0x7b, 0x22, 0xff, 0x22, 0x3a, 0x31, 0x7d, 0x0a])],
    ])('with %s for an entry is damaged', async (_, line) => {
      const tenant = await tenantWith(`journal/${MONTH}`, Buffer.concat([sample, Buffer.from(line)]))
      expect(await failure(all((await home.view(tenant)).journal()))).toMatchObject({ code: 'STATE_DAMAGED' })
    })

    it('cut in a month that is not the last is damaged: a run would have cut it off', async () => {
      const tenant = await tenantWith('journal/2026-12.jsonl', sample.subarray(0, sample.length - 5))
      await writeFile(join(world.root, tenant, 'journal', MONTH), sample)
      const error = await failure(all((await home.view(tenant)).journal()))
      expect(error).toMatchObject({ code: 'STATE_DAMAGED' })
      expect(error.message).toContain('2026-12.jsonl ends in the middle of a line')
    })
  })

  describe('a table', () => {
    const PATH = 'tables/links/x.jsonl'
    let bytes: Buffer
    /** Rows after the snapshot and after each flush, by the length the file had then. */
    const versions: { readonly length: number; readonly rows: unknown }[] = []

    beforeAll(async () => {
      const store = await home.open('sample')
      const table = await store.table<unknown>('links/x')
      const flush = async () => {
        await table.flush()
        bytes = await readFile(join(world.root, 'sample', PATH))
        versions.push({ length: bytes.length, rows: Object.fromEntries(table.entries()) })
      }
      table.set('a', { name: 'Bryggeå 😀' })
      table.set('b', 1)
      await flush()
      table.set('c', [null])
      table.delete('a')
      await flush()
      table.set('a', 'again')
      await flush()
      await store.close()
    })

    it('cut at any byte behind its snapshot has all whole flushes, and takes more', async () => {
      for (let cut = versions[0]!.length; cut <= bytes.length; cut++) {
        const tenant = await tenantWith(PATH, bytes.subarray(0, cut))
        const { rows } = versions.findLast(({ length }) => length <= cut)!
        let store = await home.open(tenant)
        const table = await store.table('links/x')
        expect(Object.fromEntries(table.entries())).toEqual(rows)
        table.set('new', 1)
        await table.flush()
        await store.close()
        store = await home.open(tenant)
        const again = await store.table('links/x')
        expect(Object.fromEntries(again.entries())).toEqual({ ...(rows as object), new: 1 })
        await store.close()
      }
    })

    it('cut inside its snapshot is damaged: that was renamed into place whole', async () => {
      for (let cut = 0; cut < versions[0]!.length; cut++) {
        const view = await home.view(await tenantWith(PATH, bytes.subarray(0, cut)))
        expect(await failure(view.table('links/x'))).toMatchObject({ code: 'STATE_DAMAGED' })
      }
    })

    it('damaged anywhere else says so, with what to do', async () => {
      for (let at = 0; at < bytes.length - 1; at++) {
        const damaged = Buffer.from(bytes)
        damaged[at] = 0
        const view = await home.view(await tenantWith(PATH, damaged))
        const error = await failure(view.table('links/x'))
        expect(error.code).toBe('STATE_DAMAGED')
        expect(error.message).toMatch(/links\/x\.jsonl .*\n {2}mend: .*the next run links the same records again/)
      }
    })

    it.each(['{}', '{"set":["a"]}', '{"set":1}', '{"drop":"a"}', '{"set":["a",1],"more":false}', '[]', '1', 'null'])(
      'with %s for a line is damaged',
      async (line) => {
        const view = await home.view(await tenantWith(PATH, Buffer.concat([bytes, Buffer.from(`${line}\n`)])))
        expect(await failure(view.table('links/x'))).toMatchObject({ code: 'STATE_DAMAGED' })
      },
    )

    it('of another format is not read as if it were ours', async () => {
      const view = await home.view(await tenantWith(PATH, Buffer.from('{"format":"silta-table-2","lines":0}\n')))
      expect((await failure(view.table('links/x'))).message).toContain(
        'does not begin as a table of this version of Silta',
      )
    })

    it('takes a flush of many lines whole or not at all', async () => {
      const store = await home.open('many')
      const table = await store.table<number>('links/x')
      table.set('first', 0)
      await table.flush()
      const path = join(world.root, 'many', PATH)
      const { length } = await readFile(path)
      for (let n = 0; n < 2500; n++) table.set(`${n}`, n)
      table.delete('first')
      await table.flush()
      const full = await readFile(path) // before close folds it
      await store.close()
      const ends = [...full.entries()].filter(([at, byte]) => at >= length && byte === LINE_END).map(([at]) => at + 1)
      expect(ends).toHaveLength(4)
      for (const end of ends) {
        const view = await home.view(await tenantWith(PATH, full.subarray(0, end)))
        expect((await view.table('links/x')).size).toBe(end === full.length ? 2500 : 1)
      }
    })

    it('that is damaged can be dropped and filled anew', async () => {
      const store = await home.open(await tenantWith(PATH, Buffer.from('rubbish')))
      expect(await failure(store.table('links/x'))).toMatchObject({ code: 'STATE_DAMAGED' })
      await store.drop('links/x')
      const table = await store.table('links/x')
      table.set('a', 1)
      await table.flush()
      await store.close()
    })
  })

  describe('a document', () => {
    it.each([
      ['nothing', ''],
      ['half of it', '{"turn":'],
      ['no UTF-8', Buffer.from([0x22, 0xff, 0x22])],
    ])('of %s is damaged, and can be written anew', async (_, content) => {
      const tenant = await tenantWith('documents/meta.json', Buffer.from(content))
      const store = await home.open(tenant)
      const error = await failure(store.read('meta'))
      expect(error.message).toMatch(/STATE_DAMAGED: .*documents\/meta\.json is no JSON\n {2}mend: /)
      await store.write('meta', { turn: 2 })
      expect(await store.read('meta')).toEqual({ turn: 2 })
      await store.close()
    })
  })
})
