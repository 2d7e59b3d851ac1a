import type { FunctionSpec } from './expression-functions.ts'
import { ExpressionFailure, isNumber } from './expression-operators.ts'

/**
 * Calls a function of ours with the checks that the interpreter makes from its signature, so that a compiled expression fails
 * where the interpreter would.
 */
export function callFunction(name: string, spec: FunctionSpec, args: readonly unknown[]): unknown {
  const wanted = lettersOf(spec.signature)
  args.forEach((arg, index) => {
    if (arg !== undefined && !wanted[index]!(arg))
      throw new ExpressionFailure('ARGUMENT', `argument ${index + 1} of $${name} is of the wrong kind`)
  })
  return spec.run(...args)
}

type Check = (value: unknown) => boolean

const CHECKS: Readonly<Record<string, Check>> = {
  s: (value) => typeof value === 'string',
  n: isNumber,
  b: (value) => typeof value === 'boolean',
  x: () => true,
  'a<n>': (value) => (Array.isArray(value) ? value : [value]).every(isNumber),
}

const known = new Map<string, readonly Check[]>()

function lettersOf(signature: string): readonly Check[] {
  let checks = known.get(signature)
  if (!checks) {
    const parts = signature.slice(1, signature.lastIndexOf(':')).match(/a<n>|\(\w+\)|[a-z]/g) ?? []
    checks = parts.map((part) =>
      part.startsWith('(')
        ? (value: unknown) => [...part.slice(1, -1)].some((letter) => CHECKS[letter]!(value))
        : CHECKS[part]!,
    )
    known.set(signature, checks)
  }
  return checks
}
