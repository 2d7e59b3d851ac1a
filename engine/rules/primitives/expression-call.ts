import { FUNCTIONS } from './expression-functions.ts'
import { NATIVES } from './expression-natives.ts'
import { ExpressionFailure, isNumber } from './expression-operators.ts'

/** A function as a compiled expression calls it: checked as the interpreter checks it from its signature. */
export interface Callable {
  /** Fewest and most arguments. */
  readonly takes: readonly [number, number]
  readonly exact: boolean
  readonly call: (args: readonly unknown[]) => unknown
}

type Check = (value: unknown) => boolean

const CHECKS: Readonly<Record<string, Check>> = {
  s: (value) => typeof value === 'string',
  n: isNumber,
  b: (value) => typeof value === 'boolean',
  x: () => true,
  a: () => true,
  'a<n>': (value) => (Array.isArray(value) ? value : [value]).every(isNumber),
  '(nsb)': (value) => isNumber(value) || typeof value === 'string' || typeof value === 'boolean',
}

/** A function of ours or one of JSONata's that we do ourselves; undefined for any other. */
export function callableOf(name: string): Callable | undefined {
  if (Object.hasOwn(FUNCTIONS, name)) {
    const { signature, takes, exact, run } = FUNCTIONS[name]!
    return { takes, exact: exact === true, call: checked(name, signature.slice(1, signature.lastIndexOf(':')), run) }
  }
  if (!Object.hasOwn(NATIVES, name)) return undefined
  const { takes, run } = NATIVES[name]!
  const least = takes.indexOf('?')
  const most = takes.replace('?', '').length
  return {
    takes: [least < 0 ? most : least, most],
    exact: false,
    call: checked(name, takes, run as (...args: readonly unknown[]) => unknown),
  }
}

function checked(name: string, letters: string, run: (...args: readonly unknown[]) => unknown): Callable['call'] {
  const checks = (letters.match(/a<n>|\(\w+\)|[a-z]/g) ?? []).map((letter) => CHECKS[letter]!)
  return (args) => {
    for (let index = 0; index < args.length; index++) {
      const arg = args[index]
      if (arg !== undefined && !checks[index]!(arg))
        throw new ExpressionFailure('ARGUMENT', `argument ${index + 1} of $${name} is of the wrong kind`)
    }
    return run(...args)
  }
}
