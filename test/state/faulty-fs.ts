import type { FileHandle } from 'node:fs/promises'

type Fs = typeof import('node:fs/promises')

/** What befalls the file system, by the count of its changes: set by a test, read by the fake below. */
export interface Faults {
  /** Changes until it happens; Infinity: never. */
  left: number
  /** 'kill': the process stops there, half a write done. An errno: that change fails, half a write done, and the next ones work. */
  what: 'kill' | string
  dead: boolean
  /** Changes made so far, in order: "write snapshot.jsonl". */
  readonly log: string[]
}

export function noFaults(): Faults {
  return { left: Number.POSITIVE_INFINITY, what: 'kill', dead: false, log: [] }
}

/** The real file system, with faults at its changes. */
export function faultyFs(real: Fs, faults: Faults): Fs {
  /** Before a change. True: do half of it, then call `fail`. */
  const strikes = (what: string): boolean => {
    if (faults.dead) throw fault(faults)
    faults.log.push(what)
    return --faults.left === 0
  }
  const change = <Args extends unknown[], T>(name: string, run: (...args: Args) => Promise<T>) =>
    (async (...args: Args) => {
      if (strikes(`${name} ${shortOf(args.at(-1))}`)) throw fault(faults)
      return run(...args)
    }) as typeof run

  async function open(path: string, flags: string | number, mode?: number): Promise<FileHandle> {
    if (faults.dead) throw fault(faults)
    const handle = await real.open(path, flags, mode)
    const { write, truncate, sync, datasync } = bound(handle)
    const whole = async (name: string, run: () => Promise<unknown>) => {
      if (strikes(`${name} ${shortOf(path)}`)) throw fault(faults)
      return run()
    }
    return Object.assign(handle, {
      async write(data: Uint8Array, offset: number, length: number, position: number) {
        if (!strikes(`write ${shortOf(path)}`)) return write(data, offset, length, position)
        await write(data, offset, Math.floor(length / 2), position)
        throw fault(faults)
      },
      truncate: (length: number) => whole('truncate', () => truncate(length)),
      sync: () => whole('sync', sync),
      datasync: () => whole('datasync', datasync),
    })
  }

  return {
    ...real,
    open: open as Fs['open'],
    mkdir: change('mkdir', real.mkdir as never) as Fs['mkdir'],
    rename: change('rename', real.rename),
    unlink: change('unlink', real.unlink),
    link: change('link', real.link),
    chmod: change('chmod', real.chmod),
  }
}

function bound(handle: FileHandle) {
  return {
    write: handle.write.bind(handle) as (
      data: Uint8Array,
      offset: number,
      length: number,
      position: number,
    ) => Promise<{ bytesWritten: number }>,
    truncate: handle.truncate.bind(handle),
    sync: handle.sync.bind(handle),
    datasync: handle.datasync.bind(handle),
  }
}

function fault(faults: Faults): Error {
  if (faults.what !== 'kill') return Object.assign(new Error(`${faults.what}: as asked for`), { code: faults.what })
  faults.dead = true
  return Object.assign(new Error('the process is dead'), { code: 'EDEAD' })
}

function shortOf(path: unknown): string {
  const name = String(path).split('/').at(-1)!
  return name.replace(/\.[\w-]{10}\.tmp$/, '.tmp').replace(/^lock\..+/, 'lock.*')
}
