import { createInterface } from 'node:readline'
import { openFolderState } from '../../engine/state/folder-state.ts'
import { StateError } from '../../engine/state/state-error.ts'
import type { Store } from '../../engine/state/store.ts'

/**
 * A process of its own that works on a state folder, as told line by line. Bundled by child.ts, since Node 20 runs no TypeScript.
 * Each line "word argument" is answered with one line; "work" answers again and again.
 */
const home = openFolderState(process.argv[2]!)
let store: Store | undefined

const orders: Record<string, (argument: string) => Promise<string> | string> = {
  async open(waitMs) {
    store = await home.open('fjord', { waitMs: Number(waitMs) })
    return 'open'
  },
  async close() {
    await store?.close()
    return 'closed'
  },
  exit() {
    process.exit(0)
  },
  /** Adds one, many times, each with the lock. Answers how often. */
  async count(times) {
    for (let n = 0; n < Number(times); n++) await countOne()
    return times
  },
  /** Adds one for ever; a line each time it is safe. */
  async countOn() {
    for (;;) answer(`safe ${await countOne()}`)
  },
  /** Appends and flushes for ever; a line for each that is safe. */
  async work() {
    const table = await store!.table<number>('links/x')
    for (let n = 0; ; n++) {
      for (let row = 0; row < 50; row++) table.set(`row-${(n * 7 + row) % 500}`, n)
      table.set('last', n)
      await Promise.all([table.flush(), store!.append([{ type: 'intent', at: '2027-02-01T08:00:00Z', run: 'r', n }])])
      answer(`safe ${n}`)
    }
  },
}

async function countOne(): Promise<number> {
  const mine = await home.open('fjord', { waitMs: 30_000 })
  const count = ((await mine.read<number>('count')) ?? 0) + 1
  await mine.append([{ type: 'count', at: '2027-02-01T08:00:00Z', run: `${process.pid}`, count }])
  await mine.write('count', count)
  await mine.close()
  return count
}

function answer(line: string): void {
  process.stdout.write(`${line}\n`)
}

for await (const line of createInterface({ input: process.stdin })) {
  const [word, argument] = line.split(' ')
  try {
    answer(await orders[word!]!(argument ?? ''))
  } catch (cause) {
    answer(`${cause instanceof StateError ? cause.code : 'BUG'} ${String(cause).replaceAll('\n', ' ')}`)
  }
}
