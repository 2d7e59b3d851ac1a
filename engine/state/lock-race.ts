import { constants } from 'node:fs'
import { copyFile, link, open, readdir, rename, unlink } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { absent, openFile, writeAll } from './files.ts'
import { type Holder, holderOf, isAlive } from './holder.ts'
import { errnoOf } from './state-error.ts'

/** What stands in a lock file, or in a claim beside it. */
export interface Seen {
  readonly id: string
  /** Undefined: not readable as a holder's. */
  readonly holder: Holder | undefined
  /** Last sign of life, by the clock of the disk. */
  readonly touchedMs: number
}

/**
 * One process after a lock. It has a file of its own, whole from the start, which becomes the lock: by a hard link where there is
 * none (the system lets one succeed), by a rename over the lock of a dead holder.
 *
 * Of those who find the same holder X dead, the one whose link `lock.after-X` succeeds is X's only heir; should the heir die before
 * it is done, its own heir is found the same way. An heir looks once more whether the lock is still X's (or of one between) before
 * it replaces it, and takes its claim away only after. So a slow process that saw X long ago either fails to claim or finds
 * somebody else's lock.
 */
export class LockRace {
  readonly #path: string
  readonly #me: Holder
  readonly #staleMs: number
  readonly #own: string

  constructor(path: string, me: Holder, staleMs: number) {
    this.#path = path
    this.#me = me
    this.#staleMs = staleMs
    this.#own = `${path}.${me.id}`
  }

  async prepare(): Promise<void> {
    const handle = await openFile(this.#own, constants.O_WRONLY | constants.O_CREAT | constants.O_EXCL)
    try {
      await writeAll(handle, lockText(this.#me), 0)
      await handle.sync()
    } finally {
      await handle.close()
    }
  }

  /** Takes the lock, or answers who has it. */
  async attempt(): Promise<Seen | undefined> {
    for (;;) {
      if (await linkNew(this.#own, this.#path)) return undefined
      const seen = await readLock(this.#path)
      if (seen === undefined) continue // given back just now
      if (seen.id === this.#me.id) return undefined // a network disk may say "exists" of what it just did
      if (!(await this.#isDead(seen))) return seen
      const other = await this.#inherit(seen)
      if (other !== 'again') return other
    }
  }

  /** After an attempt, whatever came of it. */
  async finish(): Promise<void> {
    await removeLitter(this.#own)
  }

  /** For the winner: takes away what takers left that died on the way. Claims to its own lock are not its business. */
  async sweep(): Promise<void> {
    const folder = dirname(this.#path)
    const prefix = `${basename(this.#path)}.`
    for (const name of await readdir(folder)) {
      if (!name.startsWith(prefix) || name === `${prefix}after-${this.#me.id}`) continue
      const seen = await readLock(join(folder, name))
      if (seen !== undefined && (await this.#isDead(seen))) await removeLitter(join(folder, name))
    }
  }

  /** As the heir of a dead holder. 'again': things have moved on since it was read. */
  async #inherit(dead: Seen): Promise<Seen | undefined | 'again'> {
    const line = [dead.id]
    for (;;) {
      const claim = this.#claimOn(line.at(-1)!)
      if (await linkNew(this.#own, claim)) break
      const heir = await readLock(claim)
      if (heir === undefined) return 'again'
      if (heir.id === this.#me.id) break
      if (!(await this.#isDead(heir))) return heir
      line.push(heir.id)
    }
    const now = await readLock(this.#path)
    const mine = now !== undefined && line.includes(now.id)
    try {
      if (mine) await rename(this.#own, this.#path)
    } finally {
      for (const id of mine ? line : line.slice(-1)) await removeLitter(this.#claimOn(id))
    }
    return mine ? undefined : 'again'
  }

  #claimOn(id: string): string {
    return `${this.#path}.after-${id}`
  }

  async #isDead({ holder, touchedMs }: Seen): Promise<boolean> {
    const alive = holder && isAlive(holder)
    if (alive !== undefined) return !alive
    return (await this.#diskTimeMs()) - touchedMs > this.#staleMs
  }

  /** Now, by the clock that stamps the heartbeats: that of the disk, which may be another machine's. */
  async #diskTimeMs(): Promise<number> {
    const handle = await open(this.#own, 'r+')
    try {
      await writeAll(handle, lockText(this.#me), 0)
      return (await handle.stat()).mtimeMs
    } finally {
      await handle.close()
    }
  }
}

/** Undefined: there is none. */
export async function readLock(path: string): Promise<Seen | undefined> {
  const handle = await open(path, 'r').catch(absent)
  if (handle === undefined) return undefined
  try {
    const holder = holderOf(await handle.readFile('utf8'))
    const { ino, mtimeMs } = await handle.stat()
    return { id: holder?.id ?? `unreadable-${ino}-${Math.round(mtimeMs)}`, holder, touchedMs: mtimeMs }
  } finally {
    await handle.close()
  }
}

export function lockText(holder: Holder): Buffer {
  return Buffer.from(`${JSON.stringify(holder)}\n`)
}

/** What stays behind harms nobody, and is swept later. */
async function removeLitter(path: string): Promise<void> {
  await unlink(path).catch(() => {})
}

const NO_LINKS: ReadonlySet<string | undefined> = new Set(['EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS', 'EMLINK'])

/** Gives a file a second name; false when that name is taken. */
async function linkNew(from: string, to: string): Promise<boolean> {
  try {
    await link(from, to).catch((cause) => {
      if (!NO_LINKS.has(errnoOf(cause))) throw cause
      return copyFile(from, to, constants.COPYFILE_EXCL) // disks without hard links: as exclusive, not as whole
    })
    return true
  } catch (cause) {
    if (errnoOf(cause) === 'EEXIST') return false
    throw cause
  }
}
