import type { Measure, Row } from './figure.ts'
import { interleave, shown } from './measure.ts'

/** Pairs that are compared; one in a hundred differs in one field. */
const SIZE = 100_000
const FIELDS = Array.from({ length: 15 }, (_, index) => `f${index}`)

type Plain = Readonly<Record<string, string | number>>
interface Sides {
  readonly left: readonly Plain[]
  readonly right: readonly Plain[]
}

/** The same records as `compareSides` has, as tables of plain values. */
function sidesOf(size: number): Sides {
  const record = (index: number, shift: number): Plain => ({
    key: index,
    ...Object.fromEntries(
      FIELDS.map((name, at) => [name, at === 3 && index % 100 === 0 ? index + shift : `${name} of ${index}`]),
    ),
  })
  const rows = (shift: number): Plain[] => Array.from({ length: size }, (_, index) => record(index, shift))
  return { left: rows(0), right: rows(1) }
}

type Rival = (sides: Sides) => number

/** Compares with daff; its answer has a row for each change and a few of context. */
async function daff(): Promise<Rival> {
  const name = 'daff' // it has no types
  const { default: library } = (await import(name)) as { default: DaffLibrary }
  return ({ left, right }) => {
    const table = (rows: readonly Plain[]): unknown =>
      new library.TableView([['key', ...FIELDS], ...rows.map((row) => [row.key, ...FIELDS.map((name) => row[name])])])
    const alignment = library.compareTables(table(left), table(right)).align()
    const flags = new library.CompareFlags()
    flags.ordered = false
    flags.unchanged_context = 0
    const out = new library.TableView([])
    new library.TableDiff(alignment, flags).hilite(out)
    return out.get_height()
  }
}

interface DaffLibrary {
  readonly TableView: new (rows: readonly unknown[]) => { get_height(): number }
  readonly CompareFlags: new () => { ordered: boolean; unchanged_context: number }
  readonly TableDiff: new (alignment: unknown, flags: unknown) => { hilite(out: unknown): void }
  compareTables(left: unknown, right: unknown): { align(): unknown }
}

/** FULL JOIN of SQLite, records put into tables first, as somebody would who compares answers of two APIs. */
async function sqlite(): Promise<Rival | undefined> {
  const name = 'node:sqlite'
  const found = (await import(name).catch(() => undefined)) as
    | { DatabaseSync: new (path: string) => Database }
    | undefined
  if (!found) return undefined
  const columns = ['key', ...FIELDS]
  return (sides) => {
    const database = new found.DatabaseSync(':memory:')
    for (const table of ['left', 'right'] as const) {
      database.exec(`CREATE TABLE "${table}" (key INTEGER PRIMARY KEY, ${FIELDS.join(', ')})`)
      const insert = database.prepare(`INSERT INTO "${table}" VALUES (${columns.map(() => '?').join(', ')})`)
      database.exec('BEGIN')
      for (const row of sides[table]) insert.run(...columns.map((column) => row[column] ?? null))
      database.exec('COMMIT')
    }
    const differ = FIELDS.map((field) => `l.${field} IS NOT r.${field}`).join(' OR ')
    const changed = database
      .prepare(`SELECT l.*, r.* FROM "left" l FULL JOIN "right" r USING (key) WHERE ${differ}`)
      .all()
    database.close()
    return changed.length
  }
}

interface Database {
  exec(sql: string): void
  prepare(sql: string): { run(...values: readonly unknown[]): void; all(): readonly unknown[] }
  close(): void
}

/** Our planner over the same size, against what people take who have no sync engine. */
export function againstRivals(ours: (size: number) => Promise<() => void>): Measure {
  return async () => {
    const sides = sidesOf(SIZE)
    const plan = await ours(SIZE)
    const rows: Row[] = []
    const rivals: readonly (readonly [string, Rival | undefined])[] = [
      ['daff', await daff()],
      ['a FULL JOIN of SQLite', await sqlite()],
    ]
    for (const [name, rival] of rivals) {
      if (!rival) {
        process.stdout.write(`G6   ${name} is not measured: Node has it from 22.5 on\n`)
        continue
      }
      if (rival(sides) < SIZE / 100) throw new Error(`${name} does not see the changes`)
      const measured = await interleave({ baseline: () => void rival(sides), ours: plan }, { rounds: 3, warmUp: 1 })
      const { baseline, ours: own, ratio } = shown(measured)
      rows.push({
        figure: 'G6',
        what: `compare ${SIZE / 1000}k pairs in memory: how much faster than ${name}`,
        goal: { atLeast: 2.5 },
        baseline,
        ours: own,
        ratio: 1 / ratio,
      })
    }
    return rows
  }
}
