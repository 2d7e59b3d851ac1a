import type { SandboxRow } from '../common/side.ts'
import type { Schema } from './contract.ts'
import { findProperty } from './models.ts'
import { readOne } from './read-path.ts'
import { badParameter } from './refusal.ts'

type Order = (x: SandboxRow, y: SandboxRow) => number

const DIRECTION = /^(Asc|Desc)(NullsFirst|NullsLast)?$/

/**
 * `sortings[0].key=Name&sortings[0].value=Desc` as an order of rows; undefined when nothing is asked. Empty values come
 * first when ascending unless the value says otherwise. @throws Refusal 400
 */
export function orderOf(model: Schema, given: URLSearchParams): Order | undefined {
  const orders: Order[] = []
  for (let at = 0; given.has(`sortings[${at}].key`); at++) {
    const key = given.get(`sortings[${at}].key`) ?? ''
    const property = findProperty(model, key)
    if (!property) throw badParameter('sortings', `${key} is not a property of the model`)
    const [, direction, nulls] = DIRECTION.exec(given.get(`sortings[${at}].value`) ?? 'Asc') ?? []
    if (!direction) throw badParameter('sortings', `${given.get(`sortings[${at}].value`)} is no direction`)
    orders.push(orderBy(property.name, direction === 'Desc', nulls))
  }
  if (orders.length === 0) return undefined
  return (x, y) => orders.reduce((result, order) => result || order(x, y), 0)
}

function orderBy(path: string, descending: boolean, nulls: string | undefined): Order {
  const sign = descending ? -1 : 1
  const emptyFirst = nulls === undefined ? !descending : nulls === 'NullsFirst'
  return (x, y) => {
    const [a, b] = [readOne(x, path), readOne(y, path)]
    if (a === undefined || b === undefined) {
      return a === b ? 0 : (a === undefined) === emptyFirst ? -1 : 1
    }
    return sign * compare(a, b)
  }
}

function compare(a: unknown, b: unknown): number {
  if (typeof a === 'number' && typeof b === 'number') return a - b
  const [x, y] = [String(a).toLowerCase(), String(b).toLowerCase()]
  return x < y ? -1 : x > y ? 1 : 0
}
