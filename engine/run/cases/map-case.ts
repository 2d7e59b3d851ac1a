import type { MapTest } from '../../config/cases.ts'
import { mendUnknown } from '../../core/guess.ts'
import { showValue } from '../../core/value.ts'
import type { ValueMap } from '../../rules/primitives/key-value-map.ts'
import type { Bench } from './bench.ts'
import { at, type Findings, quoted, written } from './result.ts'

/** A map: what keys give, what values give on the way back, and what it has nothing for. */
export function runMap(test: MapTest, { maps }: Bench, findings: Findings): void {
  const map = maps.get(test.name.text)
  if (!map) {
    findings.problem(
      'MAP_UNKNOWN',
      test.name.place,
      `there is no map "${test.name.text}"`,
      mendUnknown(test.name.text, [...maps.keys()]),
    )
    return
  }
  const pair = (entry: ValueMap['entries'][number] | undefined): string =>
    entry
      ? `${showValue(entry.key)} = ${showValue(entry.value)} (${at(entry.place)})`
      : `the map ${map.name} has no such entry (${at(map.place)})`
  for (const { key, value } of test.gives) {
    const found = map.get(key)
    if (!found.ok) findings.fail(value.place, `${key} gives ${written(value)}`, 'nothing', [pair(undefined)])
    else if (showValue(found.value) !== value.text)
      findings.fail(value.place, `${key} gives ${written(value)}`, `it gives ${quoted(found.value)}`, [
        pair(map.entry(key)),
      ])
  }
  for (const { key, value } of test.back) {
    const found = map.back(key)
    if (found === undefined)
      findings.fail(value.place, `${key} leads back to ${written(value)}`, `nothing gives ${key}`, [pair(undefined)])
    else if (showValue(found) !== value.text)
      findings.fail(value.place, `${key} leads back to ${written(value)}`, `it leads back to ${quoted(found)}`, [
        pair(map.backEntry(key)),
      ])
  }
  for (const scalar of test.misses) {
    const found = map.get(scalar.text)
    if (found.ok)
      findings.fail(scalar.place, `nothing for ${scalar.text}`, `it gives ${quoted(found.value)}`, [
        found.by === 'entry' ? pair(map.entry(scalar.text)) : `a miss is "${found.by}" in the map ${map.name}`,
      ])
  }
  for (const scalar of test.missesBack) {
    const found = map.back(scalar.text)
    if (found !== undefined)
      findings.fail(scalar.place, `nothing that gives ${scalar.text}`, `${quoted(found)} gives it`, [
        pair(map.backEntry(scalar.text)),
      ])
  }
}
