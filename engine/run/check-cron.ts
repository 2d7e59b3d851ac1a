import type { Problem } from '../core/problem.ts'
import { at, type MapTree, type Tree, textOf } from '../core/tree.ts'

/** Cron patterns that cannot be read, or never come. The library is loaded only where there is one. */
export async function checkCron(schedule: MapTree): Promise<Problem[]> {
  const tree = at(schedule, 'cron')
  const patterns = tree?.kind === 'list' ? tree.items : tree ? [tree] : []
  if (patterns.length === 0) return []
  const { Cron } = await import('croner')
  return patterns.flatMap((pattern) => problemOf(pattern, (text) => new Cron(text, { paused: true, timezone: 'UTC' })))
}

function problemOf(tree: Tree, parse: (text: string) => { nextRun(): Date | null }): Problem[] {
  const text = textOf(tree)
  if (text === undefined) return []
  const mend = 'write minute, hour, day, month and weekday: */10 8-18 * * 1-5'
  try {
    if (parse(text).nextRun()) return []
    return [{ code: 'CRON', what: `"${text}" is a time that never comes`, mend, place: tree.place }]
  } catch (cause) {
    const why = cause instanceof Error ? cause.message.replace(/^.*?: /, '') : ''
    return [{ code: 'CRON', what: `"${text}" is no cron pattern: ${why}`, mend, place: tree.place }]
  }
}
