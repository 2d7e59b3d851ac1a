import { spawn } from 'node:child_process'
import { copyFile, mkdir, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { EngineError } from '../core/problem.ts'
import { packageDir } from '../run/workspace.ts'
import { type Sandbox, startSandbox } from '../sandbox/sandbox.ts'
import { tourOf } from '../sandbox/tour.ts'
import { EXIT, out, paint, runCommand } from './io.ts'
import { sandboxDirs } from './sandbox.ts'
import { stopOnSignals } from './signals.ts'

/** What a newcomer is shown: each step is a command of the command line, run as anybody would run it. */
export async function demo(): Promise<void> {
  await runCommand({}, async () => {
    const started = Date.now()
    const stops = stopOnSignals()
    const sandbox = await startSandbox(sandboxDirs())
    const dir = await mkdtemp(join(tmpdir(), 'silta-demo-'))
    try {
      await mkdir(join(dir, 'tenants'))
      await copyFile(join(packageDir(), 'tenants', 'fjord.yaml'), join(dir, 'tenants', 'fjord.yaml'))
      return (await play({ dir, sandbox, started, stop: stops.stop })) ? EXIT.done : EXIT.problem
    } finally {
      await sandbox.stop()
      await rm(dir, { recursive: true, force: true })
      stops.dispose()
    }
  })
}

interface Stage {
  readonly dir: string
  readonly sandbox: Sandbox
  readonly started: number
  /** Aborted by Ctrl-C: the command in hand is ended, and no other begun. */
  readonly stop: AbortSignal
}

async function play(stage: Stage): Promise<boolean> {
  const { sandbox } = stage
  heading('Two systems are running on this machine, with the data of a small consultancy')
  const tour = tourOf(sandbox)
  for (const line of tour.systems) out(`  ${line}`)

  heading('1. Are the rules of the example tenant sound?')
  if ((await silta(stage, ['check', 'fjord'])) !== 0) return failed('check')

  heading('2. What would be done? A dry run: nothing is sent')
  if ((await silta(stage, ['diff', 'fjord', '--out', 'plan.json', '--max-rows', '4'])) !== 2) return failed('diff')

  heading('3. Do exactly that')
  const applied = await silta(stage, ['apply', 'fjord', 'plan.json'])
  if (applied !== 0 && applied !== 3) return failed('apply')
  if (applied === 3)
    out(paint('dim', '  (exit code 3: all is written, and records wait for a person that were not on record before)'))

  heading('4. People work on: two edits at the master, one at the follower')
  for (const edit of tour.edits) {
    const { rows } = await sandbox.control.edit(edit.edit)
    if (rows.length !== 1) return failed(`the edit "${edit.says}"`)
    out(`  ${edit.says}`)
  }

  heading('5. What follows from that? Two updates, and one more difference that is shown and left alone')
  if ((await silta(stage, ['diff', 'fjord', '--out', 'plan2.json', '--max-rows', '3'])) !== 2) return failed('diff')

  heading('6. Do that, and look once more')
  if ((await silta(stage, ['apply', 'fjord', 'plan2.json'])) !== 0) return failed('apply')
  if ((await silta(stage, ['diff', 'fjord', '--max-rows', '0'])) !== 0) return failed('the last diff')

  const violations = Object.values(sandbox.sides).flatMap((side) => [...side.violations()])
  for (const violation of violations)
    out(`  contract broken: ${violation.side} ${violation.operation} ${violation.schemaPath} ${violation.message}`)

  heading('How to go on')
  out(`  npx silta explain fjord customers NUMBER   why a record is what it is
  npx silta sandbox --write-env .env          both systems for yourself (then, in another terminal: npx silta diff fjord)
  tenants/fjord.yaml                         the example tenant, to be read and changed
  README.md                                  the same by hand, with an edit of the rules
  docs/sandbox.md                            the records that wait for a person, and why
`)
  out(paint('dim', `done in ${Math.round((Date.now() - stage.started) / 1000)} s`))
  return violations.length === 0
}

/** One command in a process of its own, as anybody runs it; its output goes where ours goes. */
async function silta({ dir, sandbox, stop }: Stage, args: readonly string[]): Promise<number> {
  const ended = (): EngineError =>
    new EngineError([{ code: 'ABORTED', what: 'the demo was ended, and leaves nothing behind', mend: 'silta demo' }])
  if (stop.aborted) throw ended()
  out(paint('bold', `  $ silta ${args.join(' ')}`))
  const child = spawn(process.execPath, [process.argv[1] as string, ...args], {
    cwd: dir,
    env: { ...process.env, ...sandbox.env },
    stdio: ['ignore', 'inherit', 'inherit'],
  })
  return new Promise((done, fail) => {
    const end = (): void => void child.kill('SIGTERM')
    stop.addEventListener('abort', end, { once: true })
    child.once('error', fail)
    child.once('exit', (code) => {
      stop.removeEventListener('abort', end)
      if (stop.aborted) fail(ended())
      else done(code ?? 1)
    })
  })
}

function heading(text: string): void {
  out(`\n${paint('bold', text)}`)
}

function failed(step: string): boolean {
  out(paint('hold', `the demo ended early: ${step} did not do what it should`))
  return false
}
