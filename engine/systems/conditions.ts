import { showValue, type Value } from '../core/value.ts'
import type { Conditions } from './description/description.ts'

/** A condition with the parameter or argument that takes it. */
export interface Condition {
  readonly name: string
  readonly value: unknown
}

/** `email:"{value}"` with a value in it; quotes and backslashes inside a quoted value cannot end it. */
export function conditionText(template: string, value: Value, forms: Conditions): string {
  const text = showValue(value)
  return template.replaceAll('{value}', (_, offset: number) => {
    const quote = template[offset - 1]
    if (quote !== '"' && quote !== "'") return text
    return forms.escape === 'double'
      ? text.replaceAll(quote, quote + quote)
      : text.replaceAll(/[\\"']/g, (sign) => (sign === '\\' || sign === quote ? `\\${sign}` : sign))
  })
}

/**
 * Conditions of several paths, one group each. Those that go by one name are joined where the system can; else the first of
 * them is asked alone, which gives more than was wanted, never less.
 */
export function together<T extends Condition>(groups: readonly (readonly T[])[], { join }: Conditions): readonly T[] {
  const asked = new Map<string, readonly T[]>()
  for (const group of groups) {
    const [first] = group
    if (!first) continue
    const known = asked.get(first.name)
    if (!known) asked.set(first.name, group)
    else if (join !== undefined && known.length === 1 && group.length === 1) {
      const values = [known[0]?.value, first.value]
      if (values.every((value) => typeof value === 'string'))
        asked.set(first.name, [{ ...first, value: values.join(join) }])
    }
  }
  return [...asked.values()].flat()
}
