import type { Problem } from '../core/problem.ts'
import type { LineIndex } from './line-index.ts'

/** Cures for what the YAML parser finds, by its own codes. What it says itself is good; how to mend it, it leaves out. */
const MENDS: Readonly<Record<string, string>> = {
  ALIAS_PROPS: 'put anchor and tag at the value itself',
  BAD_ALIAS: 'name the anchor: &name at the value, *name where it is used again; in quotes * and & are text',
  BAD_DQ_ESCAPE: 'write \\\\ for a backslash, or use single quotes',
  BAD_INDENT: 'line the keys of one map up in one column, and indent what belongs to a key by two spaces more',
  BAD_PROP_ORDER: 'put anchor and tag before the value',
  BAD_SCALAR_START: 'put the text in quotes',
  BLOCK_AS_IMPLICIT_KEY: 'put a text that holds ": " in quotes, or begin the inner map on a line of its own',
  BLOCK_IN_FLOW: 'inside { } and [ ] write with braces and commas only',
  KEY_OVER_1024_CHARS: 'shorten the key',
  MISSING_CHAR: 'close what was opened: a quote, a bracket, or put the missing space or comma',
  MULTILINE_IMPLICIT_KEY: 'end the line before with a colon, or keep the key on one line',
  TAB_AS_INDENT: 'indent with spaces; most editors can turn tabs into spaces at once',
  TAG_RESOLVE_FAILED: 'take the tag out, or mend the value',
}

export function syntaxProblem(
  error: { readonly code: string; readonly pos: readonly [number, number]; readonly message: string },
  lines: LineIndex,
): Problem {
  const [start, end] = error.pos
  const code = error.code === 'TAB_AS_INDENT' ? 'YAML_TAB' : 'YAML_SYNTAX'
  const mend = MENDS[error.code] ?? 'check brackets, quotes and the indentation of this line and the one before'
  return {
    code,
    what: withoutSource(error.code, error.message),
    mend,
    place: lines.place(Math.max(0, start), Math.max(start + 1, end)),
  }
}

const QUOTES_TEXT = /(: ".*|(?<=extra characters|escape sequence|YAML token):? .*)$/s

// The parser repeats the text it met: that could be a secret, and the marked line shows it anyway.
function withoutSource(code: string, message: string): string {
  if (code === 'TAG_RESOLVE_FAILED') return 'this tag cannot be read'
  const first = message
    .split('\n')[0]!
    .replace(QUOTES_TEXT, '')
    .replace(/(["'])quote/, 'quote $1')
  return first.charAt(0).toLowerCase() + first.slice(1)
}

/** `%YAML 1.1` would turn `no` into false. */
export function directiveProblem(offset: number, text: string, lines: LineIndex): Problem {
  const what = 'files are always read as YAML 1.2; a % line is not taken'
  return { code: 'YAML_DIRECTIVE', what, mend: 'take the line out', place: lines.place(offset, offset + text.length) }
}

/** A second document, of which nothing would be read. */
export function documentProblem(offset: number, lines: LineIndex): Problem {
  const what = 'a second document begins here; a file holds one'
  const mend = 'take the line --- out, or move what follows into a file of its own'
  return { code: 'YAML_DOCUMENTS', what, mend, place: lines.place(offset, offset + 1) }
}

/** Where the tag of the value at `start` stands: before it, perhaps with an anchor between the two. */
export function tagSpan(source: string, start: number): readonly [number, number] | undefined {
  let end = start
  for (let words = 0; words < 2; words++) {
    while (end > 0 && /\s/.test(source[end - 1]!)) end--
    let from = end
    while (from > 0 && /[^\s[\]{},]/.test(source[from - 1]!)) from--
    if (source[from] === '!') return [from, end]
    end = from
  }
  return undefined
}
