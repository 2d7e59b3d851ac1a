import type { Place, Problem } from '../../core/problem.ts'
import { at, type MapTree } from '../../core/tree.ts'
import type { DescriptionCode } from '../codes.ts'
import type { Duration, Size } from './file.ts'
import { bytes, milliseconds } from './units.ts'

/** Gathers what is wrong with a description, each problem with its place where the tree is known. */
export class Reading {
  readonly problems: Problem[] = []
  readonly #tree: MapTree | undefined

  constructor(tree: MapTree | undefined) {
    this.#tree = tree
  }

  error(code: DescriptionCode, what: string, mend: string, ...path: readonly string[]): void {
    this.#say({ code, what, mend }, path)
  }

  ms(duration: Duration, ...path: readonly string[]): number {
    const ms = milliseconds(duration)
    if (ms === undefined)
      this.error(
        'DURATION_INVALID',
        `"${duration}" is no time span`,
        'write a number and its unit: 500ms, 30s, 15m, 1h, 1d',
        ...path,
      )
    return ms ?? 0
  }

  bytes(size: Size, ...path: readonly string[]): number {
    const value = bytes(size)
    if (value === undefined)
      this.error(
        'SIZE_INVALID',
        `"${size}" is no size`,
        'write a number of bytes, or a number and its unit: 500KB, 64MB',
        ...path,
      )
    return value ?? 0
  }

  /** What a resource does not say itself is marked under `defaults`, else the nearest node above it; each place once. */
  #say(problem: Problem, path: readonly string[]): void {
    const [part, , ...member] = path
    const inherits = part === 'resources' && member.length > 0 && !at(this.#tree, ...path)
    let place: Place | undefined = inherits ? at(this.#tree, 'defaults', ...member)?.place : undefined
    for (let length = path.length; length >= 0 && !place; length--)
      place = at(this.#tree, ...path.slice(0, length))?.place
    const isKnown = ({ code, what, place: known }: Problem) =>
      code === problem.code && what === problem.what && known === place
    if (!this.problems.some(isKnown)) this.problems.push(place ? { ...problem, place } : problem)
  }
}
