import { it } from 'vitest'
import { readFileSync } from 'node:fs'
import { loadShown } from '../../engine/config/load-tenant.ts'
import { showProblem } from '../../engine/core/problem.ts'
import { sourceLines } from '../../engine/config/source-lines.ts'
import { renderShown, showTenant } from '../../engine/config/show.ts'
import { settingRows, showSettings } from '../../engine/config/show-settings.ts'
import { filesOver, STUB_SYSTEM } from './fixtures/disk.ts'
it('x', () => {
  const read = filesOver({ 'rules/systems/severa.yaml': STUB_SYSTEM('severa'), 'rules/systems/business-nxt.yaml': STUB_SYSTEM('business-nxt') })
  const r = loadShown('tenants/fjord.yaml', read)
  if (!r.ok) for (const p of r.problems) console.log(showProblem(p, sourceLines(read)))
  else console.log(renderShown(showTenant(r.value), { origin: true }))
  console.log(showSettings(settingRows(readFileSync('rules/severa-business-nxt/settings.schema.json', 'utf8'))))
  const bad = loadShown('tenants/bad.yaml', filesOver({ ...{ 'rules/systems/severa.yaml': STUB_SYSTEM('severa'), 'rules/systems/business-nxt.yaml': STUB_SYSTEM('business-nxt') }, 'tenants/bad.yaml': BAD }))
  if (!bad.ok) for (const p of bad.problems) console.log(showProblem(p, (f) => f === 'tenants/bad.yaml' ? sourceLines(filesOver({[f]: BAD}))(f) : undefined))
})
const BAD = `version: 2
tenent: bad
extends: severa-business-nxt@7
enabled: yes
live: 2027-02-31
systems:
  severa: { url: "https://u:pw@x", clientId: abc, clientSecret: "s3cret, really", clientSecrit: x }
  nxt: { url: x, clientId: 1, clientSecret: "x\${A}" , company: 007}
settings:
  master: { general: nxtt }
  departments: { table: orgUnit13, guidField: info1, exclude: { field: group1 } }
  products: { guidFeld: information1, exclude: { field: group12, value: "9" }, categories: { transfer: true } }
  partners:
    customers: { guidField: information5 }
    inactive: { field: group12, value: 9 }
    exclude: { field: group12, value: 9 }
    overdueInterest: 850
mode: { custmers: dry, products: sometimes }
entities:
  customers:
    mster: nxt
    fields:
      webPage: { severa: website, nxt: { pth: webPage }, normalise: [trim] }
      foo: { severa: $settings.partners.overdueIntrest, nxt: [a] }
`
