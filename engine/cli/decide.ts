import { type Decided, decideAccept, decideExclude, decidePair } from '../run/decide.ts'
import { openWorkspace } from '../run/workspace.ts'
import { EXIT, type GlobalOptions, out, printJson, runCommand, say } from './io.ts'

export interface DecideOptions extends GlobalOptions {
  readonly because?: string
  readonly by?: string
  readonly side?: string
}

/** Who decides, and why: from the options, else from the operating system. */
export function deciderOf({ because, by }: DecideOptions): {
  readonly because?: string
  readonly by?: string
  readonly now: number
} {
  return {
    ...(because === undefined ? {} : { because }),
    ...(by === undefined ? {} : { by }),
    now: Date.now(),
  }
}

/** `silta link`: the two records are one; the next plan writes the link. */
export async function link(
  tenant: string,
  entity: string,
  keys: readonly [string, string],
  options: DecideOptions,
): Promise<void> {
  await decide(tenant, options, (workspace) => decidePair(workspace, tenant, 'link', entity, keys, deciderOf(options)))
}

/** `silta unlink`: they are two; the next plan clears the link and keeps them apart. */
export async function unlink(
  tenant: string,
  entity: string,
  keys: readonly [string, string],
  options: DecideOptions,
): Promise<void> {
  await decide(tenant, options, (workspace) => decidePair(workspace, tenant, 'apart', entity, keys, deciderOf(options)))
}

/** `silta exclude`: the record, and its counterpart, are left alone. */
export async function exclude(tenant: string, entity: string, key: string, options: DecideOptions): Promise<void> {
  await decide(tenant, options, (workspace) =>
    decideExclude(workspace, tenant, entity, key, options.side, deciderOf(options)),
  )
}

/** `silta accept`: both sides may differ as they do now. */
export async function accept(tenant: string, entity: string, key: string, options: DecideOptions): Promise<void> {
  await decide(tenant, options, (workspace) => decideAccept(workspace, tenant, entity, key, deciderOf(options)))
}

const WORDS = {
  link: 'linked',
  accept: 'accepted',
  apart: 'kept apart',
  exclude: 'left alone',
  dismiss: 'dismissed',
  relink: 'moved',
}

async function decide(
  tenant: string,
  options: DecideOptions,
  make: (workspace: ReturnType<typeof openWorkspace>) => Promise<Decided>,
): Promise<void> {
  await runCommand(options, async () => {
    const { file, decision } = await make(openWorkspace(options.dir ?? '.'))
    if (options.json) printJson({ ok: true, file, decision })
    else {
      const keys = 'keys' in decision ? Object.entries(decision.keys).map(([side, key]) => `${side} ${key}`) : []
      out(`${WORDS[decision.what]}: ${[decision.entity ?? '', ...keys].join('  ')}`)
      say(`kept in ${file}; what it means: silta diff ${tenant}`)
    }
    return EXIT.done
  })
}
