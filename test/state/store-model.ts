import fc from 'fast-check'
import { expect } from 'vitest'
import type { Store, Table } from '../../engine/state/store.ts'
import type { StateUnderTest } from './contract/bench.ts'
import { all, entry } from './helpers.ts'

/** What must be there: at once, and after a crash. */
interface Model {
  live: Map<string, unknown>
  safe: Map<string, unknown>
  document: unknown
  entries: number
}

interface Real {
  readonly world: StateUnderTest
  store: Store
  table: Table<unknown>
}

type Command = fc.AsyncCommand<Model, Real>

function command(name: string, run: (model: Model, real: Real) => Promise<void>): Command {
  return {
    check: () => true,
    run: async (model, real) => {
      await run(model, real)
      expect(new Map(real.table.entries())).toEqual(model.live)
      expect(real.table.size).toBe(model.live.size)
    },
    toString: () => name,
  }
}

const key = fc.oneof(fc.constantFrom('a', 'b', 'c', 'd', '__proto__'), fc.string({ unit: 'binary', maxLength: 3 }))
const row = fc.jsonValue({ maxDepth: 2 }).map((value) => JSON.parse(JSON.stringify(value)))

const set = fc.tuple(key, row).map(([at, value]) =>
  command(`set(${JSON.stringify(at)}, ${JSON.stringify(value)})`, async (model, real) => {
    model.live.set(at, value)
    real.table.set(at, value)
  }),
)
const remove = key.map((at) =>
  command(`delete(${JSON.stringify(at)})`, async (model, real) => {
    model.live.delete(at)
    real.table.delete(at)
  }),
)
const flush = fc.constant(
  command('flush', async (model, real) => {
    await real.table.flush()
    model.safe = new Map(model.live)
  }),
)
/** Many rows, so that tables fold. */
const fill = fc.integer({ min: 1, max: 300 }).map((count) =>
  command(`fill(${count})`, async (model, real) => {
    for (let n = 0; n < count; n++) {
      model.live.set(`filler-${n}`, { count, n })
      real.table.set(`filler-${n}`, { count, n })
    }
  }),
)
const drop = fc.constant(
  command('drop', async (model, real) => {
    await real.store.drop('t')
    model.live.clear()
    model.safe.clear()
  }),
)
/** In documents a number of more digits than 15 comes back as a Decimal. */
const short = row.map((value) =>
  JSON.parse(JSON.stringify(value, (_, part) => (typeof part === 'number' ? Math.trunc(part % 1e9) : part))),
)
const write = short.map((value) =>
  command(`write(${JSON.stringify(value)})`, async (model, real) => {
    await real.store.write('d', value)
    model.document = value
  }),
)
const append = fc.integer({ min: 1, max: 3 }).map((count) =>
  command(`append(${count})`, async (model, real) => {
    await Promise.all(Array.from({ length: count }, (_, n) => real.store.append([entry(model.entries + n)])))
    model.entries += count
  }),
)
const reopen = fc.constant(command('reopen', (model, real) => again(model, real, () => real.store.close())))
const crash = fc.constant(command('crash', (model, real) => again(model, real, () => real.world.crash())))

/** The commands of fast-check's model runs. */
export const stateCommands = [set, remove, flush, fill, drop, write, append, reopen, crash]

async function again(model: Model, real: Real, end: () => Promise<void>): Promise<void> {
  await end()
  model.live = new Map(model.safe)
  await start(real)
  expect(await real.store.read('d')).toEqual(model.document)
  expect(await all(real.store.journal())).toEqual(Array.from({ length: model.entries }, (_, n) => entry(n)))
}

async function start(real: Real): Promise<void> {
  real.store = await real.world.home.open('fjord')
  real.table = await real.store.table('t')
}

/** One run of commands against a new world; ends with a crash, after which only what was safe is left. */
export async function runStateModel(make: () => Promise<StateUnderTest>, commands: Iterable<Command>): Promise<void> {
  const world = await make()
  try {
    const real = { world } as Real
    await start(real)
    const model: Model = { live: new Map(), safe: new Map(), document: undefined, entries: 0 }
    await fc.asyncModelRun(() => ({ model, real }), commands)
    await again(model, real, () => world.crash())
    expect(new Map(real.table.entries())).toEqual(model.safe)
    await real.store.close()
  } finally {
    await world.dispose()
  }
}
