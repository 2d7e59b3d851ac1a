import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openWorkspace, packageDir, type Workspace } from '../../engine/run/workspace.ts'
import { openFolderState } from '../../engine/state/folder-state.ts'
import type { StateHome } from '../../engine/state/store.ts'

export const TENANT = 'fjord'
export type Rewrite = readonly (readonly [from: string | RegExp, to: string])[]

export interface DeskChanges {
  /** Changes of shipped files, by path: `rules/systems/severa.yaml`. */
  readonly rewrite?: Readonly<Record<string, Rewrite>>
  /** Whether the systems' limits stay as they are shipped; else there are none. */
  readonly paced?: boolean
}

/** A folder with the example tenant and its own copy of the shipped rules. */
export class BenchDesk {
  readonly dir: string

  constructor({ rewrite = {}, paced = false }: DeskChanges = {}, made?: string) {
    this.dir = made ?? mkdtempSync(join(tmpdir(), 'silta-bench-'))
    if (made !== undefined) return
    mkdirSync(join(this.dir, 'tenants'))
    cpSync(join(packageDir(), 'tenants', `${TENANT}.yaml`), join(this.dir, 'tenants', `${TENANT}.yaml`))
    cpSync(join(packageDir(), 'rules'), join(this.dir, 'rules'), { recursive: true })
    if (!paced) {
      this.#change('rules/systems/severa.yaml', [[/^ {2}perSecond: .*\n/m, '']])
      this.#change('rules/systems/business-nxt.yaml', [[/^ {2}perMinute: .*\n/m, '']])
    }
    for (const [file, changes] of Object.entries(rewrite)) this.#change(file, changes)
  }

  /** One that another process has made. */
  static at(dir: string): BenchDesk {
    return new BenchDesk({}, dir)
  }

  workspace(env: Readonly<Record<string, string>>): Workspace {
    return openWorkspace(this.dir, env)
  }

  state(): StateHome {
    return openFolderState(join(this.dir, '.silta', 'state'))
  }

  close(): void {
    rmSync(this.dir, { recursive: true, force: true })
  }

  #change(file: string, changes: Rewrite): void {
    const path = join(this.dir, file)
    let text = readFileSync(path, 'utf8')
    for (const [from, to] of changes) {
      if (!(typeof from === 'string' ? text.includes(from) : from.test(text))) throw new Error(`${file} has no ${from}`)
      text = text.replace(from, to)
    }
    writeFileSync(path, text)
  }
}

/** Customers alone, without the other registries; nobody has another role then. */
export const CUSTOMERS_ONLY: Readonly<Record<string, Rewrite>> = {
  'rules/severa-business-nxt/pack.yaml': [[/^include: .*$/m, 'include: [maps.yaml, customers.yaml]']],
  'rules/severa-business-nxt/customers.yaml': [[/^ +jointly: .*\n/m, '']],
}
