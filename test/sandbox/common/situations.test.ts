import { describe, expect, it } from 'vitest'
import { buildDemo } from '../../../engine/sandbox/data/build-demo.ts'
import { REGISTRIES, SITUATIONS, situations } from '../../../engine/sandbox/data/situations.ts'
import { type Plain, recordsOf, situationsOf } from './raw-situation.ts'

/** What cannot come up: departments have no inactive mark set, and a code alone leaves nothing to doubt. */
const IMPOSSIBLE = { departments: ['inactive'], products: ['conflict', 'candidate'], customers: [] as string[] }
/** A record that is deleted after the first run is linked until then. */
const atFirst = (situation: string) => (situation === 'gone' ? 'linked' : situation)

describe.each(REGISTRIES)('the special %s', (registry) => {
  const entries = situations().filter((entry) => entry.registry === registry)
  const records = recordsOf(registry, buildDemo())
  const found = situationsOf(registry, records)
  const same = (record: Plain, key: string | undefined, name: string) =>
    record.key === key && (key !== '' || record.name === name)

  it('show every possible situation at least twice', () => {
    for (const situation of SITUATIONS.filter((one) => !IMPOSSIBLE[registry].includes(one))) {
      expect([situation, entries.filter((entry) => entry.situation === situation).length >= 2]).toEqual([
        situation,
        true,
      ])
    }
  })

  it.each(entries)('$situation: $severa / $nxt $name, $note', (entry) => {
    const inSevera = records.severa.filter(
      (record) => same(record, entry.severa, entry.name) && record.name === entry.name,
    )
    const inNxt = records.nxt.filter((record) => same(record, entry.nxt, entry.name))
    expect(inSevera.length > 0).toBe(entry.severa !== undefined)
    expect(inNxt.length > 0).toBe(entry.nxt !== undefined)
    for (const record of inSevera) expect(found.severa.get(record)).toBe(atFirst(entry.situation))
    for (const record of inNxt) expect(found.nxt.get(record)).toBe(atFirst(entry.situation))
  })

  it('are all: the others are linked, or new on one side', () => {
    const special = new Set(entries.flatMap(({ severa, nxt, name }) => [`severa ${severa} ${name}`, `nxt ${nxt}`]))
    const severa = [...found.severa].filter(([{ key, name }]) => !special.has(`severa ${key} ${name}`))
    const nxt = [...found.nxt].filter(([{ key }]) => !special.has(`nxt ${key}`))
    const others = new Set([...severa, ...nxt].map(([, situation]) => situation))
    expect([...others].filter((situation) => situation !== 'linked' && situation !== 'new')).toEqual([])
  })
})
