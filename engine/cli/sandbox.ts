import { join, resolve } from 'node:path'
import { EngineError } from '../core/problem.ts'
import { packageDir } from '../run/workspace.ts'
import { type Sandbox, startSandbox } from '../sandbox/sandbox.ts'
import { EXIT, type GlobalOptions, out, printJson, runCommand } from './io.ts'
import { demandFolder, writeOwn } from './own-file.ts'

/** Folders of the sandbox's data, whether it runs from source or from dist/. */
export function sandboxDirs(): { contractsDir: string; dataDir: string } {
  const base = join(packageDir(), 'engine', 'sandbox')
  return { contractsDir: join(base, 'contracts'), dataDir: join(base, 'data') }
}

export function envFile(sandbox: Sandbox): string {
  return `${Object.entries(sandbox.env)
    .map(([name, value]) => `${name}="${value}"`)
    .join('\n')}\n`
}

/** `silta sandbox`: both systems on loopback until Ctrl-C. */
export async function sandbox(
  options: GlobalOptions & { seed: string; customers: string; writeEnv?: string },
): Promise<void> {
  await runCommand(options, async () => {
    const asked = new Promise<void>((done) => {
      process.once('SIGINT', done)
      process.once('SIGTERM', done)
    })
    const file = options.writeEnv === undefined ? undefined : resolve(options.dir ?? '.', options.writeEnv)
    if (file !== undefined) await demandFolder(file)
    const started = await startSandbox({
      ...sandboxDirs(),
      seed: whole('--seed', options.seed),
      customers: whole('--customers', options.customers),
    })
    try {
      if (file !== undefined) await writeOwn(file, envFile(started))
      if (options.json) printJson({ env: started.env, control: started.controlUrl })
      else tell(started, options.writeEnv)
      await asked
    } finally {
      await started.stop()
    }
    return EXIT.done
  })
}

function tell(started: Sandbox, written: string | undefined): void {
  out('Both systems are running on this machine, with example data. Ctrl-C ends them.')
  out('')
  out(envFile(started).trimEnd())
  out('')
  out(`control: ${started.controlUrl}   (docs/sandbox.md)`)
  out(
    written === undefined
      ? 'next: put the lines above into .env beside tenants/, then `silta diff fjord` in another terminal'
      : `written to ${written}; next, in another terminal: silta diff fjord`,
  )
}

function whole(option: string, text: string): number {
  if (/^\d+$/.test(text)) return Number(text)
  throw new EngineError([
    { code: 'ARGUMENT', what: `${option} takes a whole number, not "${text}"`, mend: `for example ${option} 1` },
  ])
}
