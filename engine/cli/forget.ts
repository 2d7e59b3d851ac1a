import { forget as forgetRecord } from '../run/forget.ts'
import { openWorkspace } from '../run/workspace.ts'
import { EXIT, type GlobalOptions, out, printJson, runCommand, say } from './io.ts'

/** `silta forget`: the values of one record go out of all that is remembered. */
export async function forget(
  tenant: string,
  record: string,
  options: GlobalOptions & { readonly entity?: string },
): Promise<void> {
  await runCommand(options, async () => {
    const found = await forgetRecord(openWorkspace(options.dir ?? '.'), tenant, record, options.entity)
    if (options.json) printJson({ ok: true, ...found })
    else {
      const keys = Object.entries(found.keys).map(([side, key]) => `${side} ${key}`)
      out(`forgotten: ${found.entity} ${keys.join(', ')}; ${found.writes} writes in the journal`)
      say(
        'where the record still is, the next run reads it again: remove it there, or exclude it; saved plans are yours to delete',
      )
    }
    return EXIT.done
  })
}
