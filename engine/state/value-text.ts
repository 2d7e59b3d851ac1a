import { StateError } from './state-error.ts'

/** JSON text by `toText`; what has none (undefined, circles, bigints) is a StateError STATE_VALUE that names `name`. */
export function valueText(name: string, value: unknown, toText: (value: unknown) => string | undefined): string {
  let text: string | undefined
  let cause: unknown
  try {
    text = toText(value)
  } catch (thrown) {
    cause = thrown
  }
  if (text !== undefined) return text
  throw new StateError(
    'STATE_VALUE',
    `a value for "${name}" cannot be kept as JSON`,
    'report this as a bug: only text, numbers, booleans, null, lists and plain objects can be kept',
    { cause },
  )
}
