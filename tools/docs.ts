// Reference pages from the code and the schemas: `npm run docs` writes them, `npm run docs:check` says whether they are as written.
import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { parse } from 'yaml'
import { codePages, codesWithPage } from './codes.ts'
import { languagePage } from './language.ts'
import { CASE_CODES } from '../engine/config/cases-codes.ts'
import { DECISION_CODES } from '../engine/config/decisions-codes.ts'
import { CONFIG_CODES } from '../engine/config/codes.ts'
import { needOf, settingRows } from '../engine/config/show-settings.ts'
import { FUNCTIONS } from '../engine/rules/primitives/expression-functions.ts'
import { NORMALIZE_WORDS } from '../engine/rules/primitives/normalize.ts'
import { SITUATION_CODES } from '../engine/plan/situation.ts'
import { RULE_CODES } from '../engine/rules/primitives/codes.ts'
import { COMPILE_CODES } from '../engine/rules/codes.ts'
import { RUN_CODES } from '../engine/run/codes.ts'
import { STATE_CODES } from '../engine/state/codes.ts'
import { DESCRIPTION_CODES, SYSTEM_CODES } from '../engine/systems/codes.ts'

const ROOT = resolve(process.cwd())
const PACK = 'severa-business-nxt'
const note = '<!-- Made by `npm run docs`. Change the code or the schema it comes from. -->'

function cell(text: string): string {
  return text.replace(/\|/g, '\\|').replace(/\n/g, ' ')
}

function codes(): string {
  const explained = new Set(codesWithPage(ROOT))
  const tables: [string, string, Readonly<Record<string, string>>][] = [
    ['YAML and configuration', 'Found by `silta check`, each with file, line and column.', CONFIG_CODES],
    ['Rules: entities and fields', 'Found by `silta check`.', COMPILE_CODES],
    ['Rules: maps, ranges, predicates, expressions, normalisers', 'Found by `silta check`; a few when a value is met.', RULE_CODES],
    ['Decisions', 'Found by `silta check` in `tenants/NAME.decisions.yaml`.', DECISION_CODES],
    ['Rule cases', 'Found by `silta test`.', CASE_CODES],
    ['Records', 'What a plan says of a record or a field.', SITUATION_CODES],
    ['Runs', 'Why a run, a plan or an entity was stopped.', RUN_CODES],
    ['System descriptions', 'Found by `silta check` in `rules/systems/`.', DESCRIPTION_CODES],
    ['Systems', 'What a system did or did not answer.', SYSTEM_CODES],
    ['State', 'What can be wrong with what Silta remembers.', STATE_CODES],
  ]
  const parts = tables.map(([title, about, table]) => {
    const rows = Object.entries(table).map(([code, text]) => `| ${explained.has(code) ? `[\`${code}\`](codes/${code}.md)` : `\`${code}\``} | ${cell(text)} |`)
    return `## ${title}\n\n${about}\n\n| code | means |\n| --- | --- |\n${rows.join('\n')}\n`
  })
  return `# Problem codes\n\n${note}\n\nEvery message has a code that stays the same when its words improve, says where the fault is, and how to mend it.\n\n${parts.join('\n')}`
}

function settings(): string {
  const file = `rules/${PACK}/settings.schema.json`
  const rows = settingRows(readFileSync(join(ROOT, file), 'utf8'), file).map((row) => {
    const type = row.allowed ? row.allowed.map((word) => `\`${word}\``).join(', ') : row.type
    const example = row.part || row.example === undefined ? '' : `\`${cell(row.example)}\``
    return `| \`${row.path}\` | ${cell(row.label)} | ${cell(type)} | ${example} | ${cell(needOf(row))} | ${cell(row.description)} |`
  })
  return `# Settings of ${PACK}\n\n${note}\n\n\`silta show --settings ${PACK}\` prints the same list, and \`silta show TENANT --settings\` says what holds for a tenant. The label is what the description of the integration calls the setting. A part that is switched on by \`transfer\` is off without it, and by \`null\`.\n\n| setting | label | type | example | | what it does |\n| --- | --- | --- | --- | --- | --- |\n${rows.join('\n')}\n`
}

function commands(): string {
  const help = (...args: string[]): string => execFileSync(process.execPath, [join(ROOT, 'dist', 'silta.js'), ...args, '--help'], { encoding: 'utf8', env: { ...process.env, NO_COLOR: '1', COLUMNS: '110' } })
  const main = help()
  const names = [...main.matchAll(/^ {2}([a-z]+)(?: \[| <|$)/gm)].map((match) => match[1] as string).filter((name) => name !== 'help')
  const pages = names.map((name) => `## silta ${name}\n\n\`\`\`text\n${help(name).trimEnd()}\n\`\`\`\n`)
  return `# Commands\n\n${note}\n\n\`\`\`text\n${main.trimEnd()}\n\`\`\`\n\n${pages.join('\n')}`
}

interface Description {
  readonly title?: string
  readonly assumed?: Readonly<Record<string, string>>
  readonly resources?: Readonly<Record<string, { readonly assumed?: Readonly<Record<string, string>> | readonly string[] | string }>>
}

function assumed(): string {
  const parts = readdirSync(join(ROOT, 'rules', 'systems')).sort().map((file) => {
    const description = parse(readFileSync(join(ROOT, 'rules', 'systems', file), 'utf8')) as Description
    const general = Object.entries(description.assumed ?? {}).map(([name, text]) => `| | \`${name}\` | ${cell(text)} |`)
    const columns = Object.entries(description.resources ?? {}).flatMap(([resource, { assumed: list }]) => {
      if (list === undefined) return []
      if (typeof list === 'string') return [`| \`${resource}\` | | ${cell(list)} |`]
      const entries = Array.isArray(list) ? list.map((name) => [name, 'named in no document'] as const) : Object.entries(list as Readonly<Record<string, string>>)
      return entries.map(([name, text]) => `| \`${resource}\` | \`${name}\` | ${cell(String(text))} |`)
    })
    return `## ${description.title ?? file}\n\n\`rules/systems/${file}\`\n\n| resource | name | what is assumed |\n| --- | --- | --- |\n${[...general, ...columns].join('\n')}\n`
  })
  return `# What is assumed of the two APIs\n\n${note}\n\nNeither API documents everything that is needed. What was chosen without a document stands in the YAML, here, and nowhere else.\n\n${parts.join('\n')}`
}

function functions(): string {
  const own = Object.entries(FUNCTIONS).map(([name, { about, example, gives }]) => `| \`$${name}\` | ${cell(about)} | \`${cell(example)}\` | \`${cell(gives)}\` |`)
  const words = Object.entries(NORMALIZE_WORDS).map(([word, { about }]) => `| \`${word}\` | ${cell(about)} |`)
  return `# Functions and normalisers\n\n${note}\n\nExpressions are JSONata. Numbers are exact decimals, \`$round\` rounds half away from zero, \`$now\` stands still for a run, and \`$random\`, \`$shuffle\` and \`$eval\` are refused. Beside JSONata's own there are\n\n| function | what it gives | example | result |\n| --- | --- | --- | --- |\n${own.join('\n')}\n\n## Words of \`normalize\`\n\nThe form in which two values are compared; what is written is never changed by it.\n\n| word | what it does |\n| --- | --- |\n${words.join('\n')}\n| \`{ before: x }\` | what stands before the first x |\n| \`{ after: x }\` | what stands after the last x |\n`
}

const pages: Readonly<Record<string, () => string>> = { 'docs/codes.md': codes, 'docs/settings.md': settings, 'docs/commands.md': commands, 'docs/assumed.md': assumed, 'docs/functions.md': functions, 'docs/language.md': () => languagePage(ROOT, note), ...codePages(ROOT, note) }
const checking = process.argv.includes('--check')
const stale: string[] = []
for (const [file, make] of Object.entries(pages)) {
  const path = join(ROOT, file)
  const text = make()
  if (checking) {
    if (!existsSync(path) || readFileSync(path, 'utf8') !== text) stale.push(file)
  } else {
    mkdirSync(dirname(path), { recursive: true })
    writeFileSync(path, text)
  }
}
for (const name of existsSync(join(ROOT, 'docs/codes')) ? readdirSync(join(ROOT, 'docs/codes')) : []) {
  if (`docs/codes/${name}` in pages) continue
  if (checking) stale.push(`docs/codes/${name}`)
  else rmSync(join(ROOT, 'docs/codes', name))
}

/** Links from one page of ours to another, and to files of the repository, must lead somewhere. */
function brokenLinks(): string[] {
  const files = ['README.md', 'CHANGELOG.md', ...readdirSync(join(ROOT, 'docs'), { recursive: true }).map((name) => `docs/${String(name)}`)].filter((name) => name.endsWith('.md'))
  return files.flatMap((file) =>
    [...readFileSync(join(ROOT, file), 'utf8').matchAll(/\]\((?!https?:|#)([^)#\s]+)/g)].flatMap((match) => (existsSync(resolve(ROOT, file, '..', match[1] as string)) ? [] : [`${file} -> ${match[1]}`])),
  )
}

const broken = brokenLinks()
for (const file of stale) process.stderr.write(`${file} is not what the code says: npm run docs\n`)
for (const link of broken) process.stderr.write(`broken link: ${link}\n`)
if (stale.length > 0 || broken.length > 0) process.exitCode = 1
