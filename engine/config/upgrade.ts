import { LANGUAGE_VERSION, versionOf, versionProblem } from '../core/language-version.ts'
import type { Outcome, Place, Problem } from '../core/problem.ts'
import { at, type MapTree, textOf } from '../core/tree.ts'
import { parseYaml } from './parse-yaml.ts'

/** What `silta upgrade` does to one file. */
export interface Upgrade {
  readonly file: string
  readonly from: number
  readonly to: number
  /** In the order of the lines; none: the file is as it should be. */
  readonly changes: readonly LineChange[]
  /** The whole file, changed. Comments, blank lines and the order of the keys are as they were. */
  readonly text: string
}

export interface LineChange {
  readonly line: number
  /** The line as it stands; undefined: a line is added before it. */
  readonly before?: string
  readonly after: string
  readonly why: string
}

/** A spot of the text, what goes there (`place.length` characters make room), and why. */
export interface Edit {
  readonly place: Place
  readonly text: string
  readonly why: string
}

export interface UpgradeContext {
  /** The release that a pack has now; undefined: there is no such pack. */
  release(pack: string): string | undefined
}

/** Brings a file from the version before to version `to`, by edits of its text. */
export interface Migration {
  readonly to: number
  /** The old spelling is still read, with a warning: the edit is offered to files of every version. */
  readonly stillRead?: true
  edits(file: MapTree, context: UpgradeContext): readonly Edit[]
}

/** In order. A file that does not say its version counts as version 0: files were written before versions were. */
export const MIGRATIONS: readonly Migration[] = [{ to: 1, stillRead: true, edits: pinRelease }]

/** What brings a file to the present version. Problems: those of its YAML; VERSION_NEWER. */
export function upgradeFile(
  text: string,
  file: string,
  context: UpgradeContext,
  migrations: readonly Migration[] = MIGRATIONS,
  to = LANGUAGE_VERSION,
): Outcome<Upgrade> {
  const parsed = parseMap(text, file)
  if (!parsed.ok) return parsed
  const from = versionOf(parsed.value)
  if (from === undefined || from > to) {
    const problem: Problem = versionProblem(parsed.value) ?? {
      code: 'NOT_ALLOWED',
      what: 'the version of this file is no whole number',
      mend: `write \`version: ${to}\` if the rest of the file is of that version`,
      place: at(parsed.value, 'version')?.place ?? parsed.value.place,
    }
    return { ok: false, problems: [problem] }
  }
  let now = text
  const changes: LineChange[] = []
  const apply = (edits: readonly Edit[]): void => {
    const lines = now.split('\n')
    for (const edit of edits) changes.push(changeOf(edit, lines))
    now = edited(lines, edits)
  }
  for (const migration of migrations) {
    if (migration.to <= from && !migration.stillRead) continue
    const tree = parseMap(now, file)
    if (tree.ok) apply(migration.edits(tree.value, context))
  }
  const tree = parseMap(now, file)
  if (from < to && tree.ok) apply([sayVersion(tree.value, now, to)])
  const after = parseMap(now, file)
  if (!after.ok || versionOf(after.value) !== to) return { ok: false, problems: [byHand(parsed.value, to)] }
  return { ok: true, value: { file, from, to, changes: changes.toSorted((x, y) => x.line - y.line), text: now } }
}

/** Some YAML has no line on which a key could stand: only marks of documents, say. Then nothing is changed. */
function byHand(file: MapTree, to: number): Problem {
  return {
    code: 'VERSION_OLD',
    what: 'this file is written in a way that cannot be changed by itself',
    mend: `write \`version: ${to}\` as its first key by hand, then ask again`,
    place: file.place,
  }
}

/** `extends: pack` to `extends: pack@1`: what is taken later is what was taken when it was looked at. */
function pinRelease(file: MapTree, context: UpgradeContext): readonly Edit[] {
  const named = at(file, 'extends')
  const pack = textOf(named)
  if (!named || pack === undefined || pack.includes('@')) return []
  const release = context.release(pack)
  if (release === undefined || release === '') return []
  const length = named.place.length ?? pack.length
  // Inside of its quotes, if it has any.
  const quotes = Math.floor((length - pack.length) / 2)
  const place = { ...named.place, column: named.place.column + length - quotes, length: 0 }
  return [{ place, text: `@${release}`, why: `the pack is taken at its release ${release}, until you say otherwise` }]
}

/** The version as the file's first key, below the comments at its top. */
function sayVersion(file: MapTree, text: string, to: number): Edit {
  const why = 'the file says which version of the language it is written in'
  const word = `version: ${to}`
  const said = at(file, 'version')
  if (said) return { place: said.place, text: String(to), why }
  const end = text.includes('\r\n') ? '\r\n' : '\n'
  const lines = text.replace(/^\uFEFF/, '').split('\n')
  const [first] = file.entries.values()
  const isFlow = lines[file.place.line - 1]?.[file.place.column - 1] === '{'
  if (isFlow && first) return { place: { ...first.key, length: 0 }, text: `${word}, `, why }
  if (isFlow) return { place: { ...file.place, column: file.place.column + 1, length: 0 }, text: word, why }
  if (first) {
    const indent = /^\s*/.exec(lines[first.key.line - 1] ?? '')?.[0] ?? ''
    return { place: { ...first.key, column: 1, length: 0 }, text: `${indent}${word}${end}`, why }
  }
  const last = lines.at(-1) ?? ''
  const place = { file: file.place.file, line: lines.length, column: last.length + 1, length: 0 }
  return { place, text: `${last.trim() === '' ? '' : end}${word}${end}`, why }
}

function parseMap(text: string, file: string): Outcome<MapTree> {
  const parsed = parseYaml(text, file)
  if (!parsed.ok) return parsed
  const tree = parsed.value
  if (tree.kind === 'map') return { ok: true, value: tree }
  if (tree.kind === 'scalar' && tree.value === null)
    return { ok: true, value: { kind: 'map', entries: new Map(), place: tree.place } }
  const what = 'this file is no map'
  return {
    ok: false,
    problems: [{ code: 'WRONG_TYPE', what, mend: 'write it as `key: value` lines', place: tree.place }],
  }
}

/** A line added before one, or a line changed; `lines` are those of the text before the edit. */
function changeOf({ place, text, why }: Edit, lines: readonly string[]): LineChange {
  const bare = (line: string): string => line.replace(/\r$/, '')
  if (text.includes('\n')) return { line: place.line, after: text.trim(), why }
  const before = lines[place.line - 1] ?? ''
  return { line: place.line, before: bare(before), after: bare(replaced(before, place, text)), why }
}

/** The text with all edits, the last one first, so that places stay true. */
function edited(lines: readonly string[], edits: readonly Edit[]): string {
  const now = [...lines]
  const backwards = edits.toSorted((x, y) => y.place.line - x.place.line || y.place.column - x.place.column)
  for (const { place, text } of backwards) now[place.line - 1] = replaced(now[place.line - 1] ?? '', place, text)
  return now.join('\n')
}

/** Columns do not count a byte order mark. */
function replaced(line: string, place: Place, text: string): string {
  const start = place.column - 1 + (place.line === 1 && line.startsWith('\uFEFF') ? 1 : 0)
  return line.slice(0, start) + text + line.slice(start + (place.length ?? 0))
}
