import { setMaxListeners } from 'node:events'
import { Command } from 'commander'
import type { ApplyCommand } from './apply.ts'
import type { DiffOptions } from './diff.ts'
import type { GlobalOptions } from './io.ts'

// Every request in hand listens to the same signals: there may be as many as the limits of the systems allow.
setMaxListeners(0)
// Whoever reads our output may stop reading: `silta status | head`.
process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 1))

/** The command line. Each command loads its own code when it is called, so that `--help` loads none of it. */
const program = new Command('silta')
  .description('Keeps two business systems in agreement by rules in YAML: a dry run first, then exactly that.')
  .version(process.env.SILTA_VERSION ?? 'from source')
  .showHelpAfterError('(silta --help lists the commands)')
  .configureHelp({ sortSubcommands: false })

interface Described {
  readonly name: string
  readonly about: string
  readonly examples: readonly string[]
}

/** An option that may stand several times. */
const collect = (text: string, before: readonly string[] = []): readonly string[] => [...before, text]
const ROWS =
  'an id, ENTITY, an action or situation, ENTITY:ACTION, ENTITY.FIELD, or FILE:LINE of a rule; commas join several'

/** A command with what all have: --dir, --json, examples. */
function command({ name, about, examples }: Described): Command {
  return program
    .command(name)
    .description(about)
    .option('--dir <folder>', 'folder with tenants/ and, if you have your own, rules/', '.')
    .option('--json', 'print JSON for programs')
    .addHelpText('after', `\nExamples:\n${examples.map((example) => `  $ ${example}`).join('\n')}`)
}

command({
  name: 'check [tenant]',
  about: 'find every mistake in the YAML of a tenant (or of all), before anything runs',
  examples: ['silta check fjord', 'silta check --json'],
}).action(async (tenant: string | undefined, options: GlobalOptions) => {
  await (await import('./check.ts')).check(tenant, options)
})

command({
  name: 'test [name]',
  about:
    'run the rule cases (*.cases.yaml) of a tenant or pack, or of all in the folder, and count what they touch of the rules',
  examples: [
    'silta test',
    'silta test fjord --coverage',
    'silta test PACK --threshold 100',
    'silta test fjord --boundaries',
  ],
})
  .option('--coverage', 'list what no case has touched')
  .option('--threshold <percent>', 'exit 1 when the cases touch less of the rules')
  .option('--boundaries', 'print cases for the ends of every range and map, and what stands beside them')
  .action(
    async (
      name: string | undefined,
      options: GlobalOptions & { coverage?: boolean; threshold?: string; boundaries?: boolean },
    ) => {
      await (await import('./test.ts')).test(name, options)
    },
  )

command({
  name: 'show [tenant]',
  about: 'print the merged tenant, with the origin of every value; or the settings of a pack, with what each does',
  examples: [
    'silta show fjord --origin',
    'silta show fjord --entity customers',
    'silta show fjord --settings',
    'silta show --settings PACK',
  ],
})
  .option('--origin', 'each line with the file and line it comes from')
  .option('--entity <name>', 'one entity only')
  .option('--settings [pack]', 'the documented parameters of a pack; with a tenant, what holds for it')
  .action(
    async (
      tenant: string | undefined,
      options: GlobalOptions & { origin?: boolean; entity?: string; settings?: string | true },
    ) => {
      await (await import('./show.ts')).show(tenant, options)
    },
  )

command({
  name: 'upgrade [tenant]',
  about:
    'show what has to change in files written in an older version of the language, of a tenant or of all in the folder',
  examples: ['silta upgrade', 'silta upgrade fjord --write', 'silta upgrade --json'],
})
  .option('--write', 'write it; comments and the order of the keys stay')
  .action(async (tenant: string | undefined, options: GlobalOptions & { write?: boolean }) => {
    await (await import('./upgrade.ts')).upgrade(tenant, options)
  })

command({
  name: 'diff <tenant>',
  about: 'dry run: what would be created, updated and linked, and what waits for a person. Sends no write',
  examples: [
    'silta diff fjord',
    'silta diff fjord --out plan.json',
    'silta diff fjord --entity customers --max-rows 500',
    'silta diff fjord --format html > plan.html',
    'silta diff fjord --settings projects.internal=true --settings departments.exclude=',
    'silta diff fjord --align customers.email --out align.json',
  ],
})
  .option('--out <file>', 'save the plan, to be applied as it was seen')
  .option('--format <name>', 'text, json, markdown (for a merge request) or html (one file, for any browser)')
  .option('--entity <name>', 'print one entity only')
  .option('--only <rows>', `print these rows alone: ${ROWS}`, collect)
  .option(
    '--max-rows <n>',
    'most rows printed of one entity and action (default: 50; html: 2000 in all, the rest by filter)',
  )
  .option(
    '--settings <key=value>',
    'ask what this setting would change; writes no file, and the plan cannot be applied',
    collect,
  )
  .option('--align <entity.field>', "plan drift away from the master's values: of ENTITY, or of ENTITY.FIELD")
  .option('--full', 'read everything, not only what changed')
  .option('--strict', 'exit 3 when a record waits for a person')
  .action(async (tenant: string, options: DiffOptions) => {
    await (await import('./diff.ts')).diff(tenant, options)
  })

command({
  name: 'apply <tenant> [plan]',
  about: 'write what a saved plan says; without one, show the plan, ask, and write',
  examples: [
    'silta apply fjord plan.json',
    'silta apply fjord',
    'silta apply fjord --yes --release customers:creates',
    'silta apply fjord plan.json --only customers:update --except customers.email',
  ],
})
  .option('--yes', 'do not ask; needed in a pipe when no plan file is given. Brakes stay on')
  .option('--release <entity:brake>', 'let one brake go for this run (several times)', collect)
  .option('--only <rows>', `write these rows alone: ${ROWS}`, collect)
  .option('--except <rows>', 'write all but these rows; said in the same words', collect)
  .option('--with-needs', 'take along what the picked rows need')
  .option('--full', 'read everything, not only what changed')
  .action(async (tenant: string, plan: string | undefined, options: ApplyCommand) => {
    await (await import('./apply.ts')).apply(tenant, plan, options)
  })

command({
  name: 'sync <tenant>',
  about: 'diff and apply in one, as the schedule does',
  examples: ['silta sync fjord', 'silta sync fjord --json'],
})
  .option('--full', 'read everything, not only what changed')
  .action(async (tenant: string, options: GlobalOptions & { full?: boolean }) => {
    await (await import('./apply.ts')).sync(tenant, options)
  })

command({
  name: 'status [tenant]',
  about: 'what is linked, when it was last read, what waits for a person',
  examples: ['silta status', 'silta status fjord --json'],
}).action(async (tenant: string | undefined, options: GlobalOptions) => {
  await (await import('./status.ts')).status(tenant, options)
})

command({
  name: 'explain <tenant> <entity> <record>',
  about: "why a record is what it is: by either side's key, its number, or its name",
  examples: ['silta explain fjord customers 10021', 'silta explain fjord departments "Data & AI"'],
}).action(async (tenant: string, entity: string, record: string, options: GlobalOptions) => {
  await (await import('./explain.ts')).explain(tenant, entity, record, options)
})

command({
  name: 'sandbox',
  about: 'start both example systems on this machine, with the data of a small consultancy',
  examples: ['silta sandbox', 'silta sandbox --customers 5000 --write-env .env'],
})
  .option('--seed <n>', 'same seed, same data', '1')
  .option('--customers <n>', 'how many customers', '300')
  .option('--write-env <file>', 'write the addresses and credentials there, for the example tenant')
  .action(async (options: GlobalOptions & { seed: string; customers: string; writeEnv?: string }) => {
    await (await import('./sandbox.ts')).sandbox(options)
  })

command({
  name: 'demo',
  about: 'the whole job once: both sandbox systems, dry run, apply, edits, dry run, all in a temporary folder',
  examples: ['silta demo'],
}).action(async () => {
  await (await import('./demo.ts')).demo()
})

await program.parseAsync()
