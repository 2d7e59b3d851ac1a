import { stableJson } from '../core/json.ts'
import { compareText } from '../core/problem.ts'
import type { Assignment, ColumnType } from '../core/resource.ts'
import { at, type MapTree, plain, type Tree } from '../core/tree.ts'
import { isEmpty, showValue, type Value } from '../core/value.ts'
import { type Cell, isTrouble, type Trouble } from './cell.ts'
import { coerce } from './coerce.ts'
import { lookupKey } from './lookup-field.ts'
import { type Lookups, pathGetter } from './lookups.ts'
import { isMap } from './reader.ts'
import { resourceNamed } from './resource-named.ts'
import type { SideContext, SideDraft } from './side-field.ts'
import type { LookupNeed, MemberChange, Predicate } from './types.ts'

type Row = Readonly<Record<string, unknown>>
/** What is written into a row for a value: one path of it. */
interface Setter {
  readonly path: string
  /** Whether it follows the value; else it is the same in every row. */
  readonly follows: boolean
  assign(value: Value, lookups: Lookups): Value | Trouble
}

const same = (value: Value): Value => value

/**
 * Compiles `crm: { members: { in: segments, of: company.id, value: name } }`: a value that is kept as rows of another
 * resource, each of which names the record. undefined: problems were noted.
 */
export function draftMemberSide(spec: MapTree, members: Tree, context: SideContext): SideDraft | undefined {
  const { reader, side, kinds } = context
  const key = kinds[0]?.key ?? ''
  const beside = [...spec.entries].find(([word]) => word !== 'members' && word !== 'normalize')
  if (beside)
    return reader.error(
      'MEMBERS_ALONE',
      beside[1].key,
      `a side that keeps its value in other rows says \`${beside[0]}\` too`,
      'take one of the two out, or say it inside `members`',
    )
  if (!isMap(members)) return undefined
  const facts = resourceNamed(at(members, 'in'), context)
  if (!facts) return undefined
  const of = reader.text(members, 'of') ?? ''
  const valuePath = reader.text(members, 'value') ?? facts.key
  const whereTree = at(members, 'where')
  const where = whereTree && context.predicate(whereTree, facts.types)
  const oldest = reader.text(members, 'several') === 'oldest'
  const keep = reader.text(members, 'none') === 'keep'
  const changes = reader.text(members, 'replace') === 'change'
  const lacks = (changes ? (['create', 'update'] as const) : (['create', 'delete'] as const)).filter(
    (ability) => !facts.can.has(ability),
  )
  const writes = [...(isMap(at(members, 'write')) ? (at(members, 'write') as MapTree).entries : [])]
  if (writes.length > 0 && lacks.length > 0)
    reader.error(
      'MEMBERS_CANNOT',
      members.place,
      `rows of ${facts.name} cannot be changed so: the system has no ${lacks.join(' and no ')} for them`,
      `write \`replace: ${changes ? 'add-remove' : 'change'}\`, or take \`write\` out: the value is read only then`,
    )
  const drafts = writes.flatMap(([path, entry]) => draftSetter(path, entry.value, context) ?? [])
  const valueType = facts.types[valuePath] ?? 'text'
  const getOf = pathGetter(key)
  const getValue = pathGetter(valuePath)
  const getKey = pathGetter(facts.key)
  const getCreated = facts.created === undefined ? () => undefined : pathGetter(facts.created)

  const rowsOf = (record: Value, lookups: Lookups): Row[] => {
    const rows = lookups.find(side, facts.name, of, record, same, '').filter((row) => where?.test(row) ?? true)
    if (rows.length < 2) return rows
    const age = (row: Row): string => showValue((getCreated(row) ?? '9') as Value)
    const id = (row: Row): string => showValue((getKey(row) ?? null) as Value)
    return rows.toSorted((x, y) => compareText(age(x), age(y)) || compareText(id(x), id(y)))
  }
  const needs: LookupNeed[] = [
    {
      side,
      resource: facts.name,
      paths: [
        ...new Set([facts.key, of, valuePath, ...(where?.paths() ?? []), ...(facts.created ? [facts.created] : [])]),
      ],
    },
    ...drafts.flatMap(({ needs: own }) => own),
  ]
  return {
    tree: spec,
    path: key,
    columnType: valueType,
    gives: valueType,
    needs,
    meaning: stableJson([facts.name, of, valuePath, where?.text ?? null, oldest]),
    finish: (type, fieldNormal, blank) => {
      const sideNormal = context.normalizer(at(spec, 'normalize'))
      const normal = (value: Value): Value => fieldNormal(sideNormal(value))
      const setters = drafts.map((draft) =>
        draft.finish(type, normal, `${sideNormal.text ?? ''}; ${fieldNormal.text ?? ''}; ${type}`),
      )
      return {
        side,
        place: spec.place,
        columnType: valueType,
        paths: [key],
        plainPath: undefined,
        read: (record, lookups) => {
          const rows = rowsOf((getOf(record) ?? null) as Value, lookups)
          if (rows.length > 1 && !oldest)
            return several(
              rows.map((row) => getValue(row)),
              facts.name,
              side,
            )
          return toValue(rows[0] && getValue(rows[0]), type, valuePath, blank)
        },
        readLater: undefined,
        write: undefined,
        writePath: undefined,
        members:
          setters.length === 0
            ? undefined
            : {
                resource: facts.name,
                of,
                changes: (record, value, lookups) =>
                  changesOf(record === undefined ? [] : rowsOf(record, lookups), value, {
                    setters,
                    lookups,
                    changes,
                    keyOf: (row) => showValue((getKey(row) ?? null) as Value),
                    before: (row) => [[valuePath, (getValue(row) ?? null) as Value]],
                  }),
              },
        keepsOther: keep,
      }
    },
  }
}

interface Changing {
  readonly setters: readonly Setter[]
  readonly lookups: Lookups
  readonly changes: boolean
  readonly keyOf: (row: Row) => string
  readonly before: (row: Row) => readonly (readonly [string, Value])[]
}

/** A new row comes before an old one goes: for a moment there are two, never none. */
function changesOf(
  rows: readonly Row[],
  value: Value,
  { setters, lookups, changes, keyOf, before }: Changing,
): readonly MemberChange[] | Trouble {
  const first = rows[0]
  if (isEmpty(value)) return first ? [{ does: 'remove', key: keyOf(first) }] : []
  const set: Assignment[] = []
  for (const setter of setters) {
    if (first && changes && !setter.follows) continue
    const written = setter.assign(value, lookups)
    if (isTrouble(written)) return written
    set.push([setter.path, written])
  }
  if (first && changes) return [{ does: 'change', key: keyOf(first), set, expect: before(first) }]
  return [{ does: 'add', set }, ...(first ? [{ does: 'remove' as const, key: keyOf(first) }] : [])]
}

function toValue(raw: unknown, type: ColumnType, path: string, blank: readonly Value[]): Cell {
  const value = coerce(raw ?? null, type)
  if (value === undefined)
    return {
      code: 'VALUE_TYPE',
      says: 'issue',
      what: `"${String(raw)}" in ${path} is no ${type}`,
      mend: `change the value to a ${type}`,
    }
  return isEmpty(value) || blank.some((empty) => showValue(empty) === showValue(value)) ? null : value
}

function several(values: readonly unknown[], resource: string, side: string): Trouble {
  return {
    code: 'MEMBERS_SEVERAL',
    says: 'issue',
    what: `${side} has ${values.length} rows of ${resource} for it: ${values.map((value) => showValue((value ?? null) as Value)).join(', ')}`,
    mend: 'leave one of them',
  }
}

interface SetterDraft {
  readonly needs: readonly LookupNeed[]
  finish(type: ColumnType, normal: (value: Value) => Value, normalName: string): Setter
}

/** `path: $value`, `path: constant`, or `path: { in: resource, by: key, value: path, where: … }`. */
function draftSetter(path: string, tree: Tree, context: SideContext): SetterDraft | undefined {
  if (!isMap(tree)) {
    const constant = plain(tree) as Value
    const follows = constant === '$value'
    return { needs: [], finish: () => ({ path, follows, assign: (value) => (follows ? value : constant) }) }
  }
  const facts = resourceNamed(at(tree, 'in'), context)
  if (!facts) return undefined
  const by = context.reader.text(tree, 'by') ?? facts.key
  const value = context.reader.text(tree, 'value')
  const whereTree = at(tree, 'where')
  const where = whereTree && context.predicate(whereTree, facts.types)
  const needs = [
    { side: context.side, resource: facts.name, paths: [by, ...(value ? [value] : []), ...(where?.paths() ?? [])] },
  ]
  return {
    needs,
    finish: (type, normal, normalName) => ({
      path,
      follows: value !== undefined,
      assign: (wanted, lookups) =>
        value === undefined
          ? onlyRow(facts.name, by, where, context.side, lookups)
          : (lookupKey(
              {
                side: context.side,
                in: facts.name,
                by,
                value,
                type,
                where,
                pick: 'first',
                missing: 'issue',
                creates: [],
                prefer: undefined,
                normal,
                normalName,
              },
              wanted,
              lookups,
            ) as Value | Trouble),
    }),
  }
}

function onlyRow(
  resource: string,
  by: string,
  where: Predicate | undefined,
  side: string,
  lookups: Lookups,
): Value | Trouble {
  const row = lookups.rows(side, resource).find((candidate) => where?.test(candidate) ?? true)
  if (row) return (pathGetter(by)(row) ?? null) as Value
  return {
    code: 'LOOKUP_MISSING',
    says: 'issue',
    what: `${side}: ${resource} has no row that the rule takes`,
    mend: `add it in ${side}`,
  }
}
