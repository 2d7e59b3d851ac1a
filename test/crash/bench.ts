import type { ChildProcess } from 'node:child_process'
import { cpSync, existsSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { expect } from 'vitest'
import type { Sandbox } from '../../engine/sandbox/sandbox.ts'
import { openFolderState } from '../../engine/state/folder-state.ts'
import { contentsOf, Desk, doublesIn, quickSandbox, type Ran } from '../cli/helpers.ts'
import { Between } from './between.ts'
import { type Kind, lay, type Point, pointFrom, random, tear } from './points.ts'

/** All registries in the long run. */
const LONG = process.env.SILTA_LONG !== undefined && process.env.SILTA_LONG !== ''
/** How long a write whose answer did not come may still happen, here; and where one does, long after. */
const SETTLE_MS = 500
const LATE_MS = 600_000
/** Points after which everything is settled and compared. */
const POINTS_A_LIFE = 8
const MOST_RUNS = 6

export interface Counts {
  readonly points: Map<Kind, number>
  runs: number
  lives: number
  /** Writes that happened after a run had looked for them in vain. */
  late: number
}

export const noCounts = (): Counts => ({ points: new Map(), runs: 0, lives: 0, late: 0 })

/** One sandbox, one tenant, real processes between them; everything small, and equal at first. */
export class CrashBench {
  readonly sandbox: Sandbox
  readonly #proxy: Between
  readonly #desk: Desk
  readonly #folder: string
  readonly #copy: string
  readonly #base: Readonly<Record<'severa' | 'nxt', ReturnType<Sandbox['control']['dump']>>>
  readonly #expected: readonly string[]

  private constructor(
    sandbox: Sandbox,
    proxy: Between,
    desk: Desk,
    base: CrashBench['base'],
    expected: readonly string[],
  ) {
    this.sandbox = sandbox
    this.#proxy = proxy
    this.#desk = desk
    this.#folder = join(desk.dir, '.silta', 'state', 'fjord')
    this.#copy = join(desk.dir, 'state-then')
    this.#base = base
    this.#expected = expected
  }

  private get base(): Readonly<Record<'severa' | 'nxt', ReturnType<Sandbox['control']['dump']>>> {
    return this.#base
  }

  static async open(): Promise<CrashBench> {
    const sandbox = await quickSandbox({ customers: 0 })
    const proxy = await Between.start(sandbox.env)
    const desk = new Desk(proxy.env)
    desk.quickRules({ settleAfter: `${SETTLE_MS}ms`, answerWithin: '20s', tries: 1, all: LONG })
    desk.ownBundle()
    await desk.silta('sync', 'fjord')
    await desk.silta('sync', 'fjord')
    const base = { severa: sandbox.control.dump('severa'), nxt: sandbox.control.dump('nxt') }
    cpSync(join(desk.dir, '.silta', 'state'), join(desk.dir, 'state-then'), { recursive: true })
    await edit(sandbox)
    const calm = await desk.silta('sync', 'fjord')
    expect(calm.stderr).toBe('')
    expect(calm.stdout).toMatch(/^\d+ written/m)
    const expected = contentsOf(sandbox)
    expect(doublesIn(sandbox)).toEqual([])
    return new CrashBench(sandbox, proxy, desk, base, expected)
  }

  /**
   * From the same beginning: people edit both sides, then run after run is struck by a point; at last runs go undisturbed
   * until nothing is left to do, and both sides and state must be what they are without any of it. Answers the points that hit.
   */
  async live(seed: number, counts: Counts, most: number): Promise<void> {
    const next = random(seed)
    for (const side of ['severa', 'nxt'] as const) this.sandbox.control.load(side, this.#base[side])
    this.#restore()
    await edit(this.sandbox)
    const met: string[] = []
    while (met.length < Math.min(POINTS_A_LIFE, most)) {
      const point = pointFrom(next, met.length === 0)
      // A run that met nothing has done what there was to do.
      if (!(await this.#strike(point, counts))) break
      met.push(`${point.kind} ${point.nth}`)
      counts.points.set(point.kind, (counts.points.get(point.kind) ?? 0) + 1)
    }
    await this.#settle(counts, `seed ${seed}: ${met.join(', ')}`)
    counts.lives++
  }

  async #strike(point: Point, counts: Counts): Promise<boolean> {
    if (point.kind === 'late') this.#settleAfter(LATE_MS)
    if (point.kind === 'older state') {
      this.#restore()
      return true
    }
    let child: ChildProcess | undefined
    const plot = lay(point, this.#proxy, () => child, this.#folder)
    const running = this.#desk.start('sync', 'fjord')
    child = running.child
    counts.runs++
    await running.ended
    plot.stop()
    if (point.kind === 'torn' && plot.hit()) tear(this.#folder)
    if (point.kind === 'late' && plot.hit()) {
      // A run in between finds nothing, and must not repeat what may still happen.
      counts.runs++
      await this.#desk.silta('sync', 'fjord')
      counts.late += await this.#proxy.lateWrites()
    }
    if (point.kind === 'late') this.#settleAfter(SETTLE_MS)
    return plot.hit()
  }

  async #settle(counts: Counts, met: string): Promise<void> {
    const seen: string[] = []
    for (let run = 0; run < MOST_RUNS; run++) {
      counts.runs++
      const ran = await this.#desk.silta('sync', 'fjord', '--json')
      seen.push(`${ran.stdout.slice(0, 2000)}${ran.stderr}`)
      expect(ran.stderr, met).toBe('')
      if (isQuiet(ran) && contentsOf(this.sandbox).join('\n') === this.#expected.join('\n')) {
        expect(doublesIn(this.sandbox), met).toEqual([])
        await this.#agreesWithState(met)
        expect(this.sandbox.control.violations(), met).toEqual([])
        return
      }
      if (ran.stdout.includes('CREATED_UNSETTLED')) await sleep(SETTLE_MS)
    }
    expect(contentsOf(this.sandbox), `${met}\n${seen.join('\n')}`).toEqual(this.#expected)
    throw new Error(`${met}: after ${MOST_RUNS} runs there is still something to write\n${seen.join('\n')}`)
  }

  /** Every link that state knows stands in its field, and every field that is a link is known to state. */
  async #agreesWithState(met: string): Promise<void> {
    const store = await openFolderState(join(this.#desk.dir, '.silta', 'state')).view('fjord')
    try {
      expect((await store.read('unsettled')) ?? [], met).toEqual([])
      let open = 0
      for await (const _ of store.journal({ after: 'folded' })) open++
      expect(open, met).toBe(0)
      const nxt = this.sandbox.control.dump('nxt')
      for (const { entity, table, key, link } of LINKS) {
        const fields = new Map(
          (nxt[table] ?? []).map((row) => [
            String(row[key]),
            String(row[link] ?? '')
              .replaceAll(/[{}\s]/g, '')
              .toLowerCase(),
          ]),
        )
        const known = [...(await store.table<{ to: string }>(`links/${entity}`)).entries()]
        for (const [other, { to }] of known) {
          if (!fields.has(to)) continue // gone: told, and kept in mind
          expect(fields.get(to), `${met}: ${entity} ${to}`).toBe(other.slice(other.indexOf(':') + 1).toLowerCase())
        }
      }
    } finally {
      await store.close()
    }
  }

  #settleAfter(ms: number): void {
    for (const system of ['severa', 'business-nxt'])
      this.#desk.rewrite(`rules/systems/${system}.yaml`, [[/^settleAfter: .*/m, `settleAfter: ${ms}ms`]])
  }

  #restore(): void {
    rmSync(join(this.#desk.dir, '.silta', 'state'), { recursive: true, force: true })
    if (existsSync(this.#copy)) cpSync(this.#copy, join(this.#desk.dir, '.silta', 'state'), { recursive: true })
  }

  async close(): Promise<void> {
    await this.#proxy.stop()
    await this.sandbox.stop()
    this.#desk.close()
  }
}

const LINKS = [
  { entity: 'departments', table: 'orgUnit2', key: 'orgUnit2No', link: 'information1' },
  { entity: 'products', table: 'product', key: 'productNo', link: 'information1' },
  { entity: 'customers', table: 'associate', key: 'associateNo', link: 'information5' },
] as const

function isQuiet(ran: Ran): boolean {
  const { results } = JSON.parse(ran.stdout) as { results: readonly unknown[] }
  return results.length === 0
}

const upTo = (count: number): readonly number[] => Array.from({ length: count }, (_, index) => index + 1)

/** What people do on both sides before a run: new records of each registry, and a renamed one. */
async function edit({ control }: Sandbox): Promise<void> {
  const severa = control.dump('severa')
  const fi = severa['localization/languages']?.find((row) => row.code === 'fi')?.guid
  const eur = severa.currencies?.find((row) => row.isoCode === 'EUR' || row.code === 'EUR')?.guid
  const known = control.dump('nxt').associate?.find((row) => Number(row.customerNo) > 0 && Number(row.currencyNo) > 0)
  const terms = {
    languageNo: known?.languageNo,
    currencyNo: known?.currencyNo,
    paymentTermsForCustomer: known?.paymentTermsForCustomer,
  }
  for (const n of upTo(14))
    await control.add({
      side: 'severa',
      collection: 'customers',
      set: {
        name: `Uusi Asiakas ${n} Oy`,
        vatNumber: `FI${91_000_000 + n}`,
        'language.guid': fi,
        'currency.guid': eur,
      },
    })
  for (const n of upTo(3)) {
    await control.add({
      side: 'severa',
      collection: 'businessunits',
      set: { name: `New unit ${n}`, code: `${7100 + n}` },
    })
    await control.add({ side: 'nxt', collection: 'orgUnit2', set: { orgUnit2No: 7200 + n, name: `Ny avdeling ${n}` } })
  }
  for (const n of upTo(10))
    await control.add({
      side: 'nxt',
      collection: 'associate',
      set: { customerNo: null, name: `Ny Kunde ${n} AS`, companyNo: `${987_654_300 + n}`, ...terms },
    })
  for (const n of upTo(8))
    await control.add({
      side: 'nxt',
      collection: 'product',
      set: { productNo: `NEW${n}`, description: `New item ${n}` },
    })
  await control.edit({
    side: 'nxt',
    collection: 'product',
    match: { productNo: 'LAPTOP' },
    set: { description: 'Laptop, renamed' },
  })
}
