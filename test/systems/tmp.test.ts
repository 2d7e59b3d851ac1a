import { readFileSync } from 'node:fs'
import { parse } from 'yaml'
import { it } from 'vitest'
import { parseDescription } from '../../engine/systems/description/parse-description.ts'
it('x', () => {
  for (const f of ['severa', 'business-nxt']) {
    const o = parseDescription(parse(readFileSync(`rules/systems/${f}.yaml`, 'utf8')))
    console.log(f, o.ok, o.ok ? [...o.value.resources].slice(0, 3).map(([n, r]) => [n, JSON.stringify({ ...r, facts: { ...r.facts, can: [...r.facts.can] }, asks: [...r.asks] })]) : o.problems)
    if (o.ok) console.log([...o.value.resources.keys()].join(' '), JSON.stringify(o.value.resources.get('orgUnit3')?.facts), o.value.resources.get('deliveryAddress')?.words)
  }
})
