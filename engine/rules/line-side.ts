import { stableJson } from '../core/json.ts'
import type { Assignment } from '../core/resource.ts'
import { at, type MapTree, type Tree, textOf } from '../core/tree.ts'
import type { Value } from '../core/value.ts'
import type { Cell, Trouble } from './cell.ts'
import { toColumn } from './coerce.ts'
import { type Lookups, pathGetter } from './lookups.ts'
import { arrangeLines, joinLines, type LineRules } from './primitives/lines.ts'
import { parsePath } from './primitives/path.ts'
import { isMap, textsOf } from './reader.ts'
import type { SideContext, SideDraft } from './side-field.ts'

/**
 * Compiles `erp: { lines: [line1, line2] }`: a text of several lines, kept one line a column. The common value is the
 * text with line feeds. Both sides compare as these columns would hold them, so that another line break, an empty line
 * or a line that had to be wrapped is never a change (SPEC D6). undefined: problems were noted.
 */
export function draftLineSide(spec: MapTree, lines: Tree, context: SideContext): SideDraft | undefined {
  const { reader, side } = context
  const columns = textsOf(isMap(lines) ? at(lines, 'columns') : lines)
  const beside = [...spec.entries].find(([word]) => word !== 'lines')
  if (beside)
    return reader.error(
      'LINES_ALONE',
      beside[1].key,
      `a side that keeps its text in lines says \`${beside[0]}\` too`,
      'take one of the two out: the lines are read and written as they are',
    )
  if (columns.length === 0)
    return reader.error(
      'FIELD_NO_PATH',
      lines.place,
      'no columns are named for the lines',
      'write their paths in order, as `lines: [addressLine1, addressLine2]`',
    )
  for (const [index, { text, tree }] of columns.entries()) {
    const type = typeOf(text, context)
    const path = parsePath(text, tree.place)
    if (!path.ok) reader.take(path.problems)
    else if (columns.findIndex((column) => column.text === text) < index)
      reader.error('LINES_COLUMN', tree.place, `${text} is to hold two lines`, 'name each column once')
    else if (type !== 'text')
      reader.error('LINES_COLUMN', tree.place, `${text} takes ${type}, no text`, 'name columns that take text')
  }
  if (columns.some(({ text }) => !parsePath(text).ok)) return undefined
  const paths = columns.map(({ text }) => text)
  const rules: LineRules = { count: paths.length, ...maxLengthOf(paths, lines, context) }
  const mayJoin = textOf(at(lines, 'overflow')) !== 'issue'
  const getters = paths.map((path) => pathGetter(path))
  const arrange = (value: Value): readonly string[] | Trouble => {
    const arranged = arrangeLines(value, rules, mayJoin)
    if (arranged.ok) return arranged.value
    const { code, what, mend } = arranged.problems[0]
    return { code, says: 'issue', what: `${side}: ${what}`, mend }
  }
  return {
    tree: spec,
    path: paths[0] ?? '',
    columnType: 'text',
    gives: 'text',
    needs: [],
    meaning: stableJson([paths, rules.maxLength ?? null, mayJoin]),
    compareAs: (value) => {
      if (typeof value !== 'string') return value
      const arranged = arrange(value)
      return joinLines(isLines(arranged) ? arranged : [value])
    },
    finish: (type) => {
      if (type !== 'text')
        reader.error(
          'LINES_COLUMN',
          lines.place,
          `lines are text, and this field is ${type}`,
          'take `type` out, or name a column of the other side that takes text',
        )
      return {
        side,
        place: spec.place,
        columnType: 'text',
        paths,
        plainPath: undefined,
        read: (record): Cell => joinLines(getters.map((get) => get(record) as Value | undefined)) || null,
        readLater: undefined,
        write: (value: Value, _lookups: Lookups): readonly Assignment[] | Trouble => {
          const arranged = arrange(value)
          if (!isLines(arranged)) return arranged
          return paths.map((path, index): Assignment => {
            const line = toColumn(arranged[index] ?? '', 'text', context.emptyAs.text, { path, maxLength: undefined })
            return [path, line as Value]
          })
        },
        writePath: paths[0],
      }
    },
  }
}

const isLines = (arranged: readonly string[] | Trouble): arranged is readonly string[] => Array.isArray(arranged)

function typeOf(path: string, { kinds }: SideContext): string {
  return kinds.map((kind) => kind.types[path]).find((type) => type !== undefined) ?? 'text'
}

/** The shortest column counts, and what the rule says itself. */
function maxLengthOf(paths: readonly string[], lines: Tree, { kinds }: SideContext): { maxLength?: number } {
  const stated = textOf(at(lines, 'maxLength'))
  const known = kinds.flatMap((kind) => paths.flatMap((path) => kind.maxLength[path] ?? []))
  const lengths = stated === undefined ? known : [...known, Number(stated)]
  return lengths.length > 0 ? { maxLength: Math.min(...lengths) } : {}
}
