import { existsSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseYaml } from '../config/parse-yaml.ts'
import { type Upgrade, upgradeFile } from '../config/upgrade.ts'
import { EngineError, type Problem, type Problems } from '../core/problem.ts'
import { at, textOf } from '../core/tree.ts'
import type { Workspace } from './workspace.ts'

export type { Upgrade }

/**
 * What brings the files of a folder to the present version of the language: of one tenant, or all tenants, packs and system
 * descriptions of the folder. `write` writes it, and nothing where any file has a problem. Sorted by file. @throws with all problems
 */
export function upgradeFiles(workspace: Workspace, tenant: string | undefined, write: boolean): readonly Upgrade[] {
  const files = tenant === undefined ? versionedFiles(workspace) : [workspace.tenantFile(tenant)]
  const problems: Problem[] = []
  const upgrades: Upgrade[] = []
  for (const file of files) {
    const upgrade = upgradeFile(readFileSync(join(workspace.dir, file), 'utf8'), file, {
      release: (pack) => releaseOf(pack, workspace),
    })
    if (upgrade.ok) upgrades.push(upgrade.value)
    else problems.push(...upgrade.problems)
  }
  if (problems.length > 0) throw new EngineError(problems as unknown as Problems)
  if (write)
    for (const { file, changes, text } of upgrades) if (changes.length > 0) replaceFile(workspace.dir, file, text)
  return upgrades
}

/** Files of the folder that say a version; those that come with Silta are upgraded with it. */
function versionedFiles({ dir, tenants, tenantFile }: Workspace): string[] {
  const listed = (folder: string): string[] => (existsSync(join(dir, folder)) ? readdirSync(join(dir, folder)) : [])
  const packs = listed('rules')
    .map((name) => `rules/${name}/pack.yaml`)
    .filter((file) => existsSync(join(dir, file)))
  const systems = listed('rules/systems')
    .filter((name) => /\.ya?ml$/.test(name))
    .map((name) => `rules/systems/${name}`)
  return [...packs, ...systems, ...tenants().map(tenantFile)].sort()
}

function releaseOf(pack: string, { read }: Workspace): string | undefined {
  const file = `rules/${pack}/pack.yaml`
  const answer = read(file)
  const parsed = answer && 'text' in answer ? parseYaml(answer.text, file) : undefined
  return parsed?.ok ? textOf(at(parsed.value, 'release')) : undefined
}

/** By way of a second file: a reader, or a crash, finds the old text or the new one. */
function replaceFile(dir: string, file: string, text: string): void {
  const next = join(dir, `${file}.next`)
  writeFileSync(next, text)
  renameSync(next, join(dir, file))
}
