import { type ChildProcess, spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, relative, resolve } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { expect } from 'vitest'
import type { Problem } from '../../engine/core/problem.ts'
import type { Plan } from '../../engine/plan/plan.ts'
import { type Sandbox, type SandboxOptions, startSandbox } from '../../engine/sandbox/sandbox.ts'
import { parsedRules } from '../../tools/parse-rules.ts'

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
  bin = BIN,
): Running {
  const child = spawn(process.execPath, [bin, ...args], {
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
  #bin = BIN

  constructor(env: Readonly<Record<string, string | undefined>> = {}) {
    this.env = env
    mkdirSync(join(this.dir, 'tenants'))
    cpSync(join(ROOT, 'tenants', 'fjord.yaml'), join(this.dir, 'tenants', 'fjord.yaml'))
  }

  async silta(...args: string[]): Promise<Ran> {
    return startSilta(this.dir, args, this.env, this.#bin).ended
  }

  start(...args: string[]): Running {
    return startSilta(this.dir, args, this.env, this.#bin)
  }

  /** A bundle of its own, for a test that takes so long that the common one may be built anew meanwhile. Needs own rules. */
  ownBundle(): void {
    cpSync(join(ROOT, 'dist'), join(this.dir, 'dist'), { recursive: true })
    cpSync(join(ROOT, 'package.json'), join(this.dir, 'package.json'))
    for (const { path, packed } of parsedRules(this.dir))
      writeFileSync(join(this.dir, 'dist', 'parsed', `${path}.json`), JSON.stringify(packed))
    this.#bin = join(this.dir, 'dist', 'silta.js')
  }

  /** Own copies of the rules, to be changed by a test. */
  ownRules(): string {
    const rules = join(this.dir, 'rules')
    cpSync(join(ROOT, 'rules'), rules, { recursive: true })
    return rules
  }

  /** Own rules for systems that have no limits and soon count as silent. */
  quickRules({ settleAfter = '2m', answerWithin = '5s', tries = 3, all = false }: Haste = {}): string {
    const rules = this.ownRules()
    if (!all) {
      this.rewrite('rules/severa-business-nxt/pack.yaml', [
        [/^include: .*/m, 'include: [maps.yaml, departments.yaml, products.yaml, customers.yaml]'],
      ])
      this.rewrite('rules/severa-business-nxt/customers.yaml', [[/^ +jointly: .*\n/m, '']])
    }
    const timeouts = `timeouts: { connect: 1s, token: ${answerWithin}, read: ${answerWithin}, write: ${answerWithin} }`
    const retry = `retry: { first: 20ms, longest: 100ms, attempts: ${tries}, refusedFor: 5m }`
    for (const system of ['severa', 'business-nxt']) {
      this.rewrite(`rules/systems/${system}.yaml`, [
        [/^timeouts: .*/m, timeouts],
        [/^retry: .*/m, retry],
        [/^settleAfter: .*/m, `settleAfter: ${settleAfter}`],
        [/allowed: (10|600), use: (8|500)/, 'allowed: 60000, use: 60000'],
      ])
    }
    return rules
  }

  /** Changes a file of this desk; what is to be replaced must be there. */
  rewrite(file: string, changes: readonly (readonly [from: string | RegExp, to: string])[]): void {
    const path = join(this.dir, file)
    let text = readFileSync(path, 'utf8')
    for (const [from, to] of changes) {
      if (!(typeof from === 'string' ? text.includes(from) : from.test(text))) throw new Error(`${file} has no ${from}`)
      text = text.replace(from, to)
    }
    writeFileSync(path, text)
  }

  /** What state holds, file by file: `tables/links/customers.jsonl` -> a fingerprint. */
  stateFiles(tenant = 'fjord'): ReadonlyMap<string, string> {
    const root = join(this.dir, '.silta', 'state', tenant)
    if (!existsSync(root)) return new Map()
    return new Map(
      readdirSync(root, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map((entry) => join(entry.parentPath, entry.name))
        .sort()
        .map((path) => [relative(root, path), createHash('sha256').update(readFileSync(path)).digest('hex')]),
    )
  }

  /** Forgets everything that was remembered of the tenants. */
  loseState(): void {
    rmSync(join(this.dir, '.silta', 'state'), { recursive: true, force: true })
  }

  close(): void {
    rmSync(this.dir, { recursive: true, force: true })
  }
}

/** How little a test can wait. */
export interface Haste {
  readonly settleAfter?: string
  readonly answerWithin?: string
  readonly tries?: number
  /** All registries of the pack; else departments, products and customers, which show as much in half the time. */
  readonly all?: boolean
}

export function planOf(ran: Ran): Plan {
  return JSON.parse(ran.stdout) as Plan
}

/** All that may be said in a failure: one problem with its cure, no stack, no warning of Node, none of the secrets. */
export function expectClear(
  { stdout, stderr }: Ran,
  code: string,
  secrets: readonly (string | undefined)[] = [],
): void {
  const said = `${stdout}${stderr}`
  expect(said).not.toMatch(/^\s+at .+:\d+:\d+\)?$/m)
  expect(said).not.toMatch(/\(node:\d+\)|Warning:|INTERNAL/)
  for (const secret of secrets) if (secret) expect(said).not.toContain(secret)
  expect(stderr.match(/(?<=^(?:\S+:\d+:\d+ )?)[A-Z][A-Z_]{3,}(?=: )/gm)).toEqual([code])
  expect(stderr.match(/^ {2}mend: .+/gm)).toHaveLength(1)
}

/** The problems that `--json` prints. */
export function problemsIn({ stdout }: Ran): readonly Problem[] {
  const answer = JSON.parse(stdout) as { ok: boolean; problems: readonly Problem[] }
  expect(answer.ok).toBe(false)
  return answer.problems
}

/** The sandbox over real sockets, without the pace of the real systems: tests of behaviour need none. */
export async function quickSandbox(options: SandboxOptions = {}): Promise<Sandbox> {
  return startSandbox({ limits: { severa: false, nxt: false }, ...options })
}

/** Writes that reached one of the systems since the last reset, by operation; those of people, by the control API, left out. */
export function writesOf(sandbox: Sandbox): string[] {
  return Object.values(sandbox.control.requests()).flatMap(({ operations }) =>
    operations.flatMap(({ operation, count }) => (isWrite(operation) ? [`${operation} x${count}`] : [])),
  )
}

function isWrite(operation: string): boolean {
  return (
    /^(POST|PATCH|DELETE) (?!\/v1\/(token|refreshtoken|signout))/.test(operation) || operation.startsWith('mutation ')
  )
}

export function resetCounts(sandbox: Sandbox): void {
  sandbox.control.resetRequests()
}

type Row = Readonly<Record<string, unknown>>
const TABLES = [
  { table: 'orgUnit2', link: 'information1', number: 'orgUnit2No', name: 'name', severa: ['businessunits'] },
  {
    table: 'product',
    link: 'information1',
    number: 'productNo',
    name: 'description',
    severa: ['products', 'worktypes', 'travelexpensetypes'],
  },
  { table: 'associate', link: 'information5', number: 'customerNo', name: 'name', severa: ['customers'] },
] as const

/** Both sides as people know them, sorted: who is there, and who is linked with whom; guids and new numbers left out. */
export function contentsOf(sandbox: Sandbox): readonly string[] {
  const { severa, nxt } = both(sandbox)
  return TABLES.flatMap(({ table, link, number, name, severa: collections }) => {
    const others = collections.flatMap((collection) => severa[collection] ?? [])
    const byGuid = new Map(others.map((row) => [String(row.guid), row]))
    const keepers = (nxt[table] ?? []).filter((row) => Number(row[number]) !== 0)
    return [
      ...others.map((row) => `severa ${row.code ?? ''} ${row.name} ${row.vatNumber ?? ''}`),
      ...keepers.map((row) => {
        const other = byGuid.get(guidIn(row[link]))
        const sameNumber = other && String(other.number ?? other.code) === String(row[number])
        return `nxt ${table} ${row[name]} ${row.companyNo ?? ''} -> ${other?.name ?? '-'}${other && !sameNumber ? ' (another number)' : ''}`
      }),
    ].sort()
  })
}

/** What stands twice and should not: one guid in two link fields, one name with one VAT number in two records. */
export function doublesIn(sandbox: Sandbox): readonly string[] {
  const { severa, nxt } = both(sandbox)
  return TABLES.flatMap(({ table, link, name, severa: collections }) => [
    ...twice((nxt[table] ?? []).map((row) => guidIn(row[link]))),
    ...twice((nxt[table] ?? []).map((row) => (row.companyNo ? `${row[name]} ${row.companyNo}` : ''))),
    ...collections.flatMap((collection) =>
      twice((severa[collection] ?? []).map((row) => (row.vatNumber ? `${row.name} ${row.vatNumber}` : ''))),
    ),
  ])
}

function both(sandbox: Sandbox): Record<'severa' | 'nxt', Readonly<Record<string, readonly Row[]>>> {
  return { severa: sandbox.control.dump('severa'), nxt: sandbox.control.dump('nxt') }
}

function guidIn(value: unknown): string {
  return String(value ?? '')
    .replaceAll(/[{}\s]/g, '')
    .toLowerCase()
}

function twice(texts: readonly string[]): string[] {
  return texts.filter((text, index) => text !== '' && texts.indexOf(text) !== index)
}

/** Waits for something to become so. */
export async function until(holds: () => boolean, mostMs = 20_000): Promise<void> {
  const end = Date.now() + mostMs
  while (!holds()) {
    if (Date.now() > end) throw new Error(`not so within ${mostMs} ms: ${holds}`)
    await sleep(10)
  }
}
