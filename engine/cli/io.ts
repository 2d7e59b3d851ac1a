import { once } from 'node:events'
import pc from 'picocolors'
import { EngineError, isError, type Problem, showProblem, sortProblems } from '../core/problem.ts'

/** What a command ends with (SPEC 8). */
export const EXIT = { done: 0, problem: 1, changes: 2, person: 3 } as const
export type ExitCode = (typeof EXIT)[keyof typeof EXIT]

export interface GlobalOptions {
  readonly dir?: string
  readonly json?: boolean
}

/** Where a command writes: results to stdout, everything said about them to stderr. */
export function out(text: string): void {
  process.stdout.write(text.endsWith('\n') ? text : `${text}\n`)
}

/** A long text in pieces, no faster than its reader takes them. */
export async function outAll(chunks: Iterable<string>): Promise<void> {
  for (const chunk of chunks) if (!process.stdout.write(chunk)) await once(process.stdout, 'drain')
}

export function say(text: string): void {
  process.stderr.write(text.endsWith('\n') ? text : `${text}\n`)
}

export function printJson(value: unknown): void {
  out(JSON.stringify(value, undefined, 2))
}

const colours = pc.createColors(pc.isColorSupported && process.stdout.isTTY === true && !process.env.NO_COLOR)

export type Style = 'create' | 'update' | 'link' | 'delete' | 'drift' | 'hold' | 'note' | 'dim' | 'bold'

/** Colours of a terminal; plain text in a pipe, and wherever NO_COLOR is set. */
export function paint(style: Style, text: string): string {
  switch (style) {
    case 'create':
      return colours.green(text)
    case 'update':
      return colours.yellow(text)
    case 'delete':
    case 'link':
      return colours.cyan(text)
    case 'hold':
      return colours.red(text)
    case 'drift':
    case 'note':
    case 'dim':
      return colours.dim(text)
    case 'bold':
      return colours.bold(text)
  }
}

/** Prints problems in reading order; answers the exit code they call for. */
export function printProblems(problems: readonly Problem[], source?: (file: string) => string | undefined): ExitCode {
  for (const problem of sortProblems(problems)) {
    const tag = isError(problem) ? '' : `${problem.severity}: `
    say(`${tag}${showProblem(problem, source)}`)
  }
  return problems.some(isError) ? EXIT.problem : EXIT.done
}

/** Any error to problems: ours as they are, foreign ones as a fault of Silta with what is known of it. */
export function problemsOf(error: unknown): readonly Problem[] {
  if (error instanceof EngineError) return error.problems
  const text =
    error instanceof Error ? (process.env.SILTA_DEBUG ? (error.stack ?? error.message) : error.message) : String(error)
  return [
    {
      code: 'INTERNAL',
      what: `a fault of Silta itself: ${text}`,
      mend: 'run again with SILTA_DEBUG=1 and report what it prints; nothing that was not confirmed has been recorded as done',
    },
  ]
}

/** Runs a command's body; an error becomes a message and an exit code, never a stack trace. */
export async function runCommand(options: GlobalOptions, body: () => Promise<ExitCode>): Promise<void> {
  try {
    process.exitCode = await body()
  } catch (error) {
    const problems = problemsOf(error)
    if (options.json) printJson({ ok: false, problems })
    else printProblems(problems)
    process.exitCode = EXIT.problem
  }
}
