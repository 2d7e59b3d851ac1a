import { mendUnknown } from '../../core/guess.ts'
import { numberFromDigits } from '../../core/value.ts'
import type { RuleCode } from './codes.ts'
import { type ExpressionNode, walk } from './expression-tree.ts'
import { FUNCTION_NAMES } from './function-names.ts'
import { isRefusedName } from './path.ts'
import { judgeRegex } from './regex-guard.ts'

/** What is wrong with an expression, at an offset of its text. */
export interface Flaw {
  readonly code: RuleCode
  readonly offset: number
  readonly length: number
  readonly what: string
  readonly mend: string
}

export interface Checked {
  readonly flaws: readonly Flaw[]
  /** Variables from outside that it reads: `settings`, `other` … and `now`. */
  readonly variables: ReadonlySet<string>
  /** Functions that it names. */
  readonly functions: ReadonlySet<string>
}

const REFUSED: Readonly<Record<string, string>> = {
  random: 'a rule must give the same for the same record every time',
  shuffle: 'a rule must give the same for the same record every time',
  eval: 'a text of a record must never become code',
}

const functionNames = new Set(FUNCTION_NAMES)

/**
 * Looks for what rules may not use, wherever it hides (an alias such as `$f := $random` names it too): chance, code as text,
 * names of the language, regular expressions that can run away; and for variables and functions that do not exist.
 * `bindings`: the variables that are given from outside.
 */
export function checkExpression(root: ExpressionNode, text: string, bindings: readonly string[]): Checked {
  const flaws: Flaw[] = []
  const variables = new Set<string>()
  const functions = new Set<string>()
  const bound = boundNames(root)
  let tooDeep = false
  walk(
    root,
    (node) => {
      if (node.type === 'variable') checkVariable(node, { bindings, bound, flaws, variables, functions })
      else if (node.type === 'regex') checkRegex(node, flaws)
      else if (node.type === 'number') checkNumber(node, text, flaws)
      else if ((node.type === 'name' || node.type === 'string') && isRefusedName(String(node.value)))
        flaws.push(...checkName(node))
    },
    () => {
      tooDeep = true
    },
  )
  if (tooDeep)
    flaws.push({
      code: 'EXPRESSION_REFUSED',
      offset: 0,
      length: 1,
      what: 'the expression is nested too deep',
      mend: 'split it into simpler fields',
    })
  return { flaws, variables, functions }
}

interface Scope {
  readonly bindings: readonly string[]
  readonly bound: ReadonlySet<string>
  readonly flaws: Flaw[]
  readonly variables: Set<string>
  readonly functions: Set<string>
}

function checkVariable(node: ExpressionNode, { bindings, bound, flaws, variables, functions }: Scope): void {
  const name = String(node.value)
  if (name === '' || name === '$') return
  const spot = tokenOf(node, name.length + 1)
  if (Object.hasOwn(REFUSED, name)) {
    flaws.push({
      code: 'EXPRESSION_REFUSED',
      ...spot,
      what: `$${name} is refused: ${REFUSED[name]}`,
      mend: 'take it out',
    })
  } else if (bound.has(name)) {
    return
  } else if (functionNames.has(name)) {
    functions.add(name)
  } else if (bindings.includes(name)) {
    variables.add(name)
  } else {
    const known = [...bindings, ...bound, ...FUNCTION_NAMES].map((known) => `$${known}`)
    flaws.push({
      code: 'EXPRESSION_UNKNOWN_NAME',
      ...spot,
      what: `there is no $${name} here`,
      mend: mendUnknown(`$${name}`, known),
    })
  }
}

function checkName(node: ExpressionNode): Flaw[] {
  const name = String(node.value)
  // A plain text that happens to read "constructor" does no harm by itself, a name of the language behind two underscores does.
  if (node.type === 'string' && !name.startsWith('__')) return []
  const what = `"${name}" belongs to the language, not to the data`
  return [
    {
      code: 'EXPRESSION_REFUSED',
      ...tokenOf(node, name.length + (node.type === 'string' ? 2 : 0)),
      what,
      mend: 'name a field of the record',
    },
  ]
}

function checkRegex(node: ExpressionNode, flaws: Flaw[]): void {
  if (!(node.value instanceof RegExp)) return
  const { source, flags } = node.value
  const verdict = judgeRegex(source, flags)
  if (verdict.ok) return
  const spot = tokenOf(node, source.length + 2)
  flaws.push({
    code: 'EXPRESSION_REFUSED',
    ...spot,
    what: `/${source}/ ${verdict.why}`,
    mend: 'write it without a repetition inside a repetition; a character class such as [ab]* does what (a|b)* does',
  })
}

/** A number as written must fit: JSONata has dropped its last digits by now. */
function checkNumber(node: ExpressionNode, text: string, flaws: Flaw[]): void {
  const before = text.slice(Math.max(0, (node.position ?? 0) - 400), node.position)
  const digits = /\d+(?:\.\d+)?(?:[eE][+-]?\d+)?$/.exec(before)?.[0] ?? ''
  if (digits.length < 16 || typeof numberFromDigits(digits) === 'number') return
  const mend = `write $decimal("${digits}")`
  flaws.push({
    code: 'EXPRESSION_REFUSED',
    ...tokenOf(node, digits.length),
    what: `${digits} has more than 15 digits`,
    mend,
  })
}

/** Variables that the expression binds itself: `:=`, parameters, `@$v`, `#$i`. */
function boundNames(root: ExpressionNode): ReadonlySet<string> {
  const names = new Set<string>()
  walk(root, (node) => {
    if (node.type === 'bind') names.add(String((node.lhs as ExpressionNode | undefined)?.value))
    if (node.type === 'lambda') for (const parameter of node.arguments ?? []) names.add(String(parameter.value))
    if (node.focus) names.add(node.focus)
    if (node.index) names.add(node.index)
    for (const stage of node.stages ?? []) if (stage.type === 'index') names.add(String(stage.value))
  })
  return names
}

/** Positions lie behind the token. */
function tokenOf(node: ExpressionNode, length: number): { offset: number; length: number } {
  const end = node.position ?? length
  return { offset: Math.max(0, end - length), length }
}
