import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface, type Interface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'

/** Bundles child-main.ts; returns the path of the script, in a folder of its own. */
export async function bundleChild(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'silta-child-'))
  const outfile = join(folder, 'child.mjs')
  await build({
    entryPoints: [fileURLToPath(new URL('./child-main.ts', import.meta.url))],
    outfile,
    bundle: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    logLevel: 'error',
  })
  return outfile
}

/** A process that takes orders. */
export class Child {
  readonly #process: ChildProcess
  readonly #lines: AsyncIterator<string>
  readonly #reader: Interface
  readonly ended: Promise<unknown>

  constructor(script: string, root: string) {
    this.#process = spawn(process.execPath, [script, root], { stdio: ['pipe', 'pipe', 'inherit'] })
    this.#process.stdin!.on('error', () => {}) // it may be dead already
    this.#reader = createInterface({ input: this.#process.stdout! })
    this.#lines = this.#reader[Symbol.asyncIterator]()
    this.ended = once(this.#process, 'exit')
  }

  get pid(): number {
    return this.#process.pid!
  }

  /** Gives an order; the answer comes with `next`. */
  tell(order: string): void {
    this.#process.stdin!.write(`${order}\n`)
  }

  /** The next line it says; undefined when it has ended. */
  async next(): Promise<string | undefined> {
    const { value, done } = await this.#lines.next()
    return done ? undefined : value
  }

  async ask(order: string): Promise<string | undefined> {
    this.tell(order)
    return this.next()
  }

  /** kill -9, and the lines it still had said. */
  async kill(): Promise<readonly string[]> {
    this.#process.kill('SIGKILL')
    await this.ended
    const rest: string[] = []
    for (let line = await this.next(); line !== undefined; line = await this.next()) rest.push(line)
    return rest
  }
}
