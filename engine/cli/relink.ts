import { planRelink } from '../run/relink.ts'
import { openWorkspace } from '../run/workspace.ts'
import { type DecideOptions, deciderOf } from './decide.ts'
import { diff } from './diff.ts'
import { EXIT, out, printJson, runCommand } from './io.ts'
import { stopOnSignals } from './signals.ts'

/** `silta relink`: links move to another field, table or system, as the rules now say; then the plan is shown. */
export async function relink(tenant: string, entity: string | undefined, options: DecideOptions): Promise<void> {
  let moved = false
  await runCommand(options, async () => {
    const stops = stopOnSignals()
    try {
      const workspace = openWorkspace(options.dir ?? '.')
      const moves = await planRelink(workspace, tenant, entity, deciderOf(options), stops.stop)
      moved = moves.length > 0
      if (options.json)
        printJson({ ok: true, moves: moves.map(({ what, from, to, kept }) => ({ what, from, to, file: kept.file })) })
      else if (!moved) out('nothing moved: link fields, tables and systems are those that the links belong to')
      else for (const { what, from, to } of moves) out(`${what}: from ${from}\n  to ${to}`)
      return EXIT.done
    } finally {
      stops.dispose()
    }
  })
  if (moved && !options.json) await diff(tenant, { ...options, maxRows: '50' })
}
