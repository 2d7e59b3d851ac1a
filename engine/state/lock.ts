import { statSync, unlinkSync } from 'node:fs'
import { type FileHandle, open, stat, unlink } from 'node:fs/promises'
import { setTimeout as sleep } from 'node:timers/promises'
import { nanoid } from 'nanoid'
import { absent, writeAll } from './files.ts'
import { type Holder, thisProcess } from './holder.ts'
import { LockRace, lockText, type Seen } from './lock-race.ts'
import { StateError, writing } from './state-error.ts'

export interface LockOptions {
  /** How long to wait for another holder, in ms; default 0. */
  readonly waitMs?: number
  /** How often a holder shows that it lives, in ms; default 20 s. */
  readonly heartbeatMs?: number
  /** A holder whose process cannot be asked (another machine) counts as dead after so long without a sign, in ms; default 2 min. */
  readonly staleMs?: number
}

const POLL_MS = 50
const HEARTBEAT_MS = 20_000
const STALE_MS = 120_000

/**
 * The right to change a tenant's state, as a file that names its holder. Given back by `release` or when the process exits; what a
 * killed process leaves is taken over by whoever comes next.
 */
export class Lock {
  readonly #path: string
  readonly #tenant: string
  readonly #handle: FileHandle
  readonly #inode: bigint
  readonly #heartbeat: NodeJS.Timeout

  /** For a lock just taken; gives it back when it cannot be kept. */
  static async of(path: string, tenant: string, holder: Holder, heartbeatMs: number): Promise<Lock> {
    const handle = await open(path, 'r+').catch(async (cause) => {
      await unlink(path).catch(() => {})
      throw cause
    })
    const { ino } = await handle.stat({ bigint: true })
    return new Lock(path, tenant, holder, handle, ino, heartbeatMs)
  }

  private constructor(path: string, tenant: string, holder: Holder, handle: FileHandle, inode: bigint, beatMs: number) {
    this.#path = path
    this.#tenant = tenant
    this.#handle = handle
    this.#inode = inode
    // The same bytes again: the disk stamps them with its own clock, and no reader ever sees half of them.
    const beat = () => void writeAll(handle, lockText(holder), 0).catch(() => {})
    this.#heartbeat = setInterval(beat, beatMs).unref()
    held.add(this)
  }

  /** @throws StateError STATE_LOST when it is no longer ours */
  async check(): Promise<void> {
    const there = await writing(this.#path, () => stat(this.#path, { bigint: true }).catch(absent))
    if (there?.ino === this.#inode) return
    throw new StateError(
      'STATE_LOST',
      `${this.#path} is no longer this run's: it was deleted, or taken over while this process stood still`,
      `run again; if the lock file of tenant ${this.#tenant} was deleted by hand, do so only when no run is going`,
      { file: this.#path, retry: 'later' },
    )
  }

  /** To be called once. @throws StateError; then the lock is free when the process exits */
  async release(): Promise<void> {
    clearInterval(this.#heartbeat)
    try {
      await writing(this.#path, async () => {
        const there = await stat(this.#path, { bigint: true }).catch(absent)
        if (there?.ino === this.#inode) await unlink(this.#path).catch(absent)
      })
      held.delete(this)
    } finally {
      await this.#handle.close()
    }
  }

  /** For a process that exits now. */
  releaseNow(): void {
    try {
      if (statSync(this.#path, { bigint: true }).ino === this.#inode) unlinkSync(this.#path)
    } catch {
      // the next run takes it over
    }
  }
}

const held = new Set<Lock>()
process.once('exit', () => {
  for (const lock of held) lock.releaseNow()
})

/** @throws StateError STATE_LOCKED, naming the holder; STATE_ACCESS, STATE_WRITE */
export async function takeLock(path: string, tenant: string, options: LockOptions): Promise<Lock> {
  const { waitMs = 0, heartbeatMs = HEARTBEAT_MS, staleMs = STALE_MS } = options
  const me = thisProcess(nanoid())
  const race = new LockRace(path, me, staleMs)
  const until = Date.now() + waitMs
  return writing(path, async () => {
    await race.prepare()
    try {
      for (let other = await race.attempt(); other !== undefined; other = await race.attempt()) {
        const left = until - Date.now()
        if (left <= 0) throw locked(path, tenant, other, staleMs)
        await sleep(Math.min(POLL_MS, left))
      }
    } finally {
      await race.finish()
    }
    const lock = await Lock.of(path, tenant, me, heartbeatMs)
    await race.sweep().catch(() => {}) // litter harms nobody
    return lock
  })
}

function locked(file: string, tenant: string, { holder }: Seen, staleMs: number): StateError {
  const takenOver = `if it stopped without a word, its lock is taken over ${Math.round(staleMs / 1000)} s after its last sign of life`
  const facts = { file, retry: 'later' } as const
  if (holder === undefined) {
    const what = `tenant ${tenant} is locked by ${file}, which does not tell by whom`
    return new StateError('STATE_LOCKED', what, `wait and run again; ${takenOver}`, facts)
  }
  const { pid, host, since, place } = holder
  const here = place === thisProcess('').place
  const own = here && pid === process.pid
  const who = own ? `this process (${pid})` : `process ${pid} on ${host}`
  const kill = `wait until it is done, or end it ("kill ${pid}"); if that process is not Silta, delete ${file}`
  const mend = own
    ? 'wait until it is done; one run at a time works on a tenant'
    : here
      ? kill
      : `wait until it is done; ${takenOver}`
  return new StateError('STATE_LOCKED', `tenant ${tenant} is in use by ${who} since ${since}`, mend, facts)
}
