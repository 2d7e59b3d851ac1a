import { readFileSync, readlinkSync } from 'node:fs'
import { hostname } from 'node:os'

/** Who holds a lock: what stands in the lock file. */
export interface Holder {
  /** Of this taking of the lock; never used again. */
  readonly id: string
  readonly pid: number
  readonly host: string
  /** Machine, its boot and its space of process numbers: within one place a pid tells who is alive. */
  readonly place: string
  /** When the process started, as the system counts; missing where the system does not tell. Pids are used again, this is not. */
  readonly started?: string
  /** When the lock was taken, ISO. */
  readonly since: string
}

export function thisProcess(id: string): Holder {
  const started = processOf(process.pid)?.started
  return {
    id,
    pid: process.pid,
    host: hostname(),
    place: thisPlace(),
    ...(started === undefined ? {} : { started }),
    since: new Date().toISOString(),
  }
}

/** Undefined for text that is no holder's. */
export function holderOf(text: string): Holder | undefined {
  let value: Partial<Holder> | null
  try {
    value = JSON.parse(text)
  } catch {
    return undefined
  }
  const { id, pid, host, place, since } = value ?? {}
  const texts = [id, host, place, since].every((part) => typeof part === 'string')
  return texts && Number.isSafeInteger(pid) && pid! > 0 && /^[\w-]{1,64}$/.test(id!) ? (value as Holder) : undefined
}

/** Whether the holder's process lives; undefined when that cannot be told from here (another machine, container or boot). */
export function isAlive({ pid, place, started }: Holder): boolean | undefined {
  if (place !== thisPlace()) return undefined
  try {
    process.kill(pid, 0) // sends nothing, only asks
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code === 'ESRCH') return false // EPERM: lives, and is another user's
  }
  const seen = processOf(pid)
  if (seen === undefined) return true
  return !seen.ended && (started === undefined || seen.started === started)
}

function thisPlace(): string {
  const boot = attempt(() => readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim())
  const space = attempt(() => readlinkSync('/proc/self/ns/pid'))
  return [hostname(), boot, space].filter((part) => part !== undefined).join(' ')
}

/** What Linux tells of a process; undefined elsewhere, and for processes that it hides. */
function processOf(pid: number): { readonly started: string; readonly ended: boolean } | undefined {
  const stat = attempt(() => readFileSync(`/proc/${pid}/stat`, 'utf8'))
  if (stat === undefined) return undefined
  // "pid (name) state ...": the name may hold anything, so count from the last bracket; the start is field 22, the state 3
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
  const started = fields[19]
  return started === undefined ? undefined : { started, ended: fields[0] === 'Z' || fields[0] === 'X' }
}

function attempt<T>(read: () => T): T | undefined {
  try {
    return read()
  } catch {
    return undefined
  }
}
