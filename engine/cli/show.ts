import { EngineError } from '../core/problem.ts'
import { packSettings, shownTenant } from '../run/show.ts'
import { openWorkspace } from '../run/workspace.ts'
import { EXIT, type GlobalOptions, out, printJson, runCommand } from './io.ts'

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
      if (typeof options.settings !== 'string') {
        throw new EngineError([
          {
            code: 'ARGUMENT',
            what: 'show needs a tenant, or a pack after --settings',
            mend: `silta show TENANT, or silta show --settings PACK; tenants: ${workspace.tenants().join(', ') || 'none'}`,
          },
        ])
      }
      const { rows, text } = packSettings(workspace, options.settings)
      if (options.json) printJson(rows)
      else out(text)
      return EXIT.done
    }
    const text = await shownTenant(workspace, tenant, {
      origin: options.origin === true,
      ...(options.entity === undefined ? {} : { entity: options.entity }),
      ...(options.settings === undefined ? {} : { settings: true }),
    })
    if (options.json) printJson({ tenant, lines: text.trimEnd().split('\n') })
    else out(text)
    return EXIT.done
  })
}
