import { type Decimal, decimal, fromDecimal } from '../../core/value.ts'

export type Operand = number | Decimal
export type Arithmetic = '+' | '-' | '*' | '/' | '%'

/**
 * Exact arithmetic (SPEC R11): what a JavaScript number carries digit by digit (15 of them) is one, anything longer a Decimal;
 * a quotient without end has 40 digits behind the point. The divisor is not 0.
 *
 * Most operands have few digits. Taken as whole numbers of ten-thousandths they add and multiply exactly, and dividing once by
 * a power of ten gives the number next to the true result, which prints as exactly that: thirty times faster than big decimals.
 */
export const EXACT: Readonly<Record<Arithmetic, (x: Operand, y: Operand) => Operand>> = {
  '+': (x, y) => small(x, y, UNIT, (a, b) => a + b) ?? fromDecimal(decimal(x).plus(y)),
  '-': (x, y) => small(x, y, UNIT, (a, b) => a - b) ?? fromDecimal(decimal(x).minus(y)),
  '*': (x, y) => small(x, y, UNIT * UNIT, (a, b) => a * b) ?? fromDecimal(decimal(x).times(y)),
  '/': (x, y) => quotient(x, y) ?? fromDecimal(decimal(x).div(y)),
  '%': (x, y) => small(x, y, UNIT, (a, b) => a % b) ?? fromDecimal(decimal(x).mod(y)),
}

const UNIT = 10_000
const MOST = 999_999_999_999_999

function small(x: Operand, y: Operand, unit: number, work: (a: number, b: number) => number): number | undefined {
  const a = inUnits(x)
  const b = inUnits(y)
  if (a === undefined || b === undefined) return undefined
  const result = work(a, b)
  return result <= MOST && result >= -MOST ? result / unit + 0 : undefined
}

/** A quotient that comes out even in whole numbers, or whose divisor is 10, 100 or 1000. */
function quotient(x: Operand, y: Operand): number | undefined {
  const a = inUnits(x)
  const b = inUnits(y)
  if (a === undefined || b === undefined) return undefined
  if (a % b === 0) return a / b + 0
  return y === 100 || y === 10 || y === 1000 ? a / (y * UNIT) + 0 : undefined
}

/** A number as a whole count of ten-thousandths, where it is one of at most 15 digits. */
function inUnits(value: Operand): number | undefined {
  if (typeof value !== 'number') return undefined
  const units = Math.round(value * UNIT)
  return units / UNIT === value && units <= MOST && units >= -MOST ? units : undefined
}
