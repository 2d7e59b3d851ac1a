import { join } from 'node:path'
import { packageDir } from '../../engine/run/workspace.ts'
import { type Sandbox, startSandbox } from '../../engine/sandbox/sandbox.ts'
import { answer } from './child.ts'
import { linkedData } from './linked-data.ts'
import { startReplica } from './replica.ts'

export interface ServersOptions {
  readonly customers: number
  /** Whether the systems limit requests as the real ones do. */
  readonly limits?: boolean
  /** Before the sandbox a bare server that answers again what the sandbox once answered: then it takes next to no time. */
  readonly replica?: { readonly latencyMs: number }
}

export interface Servers {
  /** What the example tenant takes from the environment. */
  readonly env: Readonly<Record<string, string>>
  readonly controlUrl: string
  /** Of the replica: the requests that it met since they were last asked for. */
  readonly requestsUrl?: string
}

/** The role of a process that runs both sandbox systems, with linked customers only. */
export async function runServers({ customers, limits = false, replica }: ServersOptions): Promise<void> {
  const base = join(packageDir(), 'engine', 'sandbox')
  const dirs = { contractsDir: join(base, 'contracts'), dataDir: join(base, 'data') }
  const sandbox = await startSandbox({
    ...dirs,
    limits: { severa: limits, nxt: limits },
    load: linkedData(customers, dirs.dataDir),
  })
  const before = replica && (await startReplica(sandbox, replica))
  await answer(before ? { ...before, controlUrl: sandbox.controlUrl } : direct(sandbox))
  process.exit(0)
}

function direct({ env, controlUrl }: Sandbox): Servers {
  return { env, controlUrl }
}
