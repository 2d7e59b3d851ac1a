import { cpus } from 'node:os'
import { answer, inChild, orderOf } from './child.ts'
import { commitLinks } from './commit.ts'
import { FIGURES, type FigureName, isOk, type Measure, type Row, showGoal } from './figure.ts'
import { idleRun, runAfterEdits } from './incremental.ts'
import { compareMore, compareSides, planningOf } from './join.ts'
import { mapAndCompare, runMapAndCompare } from './map-and-compare.ts'
import { mapFields, mapWithJsonata } from './mapping.ts'
import { fullSyncMemory, runSync } from './memory.ts'
import { reachedPace } from './pace.ts'
import { readAtFullSpeed, readWithLatency } from './read-side.ts'
import { againstRivals } from './rivals.ts'
import { runServers, type ServersOptions } from './servers.ts'
import { loadTenants, startCommands } from './start.ts'

/** Each figure is measured in a process of its own, so that none warms up, or fills, that of another. */
const MEASURES: Readonly<Record<FigureName, Measure>> = {
  G1: readWithLatency,
  G2: readAtFullSpeed,
  G3: mapFields,
  G4: mapWithJsonata,
  G5: compareSides,
  G6: againstRivals(planningOf),
  G7: compareMore,
  G8: fullSyncMemory,
  G9: idleRun,
  G10: runAfterEdits,
  G11: commitLinks,
  G14: reachedPace,
  G15: startCommands,
  G16: loadTenants,
  G17: mapAndCompare,
}

interface FigureOptions {
  readonly figure: FigureName
  readonly full: boolean
}

const ROLES: Readonly<Record<string, (options: never) => Promise<void>>> = {
  figure: async ({ figure, full }: FigureOptions) => {
    await answer(await MEASURES[figure](full))
    process.exit(0)
  },
  servers: (options: ServersOptions) => runServers(options),
  sync: runSync,
  'map-and-compare': runMapAndCompare,
}

const HELP = `npm run bench -- [--only G5,G9] [--full] [--json]

Measures Silta against baselines of the same run: each figure is a ratio, for a machine that is
slow today is slow for both. --full takes the sizes that the goals name, and much longer.
`

async function bench(args: readonly string[]): Promise<void> {
  const only = args.includes('--only') ? (args[args.indexOf('--only') + 1] ?? '').split(',') : [...FIGURES]
  const strange = only.find((name) => !FIGURES.includes(name as FigureName))
  if (args.includes('--help') || strange !== undefined) {
    process.stdout.write(
      strange === undefined ? HELP : `there is no figure "${strange}"; known: ${FIGURES.join(', ')}\n`,
    )
    process.exitCode = strange === undefined ? 0 : 1
    return
  }
  const full = args.includes('--full')
  const json = args.includes('--json')
  const rows: Row[] = []
  if (!json) process.stdout.write(`${machine()}, ${full ? 'full' : 'quick'} sizes\n\n`)
  for (const figure of FIGURES) {
    if (!only.includes(figure)) continue
    const found = await inChild<readonly Row[]>('figure', { figure, full } satisfies FigureOptions)
    for (const row of found) {
      rows.push(row)
      if (!json) process.stdout.write(lineOf(row))
    }
  }
  if (json)
    process.stdout.write(`${JSON.stringify({ machine: machine(), full, rows: rows.map(toJson) }, undefined, 2)}\n`)
}

function machine(): string {
  return `Node ${process.version}, ${cpus().length} cores (${cpus()[0]?.model ?? 'unknown'})`
}

function lineOf(row: Row): string {
  const { figure, what, goal, baseline, ours, ratio, faults = [], note } = row
  const verdict = isOk(row) ? 'ok' : `falls short${faults.length > 0 ? `: ${faults.join('; ')}` : ''}`
  const numbers = [baseline.padStart(12), ours.padStart(12), ratio.toFixed(2).padStart(7), showGoal(goal).padStart(8)]
  return `${figure.padEnd(4)} ${what}${note ? ` (${note})` : ''}\n    ${numbers.join('  ')}  ${verdict}\n`
}

function toJson(row: Row): object {
  return { ...row, ok: isOk(row) }
}

const order = orderOf(process.argv.slice(2))
if (order) await ROLES[order.role]?.(order.options as never)
else await bench(process.argv.slice(2))
