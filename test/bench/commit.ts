import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { shortHash } from '../../engine/core/ids.ts'
import { openFolderState } from '../../engine/state/folder-state.ts'
import type { Store } from '../../engine/state/store.ts'
import { type Measure, showCount } from './figure.ts'
import { interleave, shown } from './measure.ts'

const CHANGED = 1000

/** A durable change of 1,000 links in a large table, against the same in a small one. */
export const commitLinks: Measure = async (full) => {
  const size = full ? 1_000_000 : 100_000
  const dir = mkdtempSync(join(tmpdir(), 'silta-bench-'))
  const home = openFolderState(dir)
  const stores = { few: await home.open('few'), many: await home.open('many') }
  try {
    const measured = await interleave(
      { baseline: await commits(stores.few, 1000), ours: await commits(stores.many, size) },
      { rounds: 21, warmUp: 3 },
    )
    return [
      {
        figure: 'G11',
        what: `durable commit of ${CHANGED} links at ${showCount(size)} links, against 1k`,
        goal: { atMost: 3 },
        ...shown(measured),
      },
    ]
  } finally {
    await stores.few.close()
    await stores.many.close()
    rmSync(dir, { recursive: true, force: true })
  }
}

async function commits(store: Store, size: number): Promise<() => Promise<void>> {
  const table = await store.table<{ to: string }>('links/customers')
  for (let index = 0; index < size; index++) table.set(keyOf(index), { to: String(index) })
  await table.flush()
  let round = 0
  return async () => {
    round++
    for (let index = 0; index < CHANGED; index++)
      table.set(keyOf((index * Math.max(1, Math.floor(size / CHANGED))) % size), { to: `${index} ${round}` })
    await table.flush()
  }
}

function keyOf(index: number): string {
  return `${shortHash(`link ${index}`)}-${index}`
}
