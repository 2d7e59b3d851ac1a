import { Composer, type CST, isAlias, isMap, isSeq, Parser } from 'yaml'
import type { Outcome, Problem } from '../core/problem.ts'
import { outcome, sortProblems } from '../core/problem.ts'
import type { Tree } from '../core/tree.ts'
import { LineIndex } from './line-index.ts'
import { type ComposedNode, TreeBuilder } from './tree-builder.ts'
import { directiveProblem, documentProblem, syntaxProblem } from './yaml-syntax.ts'

export interface YamlLimits {
  /** Characters of a file. */
  readonly maxLength: number
  /** Aliases that are resolved, those inside of what other aliases stand for included. */
  readonly maxAliases: number
  /** Nodes that aliases may add, in all. */
  readonly maxAliasNodes: number
  /** Maps and lists inside of each other. */
  readonly maxDepth: number
}
export const YAML_LIMITS: YamlLimits = { maxLength: 2_000_000, maxAliases: 100, maxAliasNodes: 100_000, maxDepth: 64 }

const MOST_PROBLEMS = 100
// 'core' whatever a %YAML line says; doubled keys are found by the tree builder, in linear time and with both places.
const OPTIONS = {
  schema: 'core',
  uniqueKeys: false,
  resolveKnownTags: false,
  prettyErrors: false,
  logLevel: 'silent',
} as const

/**
 * YAML 1.2 (core schema) to a tree in which every node knows its place: `no`, `on` and `08:00` are text, `00100` is a
 * number that still has its text. Lines and columns count from 1; a byte order mark counts nothing. Aliases are resolved:
 * what stands for an alias has the place of its use, what is inside the place of the anchor's content. An empty file is a
 * null scalar. All problems of the file at once (at most 100), sorted; it never throws and never takes long: what would
 * make it slow (size, depth, alias bombs) is refused first.
 */
export function parseYaml(text: string, file: string, limits: YamlLimits = YAML_LIMITS): Outcome<Tree> {
  if (text.length > limits.maxLength) return { ok: false, problems: [tooLarge(file, text.length, limits.maxLength)] }
  const source = text.charCodeAt(0) === 0xfeff ? text.slice(1) : text
  const lines = new LineIndex(source, file)
  try {
    return parse(source, lines, limits)
  } catch (cause) {
    // The library is not ours: whatever it may still throw is a problem of the file, never a crash.
    const what = `this file cannot be read as YAML (${cause instanceof Error ? cause.name : 'unknown error'})`
    return {
      ok: false,
      problems: [
        { code: 'YAML_SYNTAX', what, mend: 'halve the file until the guilty part is found', place: lines.place(0, 1) },
      ],
    }
  }
}

/** The problem of a file that is too large to be read, by its size in characters or bytes. */
export function tooLarge(file: string, size: number, limit: number): Problem {
  const mend = 'split it into several files and include them'
  return {
    code: 'YAML_TOO_LARGE',
    what: `the file has ${size} characters, more than the limit of ${limit}`,
    mend,
    place: { file, line: 1, column: 1 },
  }
}

function parse(source: string, lines: LineIndex, limits: YamlLimits): Outcome<Tree> {
  const { tokens, problems } = tokenize(source, lines, limits)
  if (problems.length > 0) return outcome(problems, () => noTree(lines))
  const { documents, errors, directives } = compose(tokens, source.length)
  problems.push(...directives.map(({ offset, source: text }) => directiveProblem(offset, text, lines)))
  problems.push(...errors.map((error) => syntaxProblem(error, lines)))
  if (documents[1]) problems.push(documentProblem(documents[1].range?.[0] ?? 0, lines))
  const builder = new TreeBuilder(source, lines, { ...limits, maxProblems: MOST_PROBLEMS }, kindOf)
  const tree = builder.build(documents[0]?.contents as ComposedNode | null)
  problems.push(...builder.problems)
  return outcome(sortProblems(problems).slice(0, MOST_PROBLEMS), () => tree)
}

const kindOf = (node: ComposedNode): Tree['kind'] | 'alias' =>
  isMap(node) ? 'map' : isSeq(node) ? 'list' : isAlias(node) ? 'alias' : 'scalar'

/** Tokens of the whole file. Depth is checked here, where no recursion has begun: the composer's own would overflow the stack. */
function tokenize(source: string, lines: LineIndex, limits: YamlLimits) {
  const tokens: CST.Token[] = []
  const problems: Problem[] = []
  let errors = 0
  for (const token of new Parser().parse(source)) {
    if (token.type === 'error' && ++errors > MOST_PROBLEMS) break
    const deep = token.type === 'document' ? tooDeep(token.value, limits.maxDepth) : undefined
    if (deep !== undefined) {
      const what = `maps and lists are nested deeper than ${limits.maxDepth}`
      problems.push({
        code: 'YAML_DEPTH',
        what,
        mend: 'take a level away, or check for a bracket that is never closed',
        place: lines.place(deep, deep + 1),
      })
      break
    }
    tokens.push(token)
  }
  return { tokens, problems }
}

/** Offset of the first map or list deeper than `left` levels. */
function tooDeep(token: CST.Token | null | undefined, left: number): number | undefined {
  if (!token || !('items' in token)) return undefined
  if (left === 0) return token.offset
  for (const item of token.items) {
    const deep = tooDeep(item.key, left - 1) ?? tooDeep(item.value, left - 1)
    if (deep !== undefined) return deep
  }
  return undefined
}

interface SyntaxError {
  readonly code: string
  readonly pos: readonly [number, number]
  readonly message: string
}

class TooMany extends Error {}

/**
 * Tokens to documents. The composer's own sink for errors is replaced: it would make an Error with a stack of each, and
 * go on for millions of them. Should a later release of the library name it otherwise, its documents still carry them.
 */
function compose(tokens: readonly CST.Token[], length: number) {
  const documents: { readonly contents: unknown; readonly range?: readonly number[] }[] = []
  const errors: SyntaxError[] = []
  const composer = new Composer(OPTIONS)
  Object.assign(composer, {
    onError: (at: number | [number, number] | CST.Token, code: string, message: string, warning?: boolean) => {
      if (warning) return
      if (errors.length > MOST_PROBLEMS) throw new TooMany()
      const pos = spanOf(at)
      errors.push({
        code,
        message,
        pos: /^Missing closing ["']/.test(message) ? (openQuote(tokens, pos[0]) ?? pos) : pos,
      })
    },
  })
  try {
    for (const document of composer.compose(tokens, true, length)) {
      documents.push(document)
      errors.push(...document.errors.slice(0, MOST_PROBLEMS))
    }
  } catch (cause) {
    if (!(cause instanceof TooMany)) throw cause
  }
  return { documents, errors, directives: tokens.filter(isDirective).slice(0, MOST_PROBLEMS) }
}

/** The parser finds an open quote where the text ends; what helps is where it began. */
function openQuote(tokens: readonly (CST.Token | null | undefined)[], end: number): [number, number] | undefined {
  for (const token of tokens) {
    if (!token || token.offset > end) continue
    if (token.type.endsWith('-quoted-scalar') && 'source' in token && token.offset + token.source.length >= end)
      return [token.offset, token.offset + token.source.length]
    const inner =
      token.type === 'document'
        ? [token.value]
        : 'items' in token
          ? token.items.flatMap((item) => [item.key, item.value])
          : []
    const found = openQuote(inner, end)
    if (found) return found
  }
  return undefined
}

const isDirective = (token: CST.Token): token is CST.Directive => token.type === 'directive'

function spanOf(at: number | [number, number] | CST.Token): [number, number] {
  if (typeof at === 'number') return [at, at + 1]
  if (Array.isArray(at)) return [at[0], at[1]]
  return [at.offset, at.offset + ('source' in at && typeof at.source === 'string' ? at.source.length : 1)]
}

function noTree(lines: LineIndex): Tree {
  return { kind: 'scalar', value: null, text: '', place: lines.place(0, 0) }
}
