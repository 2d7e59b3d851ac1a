import { maskLine } from './secrets.ts'
import type { ReadFile } from './tenant.ts'

/**
 * Texts of files for showing the marked line of a problem (`showProblem(problem, sourceLines(read))`), each read at most
 * once, with secrets that were written out made unreadable: a file with a mistake may well hold one.
 */
export function sourceLines(read: ReadFile): (file: string) => string | undefined {
  const known = new Map<string, string | undefined>()
  return (file) => {
    if (!known.has(file)) {
      const answer = read(file)
      known.set(file, answer && 'text' in answer ? maskSource(answer.text) : undefined)
    }
    return known.get(file)
  }
}

/** A YAML text with every written-out secret replaced by stars, line by line, columns kept. */
export function maskSource(text: string): string {
  const plain = text.charCodeAt(0) === 0xfeff ? text.slice(1) : text
  return plain.split('\n').map(maskLine).join('\n')
}
