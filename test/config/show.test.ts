import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { loadShown } from '../../engine/config/load-tenant.ts'
import { parseYaml } from '../../engine/config/parse-yaml.ts'
import { renderShown, showTenant } from '../../engine/config/show.ts'
import { settingRows, showSettings } from '../../engine/config/show-settings.ts'
import type { ShownTenant } from '../../engine/config/tenant.ts'
import { valueOf as ok } from '../../engine/core/problem.ts'
import { plain, type Tree } from '../../engine/core/tree.ts'
import { compileOnce, filesOver, HOME, REPOSITORY, textOfFile } from './fixtures/files.ts'

const shown = ok(loadShown('tenants/ok.yaml', filesOver({}, HOME), compileOnce))

describe('the merged tenant', () => {
  it('is shown with the origin of each line', () => {
    expect(renderShown(showTenant(shown), { origin: true })).toBe(`version: 1                               # tenants/ok.yaml:1
tenant: ok                               # tenants/ok.yaml:2
extends: crm-erp@3                       # tenants/ok.yaml:3
systems:                                 # tenants/ok.yaml:4
  crm:                                   # tenants/ok.yaml:5
    url: "https://crm.example"           # tenants/ok.yaml:5
    clientSecret: "\${CRM_SECRET}"        # tenants/ok.yaml:5
  erp:                                   # tenants/ok.yaml:6
    url: "https://erp.example"           # tenants/ok.yaml:6
    clientSecret: "\${file:secrets/erp.txt}"  # tenants/ok.yaml:6
`)
  })
})
