import { readdirSync } from 'node:fs'
import { draftTenant } from '../../engine/config/load-tenant.ts'
import type { Problem } from '../../engine/core/problem.ts'
import { compileDraft } from '../../engine/run/load.ts'
import { filesOver, REPOSITORY } from '../config/fixtures/files.ts'

const PACK = 'rules/severa-business-nxt/'
export const TENANT = 'tenants/fjord.yaml'

/** The YAML files that make up the example tenant. */
export const FILES: readonly string[] = [
  TENANT,
  ...readdirSync(REPOSITORY + PACK)
    .filter((name) => name.endsWith('.yaml') && !name.endsWith('.cases.yaml'))
    .map((name) => PACK + name)
    .sort(),
  'rules/systems/severa.yaml',
  'rules/systems/business-nxt.yaml',
]

/** All that `silta check` says of the example tenant when one of its files is another text. */
export async function checkWith(file: string, text: string): Promise<readonly Problem[]> {
  const loaded = await compileDraft(await draftTenant(TENANT, filesOver({ [file]: text }, REPOSITORY)))
  return loaded.ok ? loaded.value.notes : loaded.problems
}
