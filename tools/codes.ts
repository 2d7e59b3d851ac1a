// A page for each problem code that `silta check` can give: what it means, an example and its cure, all from the golden cases
// in test/golden/errors, so that page and program cannot drift apart.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { CONFIG_CODES } from '../engine/config/codes.ts'
import { DECISION_CODES } from '../engine/config/decisions-codes.ts'
import { COMPILE_CODES } from '../engine/rules/codes.ts'
import { RULE_CODES } from '../engine/rules/primitives/codes.ts'
import { DESCRIPTION_CODES } from '../engine/systems/codes.ts'

const TABLES: readonly Readonly<Record<string, string>>[] = [CONFIG_CODES, DECISION_CODES, COMPILE_CODES, RULE_CODES, DESCRIPTION_CODES]
const GOLDEN = 'test/golden/errors'

/** Codes that have a page. */
export function codesWithPage(root: string): string[] {
  return readdirSync(join(root, GOLDEN)).sort()
}

/** Pages by their path in the repository. */
export function codePages(root: string, note: string): Readonly<Record<string, () => string>> {
  return Object.fromEntries(codesWithPage(root).map((code) => [`docs/codes/${code}.md`, () => page(root, code, note)]))
}

function page(root: string, code: string, note: string): string {
  const folder = join(root, GOLDEN, code)
  const means = [...new Set(TABLES.flatMap((table) => table[code] ?? []))].map((text) => `- ${text}`).join('\n')
  const said = readFileSync(join(folder, 'expected.txt'), 'utf8').trimEnd()
  const changes = filesIn(join(folder, 'cured')).map((file) => {
    const text = (path: string): string => (existsSync(path) ? readFileSync(path, 'utf8') : '')
    return `${file}:\n\n${fenced('diff', difference(text(join(folder, file)), text(join(folder, 'cured', file))))}`
  })
  return `# ${code}\n\n${note}\n\n${means}\n\n## Example\n\n\`silta check\` prints\n\n${fenced('text', said)}\n\n## Cure\n\n${changes.join('\n\n')}\n\n[All problem codes](../codes.md)\n`
}

/** Paths of all files below a folder, relative to it. */
function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .sort()
}

const WIDTH = 120
function fenced(language: string, text: string): string {
  const lines = text.split('\n').map((line) => (line.length > WIDTH ? `${line.slice(0, WIDTH)} …` : line))
  return `\`\`\`${language}\n${lines.join('\n')}\n\`\`\``
}

/** Two texts, line by line: what both have, what goes (-) and what comes (+). Far from a change, lines are left out. */
function difference(before: string, after: string): string {
  const lines = compare(before.trimEnd().split('\n'), after.trimEnd().split('\n'))
  const near = (index: number) => lines.slice(Math.max(0, index - 2), index + 3).some((line) => !line.startsWith(' '))
  return lines
    .flatMap((line, index) => {
      if (near(index)) return [line]
      return index > 0 && near(index - 1) && index < lines.length - 1 ? ['  …'] : []
    })
    .join('\n')
}

function compare(before: readonly string[], after: readonly string[]): string[] {
  // longest[i][j]: most lines that before from i on, and after from j on, have in common.
  const longest = Array.from({ length: before.length + 1 }, () => new Array<number>(after.length + 1).fill(0))
  const at = (i: number, j: number): number => longest[i]?.[j] ?? 0
  for (let i = before.length - 1; i >= 0; i--)
    for (let j = after.length - 1; j >= 0; j--)
      longest[i]![j] = before[i] === after[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1))
  const lines: string[] = []
  let i = 0
  let j = 0
  while (i < before.length || j < after.length) {
    if (i < before.length && j < after.length && before[i] === after[j]) {
      lines.push(`  ${before[i++]}`)
      j++
    } else if (i < before.length && (j === after.length || at(i + 1, j) >= at(i, j + 1))) lines.push(`- ${before[i++]}`)
    else lines.push(`+ ${after[j++]}`)
  }
  return lines
}
