/** One row of what `npm run bench` prints: a ratio against a baseline measured in the same run. */
export interface Row {
  readonly figure: FigureName
  readonly what: string
  readonly goal: Goal
  /** The two sides of the ratio, as a person reads them. */
  readonly baseline: string
  readonly ours: string
  readonly ratio: number
  /** Other conditions of the goal that do not hold: "3 answers of 429". */
  readonly faults?: readonly string[]
  /** What belongs to the figure and is no part of its goal. */
  readonly note?: string
}

export type Goal = { readonly atMost: number } | { readonly atLeast: number }

export const FIGURES = [
  'G1',
  'G2',
  'G3',
  'G4',
  'G5',
  'G6',
  'G7',
  'G8',
  'G9',
  'G10',
  'G11',
  'G14',
  'G15',
  'G16',
  'G17',
] as const
export type FigureName = (typeof FIGURES)[number]

/** Measures one figure. `full`: at the sizes that its goal names, however long that takes. */
export type Measure = (full: boolean) => Promise<readonly Row[]>

export function isOk({ goal, ratio, faults = [] }: Row): boolean {
  return faults.length === 0 && ('atMost' in goal ? ratio <= goal.atMost : ratio >= goal.atLeast)
}

export function showGoal(goal: Goal): string {
  return 'atMost' in goal ? `<= ${goal.atMost}` : `>= ${goal.atLeast}`
}

export function showMs(ms: number): string {
  if (ms >= 10_000) return `${(ms / 1000).toFixed(1)} s`
  return ms >= 100 ? `${ms.toFixed(0)} ms` : `${ms.toFixed(ms >= 1 ? 1 : 3)} ms`
}

/** 20000 -> "20k", 1000000 -> "1M". */
export function showCount(count: number): string {
  if (count >= 1_000_000) return `${count / 1_000_000}M`
  return count >= 1000 ? `${count / 1000}k` : String(count)
}
