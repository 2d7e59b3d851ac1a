/** A spot in a YAML file. Line and column count from 1, as editors do. `length` marks the guilty text, in characters. */
export interface Place {
  readonly file: string
  readonly line: number
  readonly column: number
  readonly length?: number
}

export type Severity = 'error' | 'warning' | 'info'

/** What is wrong, where, and how to mend it. Tests and users match on `code`; the words may improve. */
export interface Problem {
  readonly code: string
  readonly what: string
  readonly mend: string
  readonly place?: Place
  /** Default 'error'. */
  readonly severity?: Severity
}

export type Problems = readonly [Problem, ...Problem[]]

/** What a pure step answers: its value, or every problem it found, never just the first. */
export type Outcome<T> =
  | { readonly ok: true; readonly value: T; readonly notes?: readonly Problem[] }
  | { readonly ok: false; readonly problems: Problems }

export function isError(problem: Problem): boolean {
  return (problem.severity ?? 'error') === 'error'
}

/** The value when no problem is an error (warnings and information stay as notes), else all problems. */
export function outcome<T>(problems: readonly Problem[], value: () => T): Outcome<T> {
  if (problems.some(isError)) return { ok: false, problems: problems as unknown as Problems }
  return { ok: true, value: value(), notes: problems }
}

/** Sorted by file, line, column, code: the order in which a reader meets them. */
export function sortProblems(problems: readonly Problem[]): Problem[] {
  return problems.toSorted(
    (x, y) =>
      compareText(x.place?.file ?? '', y.place?.file ?? '') ||
      (x.place?.line ?? 0) - (y.place?.line ?? 0) ||
      (x.place?.column ?? 0) - (y.place?.column ?? 0) ||
      compareText(x.code, y.code),
  )
}

export function compareText(x: string, y: string): number {
  return x < y ? -1 : x > y ? 1 : 0
}

export function showPlace(place: Place): string {
  return `${place.file}:${place.line}:${place.column}`
}

/** `file:line:column CODE: what` and, indented, the marked source line (when `source` has it) and the cure. */
export function showProblem(problem: Problem, source?: (file: string) => string | undefined): string {
  const { code, what, mend, place } = problem
  const lines = [`${place ? `${showPlace(place)} ` : ''}${code}: ${what}`]
  const text = place && source?.(place.file)?.split(/\r?\n/)[place.line - 1]
  if (place && text !== undefined) {
    const gutter = `${String(place.line).padStart(4)} | `
    lines.push(`${gutter}${text}`)
    const width = Math.max(1, Math.min(place.length ?? 1, text.length - place.column + 1))
    lines.push(`${' '.repeat(4)} | ${' '.repeat(Math.max(0, place.column - 1))}${'^'.repeat(width)}`)
  }
  lines.push(`  mend: ${mend}`)
  return lines.join('\n')
}

/** Root of every error we throw: by effects when they fail, by `run` when an Outcome is not ok. */
export class EngineError extends Error {
  override readonly name: string = 'EngineError'
  readonly problems: Problems
  constructor(problems: Problems, options?: ErrorOptions) {
    super(problems.map((problem) => showProblem(problem)).join('\n'), options)
    this.problems = problems
  }
}

/** The value of an outcome, or its problems thrown. For the edges only; pure steps pass outcomes on. */
export function orThrow<T>(result: Outcome<T>): T {
  if (!result.ok) throw new EngineError(result.problems)
  return result.value
}
