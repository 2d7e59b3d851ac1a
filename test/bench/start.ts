import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { parseDocument } from 'yaml'
import { EngineError } from '../../engine/core/problem.ts'
import { loadRules } from '../../engine/run/load.ts'
import { openWorkspace, packageDir } from '../../engine/run/workspace.ts'
import { TENANT } from './bench-desk.ts'
import type { Measure, Row } from './figure.ts'
import { interleave, shown } from './measure.ts'

/** Wall time of the command line, against that of Node itself. */
export const startCommands: Measure = async () => {
  const silta = join(packageDir(), 'dist', 'silta.js')
  const commands: readonly { readonly args: readonly string[]; readonly goal: number }[] = [
    { args: ['--help'], goal: 2.5 },
    { args: ['check', TENANT], goal: 5 },
  ]
  const rows: Row[] = []
  for (const { args, goal } of commands) {
    const measured = await interleave(
      { baseline: () => run('-e', '0'), ours: () => run(silta, ...args) },
      { rounds: 21, warmUp: 2 },
    )
    rows.push({
      figure: 'G15',
      what: `silta ${args.join(' ')}, against node -e 0`,
      goal: { atMost: goal },
      ...shown(measured),
    })
  }
  return rows
}

function run(...args: readonly string[]): void {
  const { status, stderr } = spawnSync(process.execPath, args, { cwd: packageDir(), encoding: 'utf8' })
  if (status !== 0) throw new Error(`node ${args.join(' ')} ended with ${status}: ${stderr}`)
}

/** Reading a tenant: places, merging, schemas, compiled rules, against the parser of the YAML library alone. */
export const loadTenants: Measure = async () => {
  const workspace = openWorkspace(packageDir())
  const first = await loadRules(workspace, TENANT)
  if (!first.ok) throw new EngineError(first.problems)
  const texts = [...first.value.config.sources].filter(([file]) => /\.ya?ml$/.test(file)).map(([, text]) => text)
  const measured = await interleave(
    {
      baseline: () => {
        for (const text of texts) parseDocument(text)
      },
      ours: async () => {
        const loaded = await loadRules(workspace, TENANT)
        if (!loaded.ok) throw new EngineError(loaded.problems)
      },
    },
    { rounds: 31, warmUp: 10 },
  )
  return [
    {
      figure: 'G16',
      what: `load a tenant of ${texts.length} files, against bare parseDocument of them`,
      goal: { atMost: 1.8 },
      ...shown(measured),
    },
  ]
}
