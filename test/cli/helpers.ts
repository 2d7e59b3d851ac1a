import { type ChildProcess, spawn } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { type Sandbox, type SandboxOptions, startSandbox } from '../../engine/sandbox/sandbox.ts'

export const ROOT = resolve(import.meta.dirname, '../..')
const BIN = join(ROOT, 'dist', 'silta.js')

export interface Ran {
  readonly code: number | null
  readonly stdout: string
  readonly stderr: string
}

export interface Running {
  readonly child: ChildProcess
  readonly ended: Promise<Ran>
}

/** Starts the command line in a process of its own. */
export function startSilta(
  dir: string,
  args: readonly string[],
  env: Readonly<Record<string, string | undefined>> = {},
): Running {
  const child = spawn(process.execPath, [BIN, ...args], {
    cwd: dir,
    env: { ...process.env, NO_COLOR: '1', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let stdout = ''
  let stderr = ''
  child.stdout.on('data', (chunk) => {
    stdout += String(chunk)
  })
  child.stderr.on('data', (chunk) => {
    stderr += String(chunk)
  })
  const ended = new Promise<Ran>((done, fail) => {
    child.once('error', fail)
    child.once('close', (code) => done({ code, stdout, stderr }))
  })
  return { child, ended }
}

/** A folder with the example tenant, and the command line in it. */
export class Desk {
  readonly dir = mkdtempSync(join(tmpdir(), 'silta-test-'))
  env: Readonly<Record<string, string | undefined>>

  constructor(env: Readonly<Record<string, string | undefined>> = {}) {
    this.env = env
    mkdirSync(join(this.dir, 'tenants'))
    cpSync(join(ROOT, 'tenants', 'fjord.yaml'), join(this.dir, 'tenants', 'fjord.yaml'))
  }

  async silta(...args: string[]): Promise<Ran> {
    return startSilta(this.dir, args, this.env).ended
  }

  start(...args: string[]): Running {
    return startSilta(this.dir, args, this.env)
  }

  /** Own copies of the rules, to be changed by a test. */
  ownRules(): string {
    const rules = join(this.dir, 'rules')
    cpSync(join(ROOT, 'rules'), rules, { recursive: true })
    return rules
  }

  close(): void {
    rmSync(this.dir, { recursive: true, force: true })
  }
}

/** The sandbox over real sockets, without the pace of the real systems: tests of behaviour need none. */
export async function quickSandbox(options: SandboxOptions = {}): Promise<Sandbox> {
  return startSandbox({ limits: { severa: false, nxt: false }, ...options })
}

/** Writes that reached one of the systems since the last reset, by operation. */
export function writesOf(sandbox: Sandbox): string[] {
  return [...sandbox.sides.severa.requests(), ...sandbox.sides.nxt.requests()].flatMap(({ operation, count }) =>
    count > 0 && isWrite(operation) ? [`${operation} x${count}`] : [],
  )
}

function isWrite(operation: string): boolean {
  return (
    /^(POST|PATCH|DELETE) (?!\/v1\/(token|refreshtoken|signout))/.test(operation) || operation.startsWith('mutation ')
  )
}

export function resetCounts(sandbox: Sandbox): void {
  sandbox.sides.severa.resetCounts()
  sandbox.sides.nxt.resetCounts()
}
