import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { type Ran, startSilta } from './cli/helpers.ts'

/** A fenced block of a page: what stands behind the three backticks, and its lines. */
export interface Block {
  readonly kind: string
  readonly file: string | undefined
  readonly text: string
}

export function blocksOf(page: string): Block[] {
  return [...page.matchAll(/^```(\w+)(?: (\S+))?\n([\s\S]*?)^```$/gm)].map(([, kind = '', file, text = '']) => ({
    kind,
    file,
    text,
  }))
}

/**
 * Follows a page as a reader does, block by block, in a folder: `yaml FILE` is written there (further blocks of the file are
 * added to it), `diff FILE` edits it, and each `$ npx silta …` of a `console` block is run. Answers what was not as the page
 * says, and how many commands ran. What a command prints must be what stands below it: `...` on a line of its own stands for
 * lines that are left out, `…` in a line for a part of it.
 */
export async function walk(
  page: string,
  dir: string,
  env: Readonly<Record<string, string | undefined>> = {},
): Promise<{ readonly wrong: readonly string[]; readonly ran: number }> {
  const wrong: string[] = []
  const begun = new Set<string>()
  let ran = 0
  for (const { kind, file, text } of blocksOf(page)) {
    if (kind === 'yaml' && file) {
      const path = join(dir, file)
      mkdirSync(dirname(path), { recursive: true })
      writeFileSync(path, begun.has(file) ? readFileSync(path, 'utf8') + text : text)
      begun.add(file)
    } else if (kind === 'diff' && file) {
      const path = join(dir, file)
      const before = readFileSync(path, 'utf8')
      const [from, to] = [sideOf(text, '-'), sideOf(text, '+')]
      if (before.split(from).length === 2)
        writeFileSync(
          path,
          before.replace(from, () => to),
        )
      else wrong.push(`${file} has not once:\n${from}`)
    } else if (kind === 'console') {
      for (const { args, lines } of commandsOf(text)) {
        const printed = await startSilta(dir, args, env).ended
        ran += 1
        const missing = differs(lines, printed)
        if (missing) wrong.push(`silta ${args.join(' ')}: ${missing}\n--- printed:\n${printed.stdout}${printed.stderr}`)
      }
    }
  }
  return { wrong, ran }
}

/** The lines of a diff that stand there before (`-`) or after (`+`). */
function sideOf(diff: string, sign: '-' | '+'): string {
  return diff
    .split('\n')
    .filter((line) => line === '' || line.startsWith(' ') || line.startsWith(sign))
    .map((line) => line.slice(1))
    .join('\n')
}

/** Commands of a console block, each with the lines that stand below it; quotes keep words together. */
export function commandsOf(text: string): { readonly args: string[]; readonly lines: string[] }[] {
  const found: { args: string[]; lines: string[] }[] = []
  for (const line of text.trimEnd().split('\n')) {
    const command = /^\$ npx silta (.*)$/.exec(line)?.[1]
    if (command !== undefined) {
      const words = [...command.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, word]) => quoted ?? word ?? '')
      found.push({ args: words, lines: [] })
    } else found.at(-1)?.lines.push(line)
  }
  return found
}

/** The first line that is not printed where it should be; undefined: all of it is as the page says. */
function differs(lines: readonly string[], { stdout, stderr }: Ran): string | undefined {
  const printed = `${stdout}${stderr}`.split('\n').map(plain)
  while (printed.at(-1) === '') printed.pop()
  let at = 0
  let mayLeaveOut = false
  for (const line of lines) {
    if (line.trim() === '...') {
      mayLeaveOut = true
      continue
    }
    const wanted = patternOf(plain(line))
    const found = mayLeaveOut ? printed.findIndex((text, index) => index >= at && wanted.test(text)) : at
    if (found < 0 || !wanted.test(printed[found] ?? '')) return line
    at = found + 1
    mayLeaveOut = false
  }
  return mayLeaveOut || at === printed.length ? undefined : `(and then) ${printed[at]}`
}

/** White space in a row counts as one blank: the width of columns depends on what else is shown. */
const plain = (text: string): string => text.replaceAll(/[ \t]+/g, ' ').trimEnd()

function patternOf(line: string): RegExp {
  const literal = line.split('…').map((part) => part.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&'))
  return new RegExp(`^${literal.join('.*')}$`)
}
