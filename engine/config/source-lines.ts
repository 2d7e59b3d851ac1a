import { maskSource } from './secrets.ts'
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
      known.set(file, answer && 'text' in answer ? maskSource(withoutMark(answer.text)) : undefined)
    }
    return known.get(file)
  }
}

/** A byte order mark is no column. */
function withoutMark(text: string): string {
  return text.charCodeAt(0) === 0xfeff ? text.slice(1) : text
}
