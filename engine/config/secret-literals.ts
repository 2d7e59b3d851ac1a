import type { Problem } from '../core/problem.ts'
import type { Tree } from '../core/tree.ts'
import { holdsPassword, isSecretKey } from './secrets.ts'

// Words under which stand names and expressions, not values.
const NO_VALUES = new Set(['pairs', 'add', 'set', 'read'])

/** Secrets that are written out in settings and constants, where nothing could ever fill them in from the environment. */
export function secretLiterals(tree: Tree, name: string): Problem[] {
  if (tree.kind === 'list') return tree.items.flatMap((item) => secretLiterals(item, name))
  if (tree.kind === 'map')
    return [...tree.entries].flatMap(([key, { value }]) => (NO_VALUES.has(key) ? [] : secretLiterals(value, key)))
  const { text, value, place } = tree
  const literal = isSecretKey(name) && typeof value === 'string' && text !== '' && !/^\$(\{|settings\.)/.test(text)
  if (!literal && !holdsPassword(text)) return []
  const what = `${name} holds a secret that is written out`
  const mend = `secrets stand under systems, as \${NAME} or \${file:PATH}; change this one, for it has been in a file`
  return [{ code: 'SECRET_LITERAL', what, mend, place }]
}
