import type { Condition } from '../../core/resource.ts'
import { showValue, type Value } from '../../core/value.ts'
import { conditionText, together } from '../conditions.ts'
import type { Ask, Conditions, Resource } from '../description/description.ts'

export type Parameters = readonly (readonly [name: string, value: string])[]

/** An address with its query; lists repeat the name (`numbers=1&numbers=2`). */
export function addressOf(base: string, path: string, parameters: Parameters): string {
  const query = parameters.map(([name, value]) => `${encodeURIComponent(name)}=${encodeURIComponent(value)}`).join('&')
  return `${base}${path}${query === '' ? '' : `${path.includes('?') ? '&' : '?'}${query}`}`
}

/**
 * Conditions that the system can filter by, as parameters; each path once, the rest left to the caller's own test, so that
 * the answer is always a superset.
 */
export function conditionParameters(
  resource: Resource,
  conditions: readonly Condition[],
  forms: Conditions,
): readonly Parameters[] {
  const pushed = new Map<string, Parameters>()
  for (const { path, op, value } of conditions) {
    const ask = resource.asks.get(path)
    if (!ask?.query || pushed.has(path)) continue
    const values = op === 'eq' ? [value] : op === 'in' && Array.isArray(value) && ask.many ? value : undefined
    if (!values || values.length === 0 || values.length > ask.most || values.some(isNothing)) continue
    pushed.set(path, valueParameters(ask, values, forms))
  }
  return [...pushed.values()]
}

/** Several conditions, each path's parameters by themselves, as the parameters of one request. */
export function parametersTogether(groups: readonly Parameters[], forms: Conditions): Parameters {
  const named = groups.map((group) => group.map(([name, value]) => ({ name, value })))
  return together(named, forms).map(({ name, value }) => [name, value])
}

function isNothing(value: Value): boolean {
  return value === null || value === ''
}

export function valueParameters(ask: Ask, values: readonly Value[], forms: Conditions): Parameters {
  const text = (value: Value) => (ask.value === undefined ? showValue(value) : conditionText(ask.value, value, forms))
  return values.map((value) => [ask.query ?? '', text(value)])
}

/** A text as one segment of a path; undefined where it would be none, or lead elsewhere. */
export function segmentOf(text: string): string | undefined {
  return text === '' || text === '.' || text === '..' ? undefined : encodeURIComponent(text)
}
