import { type Upgrade, upgradeFiles } from '../run/upgrade.ts'
import { openWorkspace } from '../run/workspace.ts'
import { EXIT, type GlobalOptions, out, paint, printJson, runCommand } from './io.ts'

/** `silta upgrade`: what has to change in files that are written in an older version of the language. */
export async function upgrade(
  tenant: string | undefined,
  options: GlobalOptions & { readonly write?: boolean },
): Promise<void> {
  await runCommand(options, async () => {
    const write = options.write === true
    const found = upgradeFiles(openWorkspace(options.dir ?? '.'), tenant, write)
    const changed = found.filter(({ changes }) => changes.length > 0)
    if (options.json)
      printJson(
        found.map(({ file, from, to, changes }) => ({ file, from, to, changes, written: write && changes.length > 0 })),
      )
    else print(found, changed, tenant, write)
    return write || changed.length === 0 ? EXIT.done : EXIT.changes
  })
}

function print(
  found: readonly Upgrade[],
  changed: readonly Upgrade[],
  tenant: string | undefined,
  write: boolean,
): void {
  for (const { file, from, to, changes } of changed) {
    out(paint('bold', from === to ? file : `${file}: version ${from} -> ${to}`))
    const width = String(Math.max(...changes.map(({ line }) => line))).length
    for (const { line, before, after, why } of changes) {
      const at = String(line).padStart(width)
      if (before !== undefined) out(paint('delete', `  ${at} - ${before}`))
      out(`${paint('create', `  ${at} + ${after}`)}   ${paint('dim', why)}`)
    }
  }
  const files = `${found.length} ${found.length === 1 ? 'file' : 'files'}`
  if (changed.length === 0) out(`${files}, nothing to change`)
  else if (write) out(`${changed.length} of ${files} written`)
  else out(`to write it: silta upgrade${tenant === undefined ? '' : ` ${tenant}`} --write`)
}
