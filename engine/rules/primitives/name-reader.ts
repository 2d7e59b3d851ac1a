import { type Evaluator, member, type PathStep, walkPath } from './expression-sequence.ts'
import { compilePath, getterOf } from './path.ts'

/** A path of names: as fast as by hand; only where a list stands on the way, every item of it is asked. */
export function nameReader(names: readonly string[]): Evaluator {
  const text = names.join('.')
  const compiled = compilePath(text)
  const get = compiled.ok && text.split('.').length === names.length ? compiled.value : getterOf(names)
  const slowly = names.map((name): PathStep => ({ evaluate: memberOf(name), filters: [] }))
  return (input, frame) => {
    const value = get(input)
    if (value !== undefined || !meetsList(input, names)) return value
    return walkPath(slowly, input, frame, false)
  }
}

function meetsList(record: unknown, names: readonly string[]): boolean {
  let value = record
  for (const name of names) {
    if (Array.isArray(value)) return true
    value = member(value, name)
    if (value === undefined) return false
  }
  return false
}

export function memberOf(name: string): Evaluator {
  return (input) => member(input, name)
}
