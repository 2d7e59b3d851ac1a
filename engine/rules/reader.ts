import { mendUnknown } from '../core/guess.ts'
import { isError, type Place, type Problem } from '../core/problem.ts'
import { at, type MapTree, type Tree, textOf } from '../core/tree.ts'

/** Reads rule trees and gathers what is wrong with them. Shapes were checked by schema; references are checked here. */
export class Reader {
  readonly problems: Problem[] = []
  readonly #taken = new Set<string>()
  readonly #failed = new Set<string>()

  error(code: string, place: Place, what: string, mend: string): undefined {
    this.problems.push({ code, what, mend, place })
    return undefined
  }

  /** How many of the problems forbid to go on; warnings and information do not. */
  errors(): number {
    return this.problems.filter(isError).length
  }

  take(problems: readonly Problem[] | undefined): void {
    if (problems) this.problems.push(...problems)
  }

  /** As `take`, but for one thing once, however often it is used. */
  takeOnce(thing: string, problems: readonly Problem[]): void {
    if (this.#taken.has(thing)) return
    this.#taken.add(thing)
    this.take(problems)
  }

  /** Text of `key`, or undefined. */
  text(map: Tree | undefined, key: string): string | undefined {
    return textOf(at(map, key))
  }

  /** One of `known`, by name; otherwise a problem with a guess. */
  oneOf<T>(known: ReadonlyMap<string, T>, tree: Tree, code: string, thing: string): T | undefined {
    const name = textOf(tree) ?? ''
    const found = known.get(name)
    if (found === undefined) this.unknown(code, tree.place, thing, name, [...known.keys()])
    return found
  }

  /** Something of this name is there, and cannot be used: told already, wherever it is named. */
  failed(thing: string, name: string): void {
    this.#failed.add(`${thing} ${name}`)
  }

  unknown(code: string, place: Place, thing: string, name: string, known: readonly string[]): undefined {
    if (this.#failed.has(`${thing} ${name}`)) return undefined
    return this.error(code, place, `there is no ${thing} "${name}"`, mendUnknown(name, known))
  }
}

/** Texts of a list node (a lone scalar counts as a list of one). */
export function textsOf(tree: Tree | undefined): { text: string; tree: Tree }[] {
  if (!tree) return []
  if (tree.kind === 'list') return tree.items.flatMap((item) => textsOf(item))
  const text = textOf(tree)
  return text === undefined ? [] : [{ text, tree }]
}

export function isMap(tree: Tree | undefined): tree is MapTree {
  return tree?.kind === 'map'
}

/** `when: false`, as a setting that is off, or not set, leaves it. Any other setting that is set switches on. */
export function isSwitchedOff(tree: Tree): boolean {
  return textOf(at(tree, 'when')) === 'false'
}
