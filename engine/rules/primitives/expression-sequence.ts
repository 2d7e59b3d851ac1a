import { isDecimal } from '../../core/value.ts'
import { isNumber, truth } from './expression-operators.ts'

/**
 * JSONata's paths over plain values. A path over a list asks every item; what comes of it is a *sequence*: flat, and at
 * its end nothing (if empty), its only item, or a list. A list that stood in the record as the last step is no sequence
 * and stays a list, even of one.
 */
export interface Frame {
  readonly root: unknown
  readonly bindings: Readonly<Record<string, unknown>>
}
export type Evaluator = (input: unknown, frame: Frame) => unknown

/** One step: what it makes of an item, then filters, each an index or a condition on the items. */
export interface PathStep {
  readonly evaluate: Evaluator
  readonly filters: readonly (number | Evaluator)[]
}

const sequences = new WeakSet<unknown[]>()

function sequence(...items: unknown[]): unknown[] {
  sequences.add(items)
  return items
}

/** What a sequence comes to at the end of a node: nothing, its only item, or the list. Anything else stays. */
export function settled(value: unknown): unknown {
  if (!Array.isArray(value) || !sequences.has(value)) return value
  return value.length > 1 ? value : value[0]
}

/** The member of a mapping; over a list, the members of all items. */
export function member(input: unknown, name: string): unknown {
  if (Array.isArray(input)) {
    const found = sequence()
    for (const item of input) {
      const value = member(item, name)
      if (value !== undefined) add(found, value)
    }
    return settled(found)
  }
  if (typeof input !== 'object' || input === null || isDecimal(input)) return undefined
  return Object.hasOwn(input, name) ? (input as Record<string, unknown>)[name] : undefined
}

/** Walks a path from an item (or each item of a list). `fromVariable`: the first step does not depend on the input. */
export function walkPath(steps: readonly PathStep[], input: unknown, frame: Frame, fromVariable: boolean): unknown {
  let items = Array.isArray(input) && !fromVariable ? input : sequence(input)
  for (const [index, step] of steps.entries()) {
    items = takeStep(step, items, frame, index === steps.length - 1)
    if (items.length === 0) break
  }
  return settled(items)
}

function takeStep(step: PathStep, items: readonly unknown[], frame: Frame, last: boolean): unknown[] {
  const results: unknown[] = []
  for (const item of items) {
    let result = step.evaluate(item, frame)
    for (const filter of step.filters) result = filtered(filter, result, frame)
    if (result !== undefined) results.push(result)
  }
  const [only] = results
  if (last && results.length === 1 && Array.isArray(only) && !sequences.has(only)) return only
  const flat = sequence()
  for (const result of results) add(flat, result)
  return flat
}

function add(list: unknown[], value: unknown): void {
  if (!Array.isArray(value)) list.push(value)
  else for (const item of value) list.push(item)
}

/** Items that a filter lets through; a number picks by place, from the end if negative. */
export function filtered(filter: number | Evaluator, input: unknown, frame: Frame): unknown[] {
  const items = Array.isArray(input) ? input : input === undefined ? [undefined] : [input]
  const found = sequence()
  if (typeof filter === 'number') {
    const item = items[place(filter, items.length)]
    if (Array.isArray(item)) return item
    if (item !== undefined) found.push(item)
    return found
  }
  items.forEach((item, index) => {
    const answer = filter(item, frame)
    const places = isNumber(answer) ? [answer] : Array.isArray(answer) && answer.every(isNumber) ? answer : undefined
    if (!places) {
      if (truth(answer)) found.push(item)
    } else {
      for (const at of places) if (place(Number(at), items.length) === index) found.push(item)
    }
  })
  return found
}

function place(index: number, length: number): number {
  const whole = Math.floor(index)
  return whole < 0 ? length + whole : whole
}
