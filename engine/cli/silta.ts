import { setMaxListeners } from 'node:events'
import { Command, CommanderError } from 'commander'
import type { Problem } from '../core/problem.ts'
import type { ApplyCommand } from './apply.ts'
import type { DecideOptions } from './decide.ts'
import type { DiffOptions } from './diff.ts'
import type { GlobalOptions } from './io.ts'

// Every request in hand listens to the same signals: there may be as many as the limits of the systems allow.
setMaxListeners(0)
// Whoever reads our output may stop reading: `silta status | head`.
process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 1))

// Known before the arguments are understood: what cannot be is told as JSON too.
const AS_JSON = process.argv.includes('--json')

/** The command line. Each command loads its own code when it is called, so that `--help` loads none of it. */
const program = new Command('silta')
  .description('Keeps two business systems in agreement by rules in YAML: a dry run first, then exactly that.')
  .version(process.env.SILTA_VERSION ?? 'from source')
  .showHelpAfterError('(silta --help lists the commands)')
  .configureHelp({ sortSubcommands: false })
  .configureOutput(AS_JSON ? { writeErr: () => undefined } : {})
  .exitOverride()

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
  examples: [
    'silta explain fjord customers 10021',
    'silta explain fjord departments "Data & AI"',
    'silta explain fjord customers 10021 --live',
  ],
})
  .option('--live', 'ask both systems for this record now, in place of the last reading')
  .action(async (tenant: string, entity: string, record: string, options: GlobalOptions & { live?: boolean }) => {
    await (await import('./explain.ts')).explain(tenant, entity, record, options)
  })

command({
  name: 'issues',
  about: 'what waits for somebody: cause, since when, tries, next try; with an id, one issue with its story',
  examples: [
    'silta issues fjord',
    'silta issues fjord i_4fG7hJ2kQx',
    'silta issues fjord --all --json',
    'silta issues dismiss i_4fG7hJ2kQx --because "both are right"',
  ],
})
  .argument('<tenant>')
  .argument('[id]')
  .option('--all', 'closed and dismissed ones too')
  .action(async (tenant: string, id: string | undefined, options: GlobalOptions & { all?: boolean }) => {
    await (await import('./issues.ts')).issues(tenant, id, options)
  })
  .command('dismiss <id>')
  .description('a person knows of it and lets it be; kept with the decisions of its tenant until its rules change')
  .requiredOption('--because <text>', 'why: kept with the decision')
  .option('--by <name>', 'who decides; left out: your user name')
  .addHelpText('after', '\nExamples:\n  $ silta issues dismiss i_4fG7hJ2kQx --because "both are right"')
  .action(async (id: string, _: unknown, self: Command) => {
    const options = self.optsWithGlobals()
    await (await import('./issues.ts')).dismiss(id, options as GlobalOptions & { because: string })
  })

command({
  name: 'retry <tenant> [id]',
  about: 'let an issue that is held back, or all of them, go in the next run',
  examples: ['silta retry fjord', 'silta retry fjord i_4fG7hJ2kQx'],
}).action(async (tenant: string, id: string | undefined, options: GlobalOptions) => {
  await (await import('./issues.ts')).retry(tenant, id, options)
})

/** A command by which a person decides: who, and why. */
function decision(described: Described): Command {
  return command(described)
    .option('--because <text>', 'why: kept with the decision')
    .option('--by <name>', 'who decides; left out: your user name')
}

decision({
  name: 'link <tenant> <entity> <key> <key>',
  about: 'two records are one, one of each side: by key, number or name. The next plan writes the link',
  examples: ['silta link fjord customers 0f9a1c… 10022 --because "renamed in 2019"'],
}).action(async (tenant: string, entity: string, one: string, other: string, options: DecideOptions) => {
  await (await import('./decide.ts')).link(tenant, entity, [one, other], options)
})

decision({
  name: 'unlink <tenant> <entity> <key> <key>',
  about: 'two records are two: the next plan clears the link, and keeps them apart',
  examples: ['silta unlink fjord customers 0f9a1c… 10022 --because "two branches"'],
}).action(async (tenant: string, entity: string, one: string, other: string, options: DecideOptions) => {
  await (await import('./decide.ts')).unlink(tenant, entity, [one, other], options)
})

decision({
  name: 'accept <tenant> <entity> <key>',
  about: 'the two sides of a record may differ as they do now: told as a note, and drift again once either changes',
  examples: ['silta accept fjord customers 10021 --because "the short name is on purpose"'],
}).action(async (tenant: string, entity: string, key: string, options: DecideOptions) => {
  await (await import('./decide.ts')).accept(tenant, entity, key, options)
})

decision({
  name: 'exclude <tenant> <entity> <key>',
  about: 'leave a record alone, and its counterpart: nothing of it is linked, updated or created',
  examples: ['silta exclude fjord customers 10022', 'silta exclude fjord customers 10022 --side erp'],
})
  .option('--side <name>', 'the side that the key belongs to')
  .action(async (tenant: string, entity: string, key: string, options: DecideOptions) => {
    await (await import('./decide.ts')).exclude(tenant, entity, key, options)
  })

decision({
  name: 'relink <tenant> [entity]',
  about: 'plan the move of links to another link field, table or company, once the rules name it; shows the plan',
  examples: ['silta relink fjord customers', 'silta relink fjord --because "moved to production"'],
}).action(async (tenant: string, entity: string | undefined, options: DecideOptions) => {
  await (await import('./relink.ts')).relink(tenant, entity, options)
})

command({
  name: 'history <tenant>',
  about: 'every write: when, by which run and rule, what stood there before and after, what came of it',
  examples: ['silta history fjord', 'silta history fjord --record 10022', 'silta history fjord --json --limit 1000'],
})
  .option('--record <key>', 'of one record: by key of either side, number or name')
  .option('--limit <n>', 'the latest so many', '50')
  .action(async (tenant: string, options: GlobalOptions & { record?: string; limit: string }) => {
    await (await import('./history.ts')).history(tenant, options)
  })

command({
  name: 'forget <tenant> <record>',
  about: 'blank the values of one record in all that is remembered: journal, plans, readings, issues',
  examples: ['silta forget fjord 10022', 'silta forget fjord "Per Hansen" --entity customers'],
})
  .option('--entity <name>', 'the registry that the record belongs to')
  .action(async (tenant: string, record: string, options: GlobalOptions & { entity?: string }) => {
    await (await import('./forget.ts')).forget(tenant, record, options)
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

/** The command that was asked for, once it could not be understood. */
let misread: Command | undefined
const callOf = (asked: Command): string => (asked.parent ? `${callOf(asked.parent)} ${asked.name()}` : asked.name())
const usageOf = (asked: Command): string => `${callOf(asked)} ${asked.usage()}`

function tellUsage(asked: Command): void {
  asked.showHelpAfterError(
    `usage: ${usageOf(asked)}\n(${callOf(asked)} --help has examples; silta --help lists the commands)`,
  )
  asked.exitOverride((error) => {
    misread = asked
    throw error
  })
  for (const part of asked.commands) tellUsage(part)
}
for (const known of program.commands) tellUsage(known)

try {
  await program.parseAsync()
} catch (error) {
  if (!(error instanceof CommanderError)) throw error
  // Help and version end this way too, with 0.
  if (AS_JSON && error.exitCode !== 0)
    (await import('./io.ts')).printJson({ ok: false, problems: [usageProblem(error)] })
  process.exitCode = error.exitCode
}

/** What was typed cannot be understood: as a problem, for programs. */
function usageProblem({ message }: CommanderError): Problem {
  const mend = misread
    ? `call it as: ${usageOf(misread)}; ${callOf(misread)} --help has examples`
    : 'silta --help lists the commands'
  return { code: 'ARGUMENT', what: message.replace(/^error: /, ''), mend }
}
