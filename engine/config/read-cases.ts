import { guess, mendUnknown } from '../core/guess.ts'
import { isError, type Outcome, outcome, type Place, type Problem, sortProblems } from '../core/problem.ts'
import { at, type Entry, type ListTree, type MapTree, type ScalarTree, type Tree, textOf } from '../core/tree.ts'
import type {
  AlsoGiven,
  BySide,
  CasesFile,
  CaseTest,
  FieldTest,
  LookupTrees,
  RowTest,
  RuleCase,
  TableEntry,
} from './cases.ts'
import { ROW_ACTIONS } from './cases.ts'
import type { CaseCode } from './cases-codes.ts'
import { CASES_SCHEMA } from './generated/cases.mjs'
import { mergeLayers, settle } from './merge.ts'
import type { ReadFile } from './tenant.ts'
import { TenantFiles } from './tenant-files.ts'
import { validate } from './validate.ts'

const KINDS = ['map', 'predicate', 'range', 'field', 'match', 'plan', 'problems'] as const
type Kind = (typeof KINDS)[number]

/** Words that go with some kinds only; what one other word alone decides stands in the schema. */
const GOES_WITH: Readonly<Record<string, readonly Kind[]>> = {
  holds: ['predicate', 'range'],
  not: ['predicate', 'range'],
  given: ['match', 'plan'],
  linked: ['match', 'plan'],
  changed: ['plan'],
  deleted: ['plan'],
  also: ['match', 'plan'],
  made: ['plan'],
  expect: ['match', 'plan'],
  text: ['match', 'field'],
}
/** What a kind can expect; one of these words is needed. */
const EXPECTS: Readonly<Record<Kind, readonly string[]>> = {
  map: ['gives', 'back', 'misses', 'missesBack'],
  predicate: ['holds', 'not'],
  range: ['holds', 'not'],
  field: ['from', 'both', 'equal', 'differ'],
  match: ['expect'],
  plan: ['expect', 'stopped'],
  problems: ['problems'],
}
const OVERLAY = ['settings', 'entities', 'maps', 'live']

/** Reads one file of cases and the files that it includes. Every problem at once; those that need the sides come with `checkSides`. */
export function readCases(file: string, read: ReadFile): Outcome<CasesFile> {
  const reader = new CasesReader(read)
  const cases = reader.file(file)
  const problems = sortProblems(reader.problems)
  return cases ? outcome(problems, () => cases) : { ok: false, problems: problems as unknown as [Problem] }
}

/** Problems of a file that only show when the names of both sides are known. */
export function checkSides({ tree }: CasesFile, sides: readonly string[]): readonly Problem[] {
  return validate(tree, CASES_SCHEMA, { sides }).problems
}

class CasesReader {
  readonly #files: TenantFiles

  constructor(read: ReadFile) {
    this.#files = new TenantFiles(read)
  }

  get problems(): readonly Problem[] {
    return this.#files.problems
  }

  #say(code: CaseCode, what: string, mend: string, place: Place): undefined {
    this.#files.take([{ code, what, mend, place }])
    return undefined
  }

  file(path: string): CasesFile | undefined {
    const layers = this.#layers(path, undefined, [])
    const own = layers?.at(-1)
    if (!layers || !own) return undefined
    if (this.#files.problems.some(isError)) return undefined
    return {
      file: path,
      tree: own,
      base: (mergeLayers(layers.map((layer) => only(layer, ['settings', 'live']))) ?? own) as MapTree,
      lookups: layers.reduce<LookupTrees>((below, layer) => mergeLookups(below, lookupsOf(at(layer, 'lookups'))), NONE),
      cases: this.#cases(at(own, 'cases')),
    }
  }

  /** The file, below it those that it includes, the lowest first. undefined: it could not be read. */
  #layers(path: string, asked: Place | undefined, open: readonly string[]): MapTree[] | undefined {
    const raw = this.#files.map(path, asked)
    if (!raw) return undefined
    // What takes something away (`setting: null`) is still needed when layers are laid together.
    const checked = validate(settledBut(raw), CASES_SCHEMA)
    this.#files.take(checked.problems)
    const tree = checked.tree as MapTree
    const folder = path.slice(0, path.lastIndexOf('/') + 1)
    const below = itemsOf(at(tree, 'include')).flatMap((item): MapTree[] => {
      const written = textOf(item) ?? ''
      if (!/^[^/\\]+\.cases\.ya?ml$/.test(written)) return [] // the schema says what is wrong with it
      const name = `${folder}${written}`
      if ([...open, path].includes(name)) {
        const circle = [...open, path, name].map((step) => step.slice(folder.length)).join(' -> ')
        this.#files.say(
          'CONFIG_CYCLE',
          `files of cases include each other in a circle: ${circle}`,
          'take one of the includes out',
          item.place,
        )
        return []
      }
      return this.#layers(name, item.place, [...open, path]) ?? []
    })
    return [...below, tree]
  }

  #cases(tree: Tree | undefined): RuleCase[] {
    const names = new Map<string, Place>()
    return itemsOf(tree).flatMap((item): RuleCase[] => {
      if (item.kind !== 'map') return []
      const nameTree = at(item, 'name') as Tree
      const name = textOf(nameTree) ?? ''
      const first = names.get(name)
      if (first)
        this.#say(
          'CASE_TWICE',
          `another case of this file is called "${name}" too, at line ${first.line}`,
          'give each a name of its own: it is how a failure is told',
          nameTree.place,
        )
      names.set(name, nameTree.place)
      const test = this.#test(item, nameTree.place)
      if (!test) return []
      const overlay = only(item, OVERLAY)
      return [
        {
          name,
          place: nameTree.place,
          overlay: overlay.entries.size > 0 ? overlay : undefined,
          lookups: lookupsOf(at(item, 'lookups')),
          test,
        },
      ]
    })
  }

  #test(tree: MapTree, place: Place): CaseTest | undefined {
    const kinds = KINDS.filter((kind) => tree.entries.has(kind))
    const [kind, second] = kinds
    if (kind === undefined) {
      const strange = [...tree.entries.keys()].find((key) => GOES_WITH[key])
      const mend =
        strange === undefined
          ? `add one of ${KINDS.join(', ')}`
          : `"${strange}" goes with ${(GOES_WITH[strange] ?? []).join(' and ')}: say which one`
      return this.#say('CASE_KIND', 'this case does not say what it tests', mend, place)
    }
    if (second !== undefined)
      return this.#say(
        'CASE_KIND',
        `this case tests both ${kind} and ${second}`,
        'make two cases of it',
        keyOf(tree, second),
      )
    const wrong = [...tree.entries.keys()].filter((key) => GOES_WITH[key]?.includes(kind) === false)
    for (const key of wrong)
      this.#say(
        'CASE_WORD',
        `"${key}" does not go with ${kind}`,
        `a case of ${kind} has ${EXPECTS[kind].join(', ')}; "${key}" goes with ${(GOES_WITH[key] ?? []).join(' and ')}`,
        keyOf(tree, key),
      )
    if (wrong.length > 0) return undefined
    if (!EXPECTS[kind].some((word) => tree.entries.has(word)))
      return this.#say(
        'CASE_EMPTY',
        `this case of ${kind} expects nothing`,
        `add one of ${EXPECTS[kind].join(', ')}`,
        keyOf(tree, kind),
      )
    return this.#testOf(kind, tree)
  }

  #testOf(kind: Kind, tree: MapTree): CaseTest | undefined {
    const name = at(tree, kind) as ScalarTree
    switch (kind) {
      case 'map':
        return {
          kind,
          name,
          gives: tableOf(at(tree, 'gives')),
          back: tableOf(at(tree, 'back')),
          misses: scalarsOf(at(tree, 'misses')),
          missesBack: scalarsOf(at(tree, 'missesBack')),
        }
      case 'predicate':
      case 'range':
        return { kind, name, holds: itemsOf(at(tree, 'holds')), not: itemsOf(at(tree, 'not')) }
      case 'field':
        return this.#field(tree, name)
      case 'match':
        return this.#match(tree, name)
      case 'plan':
        return this.#plan(tree, name)
      case 'problems':
        return { kind, place: keyOf(tree, 'problems'), wanted: itemsOf(at(tree, 'problems')).flatMap(wantedOf) }
    }
  }

  #field(tree: MapTree, name: ScalarTree): FieldTest | undefined {
    const says = (['issue', 'warning', 'information'] as const).filter((word) => tree.entries.has(word))
    const from = at(tree, 'from')
    const outcomes = [...(tree.entries.has('to') ? ['to'] : []), ...says]
    if (from && outcomes.length !== 1)
      return this.#say(
        outcomes.length === 0 ? 'CASE_EMPTY' : 'CASE_WORD',
        outcomes.length === 0
          ? 'this says what is read, and not what becomes of it'
          : `${outcomes.join(' and ')} cannot both come of one record`,
        'write one of to, issue, warning and information',
        keyOf(tree, outcomes[1] ?? 'from'),
      )
    const [word] = says
    return {
      kind: 'field',
      name,
      crossing: from && {
        from: bySideOf(from),
        to: tree.entries.has('to') ? bySideOf(at(tree, 'to')) : undefined,
        trouble: word && { says: word, code: at(tree, word) as ScalarTree },
        text: at(tree, 'text') as ScalarTree | undefined,
      },
      both: optionalSides(at(tree, 'both')),
      equal: optionalSides(at(tree, 'equal')),
      differ: optionalSides(at(tree, 'differ')),
    }
  }

  #match(tree: MapTree, name: ScalarTree): CaseTest | undefined {
    const expect = at(tree, 'expect') as Tree
    if (expect.kind === 'list')
      return this.#say(
        'CASE_WORD',
        'a match expects a situation, not rows of a plan',
        'write it as `expect: matched`, or make it a case of plan',
        keyOf(tree, 'expect'),
      )
    if (!this.#hasGiven(tree, 'match')) return undefined
    return {
      kind: 'match',
      name,
      given: bySideOf(at(tree, 'given')),
      linked: textOf(at(tree, 'linked')) === 'true',
      also: alsoOf(tree),
      expect: expect.kind === 'scalar' ? expect : bySideOf(expect),
      code: at(tree, 'code') as ScalarTree | undefined,
      text: at(tree, 'text') as ScalarTree | undefined,
    }
  }

  #plan(tree: MapTree, name: ScalarTree): CaseTest | undefined {
    const expect = at(tree, 'expect')
    if (expect && expect.kind !== 'list')
      return this.#say(
        'CASE_WORD',
        'a plan expects rows, not a situation',
        'write it as `expect: [ { create: SIDE } ]`, or make it a case of match',
        keyOf(tree, 'expect'),
      )
    if (!this.#hasGiven(tree, 'plan')) return undefined
    const rows = itemsOf(expect).map((item) => this.#row(item))
    const since = tree.entries.has('changed') || tree.entries.has('deleted')
    return {
      kind: 'plan',
      name,
      given: bySideOf(at(tree, 'given')),
      linked: textOf(at(tree, 'linked')) === 'true',
      since: since ? { changed: bySideOf(at(tree, 'changed')), deleted: bySideOf(at(tree, 'deleted')) } : undefined,
      also: alsoOf(tree),
      made: at(tree, 'made') as ScalarTree | undefined,
      expect: rows.flatMap((row) => row ?? []),
      expectPlace: expect ? keyOf(tree, 'expect') : name.place,
      exactly: textOf(at(tree, 'exactly')) === 'true' || (expect !== undefined && rows.length === 0),
      stopped: at(tree, 'stopped') as ScalarTree | undefined,
    }
  }

  #hasGiven(tree: MapTree, kind: Kind): boolean {
    if (tree.entries.has('given')) return true
    this.#say(
      'CASE_EMPTY',
      `this case of ${kind} has no records`,
      'add `given:` with records by side',
      keyOf(tree, kind),
    )
    return false
  }

  #row(tree: Tree): RowTest | undefined {
    if (tree.kind !== 'map') return undefined
    const actions = ROW_ACTIONS.filter((action) => tree.entries.has(action))
    const [action, second] = actions
    if (action === undefined) {
      const written = [...tree.entries.keys()][0] ?? ''
      const close = guess(written, ROW_ACTIONS)
      return this.#say(
        'CASE_KIND',
        'this row does not say what is done',
        close ? mendUnknown(written, ROW_ACTIONS) : `add one of ${ROW_ACTIONS.join(', ')}, with the side`,
        tree.place,
      )
    }
    if (second !== undefined)
      return this.#say(
        'CASE_KIND',
        `one row cannot be both ${action} and ${second}`,
        'make two rows of it',
        keyOf(tree, second),
      )
    return { action, side: at(tree, action) as ScalarTree, tree, place: keyOf(tree, action) }
  }
}

const NONE: LookupTrees = new Map()
const itemsOf = (tree: Tree | undefined): readonly Tree[] => (tree?.kind === 'list' ? tree.items : [])
const entriesOf = (tree: Tree | undefined): [string, Entry][] => (tree?.kind === 'map' ? [...tree.entries] : [])
const scalarsOf = (tree: Tree | undefined): ScalarTree[] =>
  (tree?.kind === 'scalar' ? [tree] : itemsOf(tree)).flatMap((item) => (item.kind === 'scalar' ? [item] : []))
const tableOf = (tree: Tree | undefined): TableEntry[] =>
  entriesOf(tree).flatMap(([key, entry]) =>
    entry.value.kind === 'scalar' ? [{ key, place: entry.key, value: entry.value }] : [],
  )
const bySideOf = (tree: Tree | undefined): BySide => new Map(entriesOf(tree))
const optionalSides = (tree: Tree | undefined): BySide | undefined => tree && bySideOf(tree)

function alsoOf(tree: MapTree): AlsoGiven {
  return new Map(
    entriesOf(at(tree, 'also')).map(([entity, { key, value }]) => [entity, { key, given: bySideOf(value) }]),
  )
}

function wantedOf(tree: Tree): { code: ScalarTree; at: ScalarTree | undefined; text: ScalarTree | undefined }[] {
  if (tree.kind === 'scalar') return [{ code: tree, at: undefined, text: undefined }]
  const part = (key: string) => at(tree, key) as ScalarTree | undefined
  const code = part('code')
  return code ? [{ code, at: part('at'), text: part('text') }] : []
}

function keyOf(tree: MapTree, key: string): Place {
  return tree.entries.get(key)?.key ?? tree.place
}

function only(tree: MapTree, names: readonly string[]): MapTree {
  return { ...tree, entries: new Map([...tree.entries].filter(([name]) => names.includes(name))) }
}

/** Keys whose value is null are taken away, except in what is laid over something else, or says what is expected or given. */
function settledBut(tree: MapTree): MapTree {
  const entries = new Map<string, Entry>()
  for (const [name, entry] of tree.entries) {
    if (entry.value.kind === 'scalar' && entry.value.value === null) continue
    entries.set(name, name === 'include' ? { ...entry, value: settle(entry.value) } : entry)
  }
  return { ...tree, entries }
}

export function lookupsOf(tree: Tree | undefined): LookupTrees {
  return new Map(
    entriesOf(tree).map(([side, entry]) => [
      side,
      {
        key: entry.key,
        resources: new Map(
          entriesOf(entry.value).flatMap(([name, { key, value }]) =>
            value.kind === 'list' ? [[name, { key, rows: value satisfies ListTree }] as const] : [],
          ),
        ),
      },
    ]),
  )
}

/** Look-ups of two layers: a resource of the upper one replaces that of the lower. */
export function mergeLookups(below: LookupTrees, above: LookupTrees): LookupTrees {
  const merged = new Map(below)
  for (const [side, { key, resources }] of above)
    merged.set(side, { key, resources: new Map([...(merged.get(side)?.resources ?? []), ...resources]) })
  return merged
}
