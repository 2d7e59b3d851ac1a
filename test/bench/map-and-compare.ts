import { Demand } from '../../engine/plan/demand.ts'
import { compileProjector } from '../../engine/plan/entry.ts'
import { planEntity } from '../../engine/plan/plan-entity.ts'
import { LEDGER, ledgerArticle, loadArticles, SHOP, shopArticle } from './articles.ts'
import { answer, inChild } from './child.ts'
import type { Measure } from './figure.ts'

const RECORDS = 10_000
/** What n8n 2.35 takes for this with its Code node, measured once on a machine of this kind. */
const N8N = { seconds: 5.9, bytes: 1_000_000_000 }

interface Taken {
  readonly seconds: number
  readonly bytes: number
}

/** 10k records a side mapped and compared by a process that starts, does it and ends; against a workflow tool's figures. */
export const mapAndCompare: Measure = async () => {
  const started = performance.now()
  const child = await inChild<Taken>('map-and-compare', {})
  const seconds = (performance.now() - started) / 1000
  const most = N8N.bytes / 4
  return [
    {
      figure: 'G17',
      what: 'map and compare 10k records a side, a whole process: how much faster than a workflow tool',
      goal: { atLeast: 8 },
      baseline: `${N8N.seconds} s`,
      ours: `${seconds.toFixed(2)} s`,
      ratio: N8N.seconds / seconds,
      ...(child.bytes > most ? { faults: [`${Math.round(child.bytes / 1e6)} MB, more than a quarter`] } : {}),
      note: `${Math.round(child.bytes / 1e6)} MB against ${N8N.bytes / 1e6} MB; its figures are from another day`,
    },
  ]
}

/** The role of that process. */
export async function runMapAndCompare(): Promise<void> {
  const { entity, lookups, rules } = await loadArticles()
  const started = performance.now()
  const sides = [
    [SHOP, shopArticle],
    [LEDGER, ledgerArticle],
  ] as const
  const entries = new Map(
    sides.map(([side, make]) => {
      const own = entity.sides.get(side)
      if (!own) throw new Error(`the entity says nothing of ${side}`)
      const project = compileProjector(entity, own, own.bornAs)
      const mine = Array.from({ length: RECORDS }, (_, index) => project(make(index), lookups)).filter(
        (entry) => entry !== undefined,
      )
      return [side, new Map(mine.map((entry) => [entry.k, entry]))] as const
    }),
  )
  const { rows } = planEntity(
    entity,
    { entries, before: () => undefined, keysBefore: () => [], links: undefined, read: 'full', unsettled: new Map() },
    {
      tenant: rules.tenant,
      nowMs: 0,
      liveMs: rules.liveMs,
      lookups,
      refs: new Map(),
      demand: new Demand([], new Map()),
    },
  )
  if (rows.length > RECORDS) throw new Error('more rows than records')
  await answer({
    seconds: (performance.now() - started) / 1000,
    bytes: process.resourceUsage().maxRSS * 1024,
  } satisfies Taken)
  process.exit(0)
}
