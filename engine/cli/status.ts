import { type TenantStatus, tenantStatus } from '../run/status.ts'
import { viewState } from '../run/tenant-run.ts'
import { openWorkspace } from '../run/workspace.ts'
import { EXIT, type GlobalOptions, out, paint, printJson, runCommand } from './io.ts'

/** `silta status`: what state holds, without asking any system. */
export async function status(tenant: string | undefined, options: GlobalOptions): Promise<void> {
  await runCommand(options, async () => {
    const workspace = openWorkspace(options.dir ?? '.')
    const names = tenant === undefined ? workspace.tenants() : [tenant]
    if (tenant !== undefined) workspace.tenantFile(tenant)
    const found: TenantStatus[] = []
    for (const name of names) found.push(await viewState(workspace, name, (store) => tenantStatus(name, store)))
    if (options.json) printJson(found)
    else for (const item of found) print(item)
    return EXIT.done
  })
}

function print(found: TenantStatus): void {
  if (found.lastRead === undefined) {
    out(`${paint('bold', found.tenant)}  never applied; see what it would do: silta diff ${found.tenant}`)
    return
  }
  out(`${paint('bold', found.tenant)}  read ${found.lastRead}, last as a whole ${found.lastFull}`)
  for (const [side, identity] of Object.entries(found.identities)) out(`  ${side}: ${identity}`)
  for (const [entity, count] of Object.entries(found.linked))
    out(`  ${entity}: ${count} linked, ${found.drifting[entity] ?? 0} with fields that differ`)
  out(`  ${found.issues.length} ${found.issues.length === 1 ? 'record waits' : 'records wait'} for a person`)
  for (const issue of found.issues) {
    out(
      `  ${paint('hold', '!')} ${issue.entity} ${[issue.number, issue.name].filter(Boolean).join(' ') || issue.key}: ${issue.what} (${issue.code}, since ${issue.firstSeen.slice(0, 16)}Z)${issue.mend ? `\n      mend: ${issue.mend}` : ''}`,
    )
  }
}
