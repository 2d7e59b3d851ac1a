import { EngineError } from '../core/problem.ts'
import { packSettings, type ShownSettings, shownTenant, tenantSettings } from '../run/show.ts'
import { openWorkspace } from '../run/workspace.ts'
import { EXIT, type ExitCode, type GlobalOptions, out, printJson, runCommand } from './io.ts'

export interface ShowCommand extends GlobalOptions {
  readonly origin?: boolean
  readonly entity?: string
  readonly settings?: string | true
}

/** `silta show`: what holds for a tenant after merging, and where each value comes from. */
export async function show(tenant: string | undefined, options: ShowCommand): Promise<void> {
  await runCommand(options, async () => {
    const workspace = openWorkspace(options.dir ?? '.')
    if (tenant === undefined) {
      if (options.settings === undefined) {
        throw new EngineError([
          {
            code: 'ARGUMENT',
            what: 'show needs a tenant, or --settings',
            mend: `silta show TENANT, or silta show --settings PACK; tenants: ${workspace.tenants().join(', ') || 'none'}`,
          },
        ])
      }
      return printSettings(packSettings(workspace, options.settings === true ? undefined : options.settings), options)
    }
    if (options.settings !== undefined)
      return printSettings(await tenantSettings(workspace, tenant, { origin: options.origin === true }), options)
    const text = await shownTenant(workspace, tenant, {
      origin: options.origin === true,
      ...(options.entity === undefined ? {} : { entity: options.entity }),
    })
    if (options.json) printJson({ tenant, lines: text.trimEnd().split('\n') })
    else out(text)
    return EXIT.done
  })
}

function printSettings({ rows, text }: ShownSettings, options: ShowCommand): ExitCode {
  if (options.json) printJson(rows.length > 0 ? rows : { lines: text.trimEnd().split('\n') })
  else out(text)
  return EXIT.done
}
