import type { Side } from '../core/ids.ts'
import { stableJson } from '../core/json.ts'
import type { Problem } from '../core/problem.ts'
import type { Assignment, ColumnType, ResourceFacts } from '../core/resource.ts'
import { at, plain, type Tree, textOf } from '../core/tree.ts'
import { isEmpty, sameValue, showValue, type Value } from '../core/value.ts'
import { type Cell, isTrouble, type Trouble } from './cell.ts'
import { coerce, toColumn } from './coerce.ts'
import { draftLineSide } from './line-side.ts'
import { type LookupSpec, lookupKey, lookupValue, missingRow } from './lookup-field.ts'
import { type Lookups, pathGetter } from './lookups.ts'
import { draftMemberSide } from './member-side.ts'
import { type Bindings, compileExpression, type Expression } from './primitives/expression.ts'
import type { ValueMap } from './primitives/key-value-map.ts'
import type { Normalizer } from './primitives/normalize.ts'
import { isMap, type Reader, textsOf } from './reader.ts'
import { resourceNamed } from './resource-named.ts'
import type { FieldSide, LookupNeed, Predicate } from './types.ts'

/** What compiling one side of a field needs to know of its surroundings. */
export interface SideContext {
  readonly reader: Reader
  readonly side: Side
  readonly kinds: readonly ResourceFacts[]
  /** Facts of any resource of this side; undefined: the description does not have it. */
  facts(resource: string): ResourceFacts | undefined
  readonly resources: readonly string[]
  readonly maps: ReadonlyMap<string, ValueMap>
  /** What expressions may name beside the record: `$settings`. */
  readonly bindings: Bindings
  readonly emptyAs: Readonly<Record<ColumnType, Value>>
  normalizer(tree: Tree | undefined): Normalizer
  /** `types` are those of the resource that the predicate looks at; left out: of the first kind. */
  predicate(tree: Tree, types?: ResourceFacts['types']): Predicate | undefined
  /** One that may test what stands behind a key, of records of the first kind. */
  predicateWithLookUps(tree: Tree): Predicate | undefined
}

/** A side of a field before its common type is known: what it reads, and which type it would give by itself. */
export interface SideDraft {
  readonly tree: Tree
  readonly path: string
  readonly columnType: ColumnType
  /** Type of the common value that this side's column (or look-up) suggests; undefined where a map or flag decides. */
  readonly gives: ColumnType | undefined
  readonly needs: readonly LookupNeed[]
  /** What decides its cells beside the field's own YAML, as text: part of the field's signature. */
  readonly meaning: string
  /** The form in which values of both sides compare, where this side can hold only some of the ways to write a value. */
  readonly compareAs?: (value: Value) => Value
  finish(type: ColumnType, fieldNormal: Normalizer, blank: readonly Value[]): FieldSide
}

/** Compiles `crm: name` or `crm: { path: …, map: …, lookup: …, write: … }`. undefined: problems were noted. */
export function draftSide(tree: Tree, context: SideContext, opposite?: ColumnType): SideDraft | undefined {
  const { reader } = context
  const spec = isMap(tree) ? tree : undefined
  const lines = at(spec, 'lines')
  if (spec && lines) return draftLineSide(spec, lines, context)
  const members = at(spec, 'members')
  if (spec && members) return draftMemberSide(spec, members, context)
  const pathTree = spec ? at(spec, 'path') : tree
  const readTree = at(spec, 'read')
  const expression = readTree && readExpression(readTree, context)
  const path = resolvePath(textOf(pathTree) ?? '', context)
  if (path === '' && !readTree)
    return reader.error(
      'FIELD_NO_PATH',
      tree.place,
      'this side of the field names no path',
      'write the path of the value, as `name` or `currency.code`, or an expression: `read: firstName & " " & lastName`',
    )
  const columnType = typeOfPath(context.kinds, path)
  const setters = settersOf(at(spec, 'write', 'set'), context)
  const lookup = draftLookup(at(spec, 'lookup'), context, opposite)
  const write = at(spec, 'write')
  const writePath = isMap(write) ? resolvePath(reader.text(write, 'path') ?? path, context) : path
  const writeLookup = isMap(write) ? draftLookup(at(write, 'lookup'), context, opposite) : undefined
  const map = mapOf(at(spec, 'map'), context, true)
  const withTree = at(spec, 'with')
  const extras = isMap(withTree)
    ? [...withTree.entries].map(([key, entry]) => draftExtra(key, entry.value, context))
    : []
  const flag = at(spec, 'flag')
  return {
    tree,
    path,
    columnType,
    gives: map || flag || readTree ? undefined : lookup ? lookup.valueType : columnType,
    needs: [...needsOf(lookup, context), ...needsOf(writeLookup, context), ...extras.flatMap((extra) => extra.needs)],
    meaning: stableJson([
      columnType,
      context.emptyAs[columnType],
      lookup?.valueType ?? null,
      map?.text() ?? null,
      readTree ? context.bindings : null,
    ]),
    finish: (type, fieldNormal, blank) => {
      const sideNormal = context.normalizer(at(spec, 'normalize'))
      const compare = (value: Value): Value => fieldNormal(sideNormal(value))
      const compareName = `${sideNormal.text ?? ''}; ${fieldNormal.text ?? ''}; ${type}`
      const flags = flag ? flagOf(flag) : undefined
      const negated = textOf(at(spec, 'not')) === 'true'
      const fallback = defaultOf(at(spec, 'default'), type)
      const get = path === '' ? () => undefined : pathGetter(path)
      const complete = (draft: LookupDraft | undefined): LookupSpec | undefined =>
        draft && { ...draft.spec, type, normal: compare, normalName: compareName }
      const readLookup = complete(lookup)
      const writingLookup = complete(writeLookup) ?? readLookup
      const zeroIsEmpty = columnType === 'integer' && context.emptyAs.integer === 0 && !flags
      const maxLength = lengthOf(context.kinds, writePath)
      const writeType = typeOfPath(context.kinds, writePath)

      // Most values are of their type already: a field that changes nothing on the way takes them as they are.
      const isPlain = !expression && !flags && !negated && !readLookup && !map && blank.length === 0
      const scalar = SCALARS[type]
      const readPlain = (record: unknown, lookups: Lookups): Cell => {
        const raw = get(record)
        if (raw === null || raw === undefined || raw === '') return fallback
        const fits = typeof raw === scalar && raw !== 0 && (type !== 'integer' || Number.isInteger(raw))
        return fits ? (raw as Value) : readRaw(raw, lookups)
      }
      const read = (record: unknown, lookups: Lookups): Cell => {
        if (!expression) return readRaw(get(record), lookups)
        const answer = expression.evaluateNow?.(record, context.bindings)
        if (!answer) throw new Error('this expression needs the interpreter: readLater')
        return answer.ok ? readRaw(answer.value, lookups) : failed(answer.problems[0])
      }
      const readLater = async (record: unknown, lookups: Lookups): Promise<Cell> => {
        const answer = await (expression as Expression).evaluate(record, context.bindings)
        return answer.ok ? readRaw(answer.value, lookups) : failed(answer.problems[0])
      }
      const readRaw = (given: unknown, lookups: Lookups): Cell => {
        let raw = given
        if (raw === undefined || raw === '' || (raw === 0 && zeroIsEmpty)) raw = null
        if (raw === null && (flags || negated) && fallback !== null) return fallback
        if (flags) return sameFlag(raw, flags.yes) !== negated
        if (negated) {
          const bool = coerceOrTrouble(raw, 'boolean', path)
          return typeof bool === 'boolean' ? !bool : bool
        }
        const cell = convert(raw, lookups)
        if (isTrouble(cell)) return cell
        if (isEmpty(cell) || blank.some((empty) => sameValue(empty, cell))) return fallback
        return cell
      }
      const convert = (raw: unknown, lookups: Lookups): Cell => {
        if (readLookup) return lookupValue(readLookup, raw as Value, lookups)
        if (!map) return coerceOrTrouble(raw, type, path)
        if (raw === null) return null
        const hit = map.get(sideNormal(raw as Value))
        if (!hit.ok)
          return {
            code: 'MAP_MISS',
            says: 'issue',
            what: `${context.side}: map "${map.name}" has no entry for "${showValue(raw as Value)}" (${path})`,
            mend: `add a pair to the map ${map.name}, or change the record`,
          }
        return coerceOrTrouble(hit.value, type, path)
      }
      const write = (value: Value, lookups: Lookups): readonly Assignment[] | Trouble => {
        if (setters.length > 0) return setAll(setters, value, context)
        const wire = wireOf(value, lookups)
        if (isTrouble(wire)) return wire
        const fitted = toColumn(wire, writeType, context.emptyAs[writeType], {
          path: `${context.side}.${writePath}`,
          maxLength,
        })
        if (isTrouble(fitted)) return fitted
        const beside = extras.flatMap((extra) => extra.assign(lookups))
        return [[writePath, fitted], ...beside]
      }
      const wireOf = (value: Value, lookups: Lookups): Cell => {
        if (flags) return (value === true) !== negated ? flags.yes : flags.no
        if (negated) return typeof value === 'boolean' ? !value : null
        if (isEmpty(value)) return null
        const back = map ? map.back(value) : value
        if (map && isEmpty(back))
          return {
            code: 'MAP_MISS',
            says: 'issue',
            what: `${context.side}: map "${map.name}" leads nothing to "${showValue(value)}"`,
            mend: `add a pair to the map ${map.name}, or change the record`,
          }
        return writingLookup ? lookupKey(writingLookup, back as Value, lookups) : (back as Value)
      }
      return {
        side: context.side,
        place: tree.place,
        columnType,
        paths: expression ? expression.paths : [path],
        plainPath:
          !expression &&
          setters.length === 0 &&
          !map &&
          !readLookup &&
          !flags &&
          !negated &&
          writePath === path &&
          // What is compared must be what the column holds, to the letter: else the write would never find it.
          type === columnType &&
          (type === 'text' || type === 'integer' || type === 'date') &&
          fallback === null &&
          blank.length === 0
            ? path
            : undefined,
        read: isPlain ? readPlain : read,
        readLater: expression && !expression.evaluateNow ? readLater : undefined,
        // What is read by an expression is written only where the rule says how.
        write: writePath === '' && setters.length === 0 ? undefined : write,
        writePath: writePath === '' ? setters[0]?.path : writePath,
        adds:
          writingLookup && writingLookup.creates.length > 0
            ? { resource: writingLookup.in, missing: (value, lookups) => missingRow(writingLookup, value, lookups) }
            : undefined,
      }
    },
  }
}

/** One path that is written by an expression over the common value. */
interface Setter {
  readonly path: string
  readonly expression: Expression
}

function readExpression(tree: Tree, context: SideContext): Expression | undefined {
  const compiled = compileExpression(tree, { bindings: ['settings'] })
  if (!compiled.ok) {
    context.reader.take(compiled.problems)
    return undefined
  }
  if (compiled.value.wholeRecord)
    context.reader.error(
      'EXPRESSION_READS_ALL',
      tree.place,
      'it cannot be told which fields this expression reads',
      'name the fields, as in `firstName & " " & lastName`: only what is named is asked of the system',
    )
  return compiled.value
}

/** `write: { set: { firstName: $firstName($value), … } }`: decided while planning, so only what needs no interpreter. */
function settersOf(tree: Tree | undefined, context: SideContext): Setter[] {
  if (!isMap(tree)) return []
  return [...tree.entries].flatMap(([path, entry]) => {
    const compiled = compileExpression(entry.value, { bindings: ['settings', 'value'] })
    if (!compiled.ok) {
      context.reader.take(compiled.problems)
      return []
    }
    if (compiled.value.evaluateNow) return [{ path, expression: compiled.value }]
    context.reader.error(
      'EXPRESSION_NOT_DIRECT',
      entry.value.place,
      'what is written is decided while planning, and this expression needs the interpreter',
      'use paths, &, +, -, comparisons, ? : and the functions of docs/functions.md',
    )
    return []
  })
}

function setAll(setters: readonly Setter[], value: Value, context: SideContext): readonly Assignment[] | Trouble {
  const assignments: Assignment[] = []
  for (const { path, expression } of setters) {
    const answer = expression.evaluateNow?.({}, { ...context.bindings, value })
    if (!answer?.ok) return failed(answer?.problems[0])
    const type = typeOfPath(context.kinds, path)
    const raw = coerceOrTrouble(answer.value, 'text', path)
    if (isTrouble(raw)) return raw
    const fitted = toColumn(raw, type, context.emptyAs[type], {
      path: `${context.side}.${path}`,
      maxLength: lengthOf(context.kinds, path),
    })
    if (isTrouble(fitted)) return fitted
    assignments.push([path, fitted])
  }
  return assignments
}

function failed(problem: Problem | undefined): Trouble {
  return {
    code: problem?.code ?? 'EXPRESSION_FAILED',
    says: 'issue',
    what: problem?.what ?? 'the expression failed',
    mend: problem?.mend ?? 'correct the expression, or the record',
  }
}

const SCALARS = { text: 'string', date: 'string', integer: 'number', decimal: 'number', boolean: 'boolean' } as const

function coerceOrTrouble(raw: unknown, type: ColumnType, path: string): Cell {
  const value = coerce(raw, type)
  if (value !== undefined) return value
  return {
    code: 'VALUE_TYPE',
    says: 'issue',
    what: `"${typeof raw === 'object' ? JSON.stringify(raw) : String(raw)}" in ${path} is no ${type}`,
    mend: `change the value to ${type === 'integer' ? 'an' : 'a'} ${type}`,
  }
}

/** `$key` is the path of the resource's key, whatever the resource. */
function resolvePath(text: string, context: SideContext): string {
  return text === '$key' ? (context.kinds[0]?.key ?? '') : text
}

function typeOfPath(kinds: readonly ResourceFacts[], path: string): ColumnType {
  for (const kind of kinds) {
    const type = kind.types[path]
    if (type) return type
  }
  return 'text'
}

function lengthOf(kinds: readonly ResourceFacts[], path: string): number | undefined {
  return kinds.map((kind) => kind.maxLength[path]).find((length) => length !== undefined)
}

function sameFlag(raw: unknown, yes: Value): boolean {
  return sameValue(raw as Value, yes) || (raw !== null && String(raw) === showValue(yes))
}

function flagOf(tree: Tree): { yes: Value; no: Value } {
  return { yes: plain(at(tree, 'yes') ?? tree) as Value, no: plain(at(tree, 'no') ?? tree) as Value }
}

function defaultOf(tree: Tree | undefined, type: ColumnType): Value {
  return tree ? (coerce(plain(tree), type) ?? null) : null
}

function mapOf(tree: Tree | undefined, context: SideContext, bothWays: boolean): ValueMap | undefined {
  const map = tree && context.reader.oneOf(context.maps, tree, 'MAP_UNKNOWN', 'map')
  if (map && bothWays) context.reader.takeOnce(`map ${map.name}`, map.ambiguities())
  return map
}

interface LookupDraft {
  readonly spec: Omit<LookupSpec, 'type' | 'normal' | 'normalName'>
  readonly valueType: ColumnType
  readonly paths: readonly string[]
}

function draftLookup(
  tree: Tree | undefined,
  context: SideContext,
  opposite: ColumnType | undefined,
): LookupDraft | undefined {
  if (!isMap(tree)) return undefined
  const { reader } = context
  const inTree = at(tree, 'in')
  const facts = resourceNamed(inTree, context)
  if (!facts || !inTree) return undefined
  const by = reader.text(tree, 'by') ?? facts.key
  const value = lookedUpValue(at(tree, 'value'), opposite, facts, context)
  const creates = textsOf(at(tree, 'create'))
  if (creates[0] && !facts.can.has('create'))
    reader.error(
      'LOOKUP_UNFIT',
      creates[0].tree.place,
      `${context.side} cannot create ${facts.name}`,
      'take `create` out, so that a person is told what is missing',
    )
  const whereTree = at(tree, 'where')
  const where = whereTree && context.predicate(whereTree, facts.types)
  const preferMap = mapOf(at(tree, 'prefer'), context, false)
  const valueType = facts.types[value] ?? 'text'
  const keyType = facts.types[by] ?? 'text'
  return {
    spec: {
      side: context.side,
      in: facts.name,
      by,
      value,
      where,
      pick: reader.text(tree, 'pick') === 'lowest' ? 'lowest' : 'first',
      missing: (reader.text(tree, 'missing') as LookupSpec['missing'] | undefined) ?? 'issue',
      creates: creates.map(({ text }) => text),
      prefer:
        preferMap &&
        ((wanted) => {
          const hit = preferMap.own(wanted)
          return hit === undefined ? undefined : (coerce(hit, keyType) ?? undefined)
        }),
    },
    valueType,
    paths: [by, value, ...(where?.paths() ?? [])],
  }
}

/** A path, or one for each type of column that the other side may have. */
function lookedUpValue(
  tree: Tree | undefined,
  opposite: ColumnType | undefined,
  facts: ResourceFacts,
  { reader }: SideContext,
): string {
  if (!isMap(tree)) return textOf(tree) ?? facts.key
  // Where the other side is not named nothing crosses; that a setting is missing is told already.
  const path = opposite === undefined ? facts.key : reader.text(tree, opposite)
  if (path !== undefined) return path
  reader.error(
    'LOOKUP_UNFIT',
    tree.place,
    `the column of the other side is of the type ${opposite}, for which no value is named`,
    `name it, as \`${opposite}: name\`, or write one path for all`,
  )
  return facts.key
}

/** Type of the column that a side of a field names, as the other side of the field sees it. */
export function columnTypeOf(tree: Tree | undefined, context: SideContext): ColumnType | undefined {
  const path = resolvePath(textOf(isMap(tree) ? at(tree, 'path') : tree) ?? '', context)
  return path === '' ? undefined : typeOfPath(context.kinds, path)
}

function needsOf(lookup: LookupDraft | undefined, context: SideContext): LookupNeed[] {
  return lookup ? [{ side: context.side, resource: lookup.spec.in, paths: lookup.paths }] : []
}

/** A value written beside the field's own: a constant, or the one row of a resource (the home currency). */
function draftExtra(
  path: string,
  tree: Tree,
  context: SideContext,
): { needs: LookupNeed[]; assign(lookups: Lookups): Assignment[] } {
  if (!isMap(tree)) return { needs: [], assign: () => [[path, plain(tree) as Value]] }
  const inTree = at(tree, 'in')
  const facts = resourceNamed(inTree, context)
  const value = context.reader.text(tree, 'value') ?? ''
  if (!facts) return { needs: [], assign: () => [] }
  return {
    needs: [{ side: context.side, resource: facts.name, paths: [value] }],
    assign: (lookups) => {
      const row = lookups.rows(context.side, facts.name)[0]
      return row ? [[path, (pathGetter(value)(row) ?? null) as Value]] : []
    },
  }
}
