import type { Problem } from '../core/problem.ts'
import { at, type MapTree, type Tree, textOf } from '../core/tree.ts'
import type { ConfigCode } from './codes.ts'

/** A part of the day, in minutes since midnight; `to` does not belong to it. */
interface Window {
  readonly from: number
  readonly to: number
  readonly tree: Tree
}

/** What a schema cannot see in a schedule: a time zone that does not exist, windows that overlap or end before they begin. */
export function checkSchedule(schedule: MapTree | undefined): Problem[] {
  if (!schedule) return []
  return [...checkZone(at(schedule, 'timezone')), ...checkWindows(at(schedule, 'windows')), ...checkEither(schedule)]
}

function checkZone(tree: Tree | undefined): Problem[] {
  const zone = textOf(tree)
  if (!tree || zone === undefined || isZone(zone)) return []
  const mend = 'write a name as of the tz database: Europe/Helsinki, Europe/Oslo, UTC'
  return [problem('TIMEZONE_UNKNOWN', `there is no time zone "${zone}"`, mend, tree)]
}

// Asking the runtime loads its calendars, which takes as long as a tenth of the whole check.
const COMMON = new Set([
  'UTC',
  ...['Helsinki', 'Oslo', 'Stockholm', 'Copenhagen', 'Tallinn'].map((city) => `Europe/${city}`),
])

function isZone(zone: string): boolean {
  if (COMMON.has(zone)) return true
  try {
    new Intl.DateTimeFormat('en', { timeZone: zone })
    return true
  } catch {
    return false // RangeError: the only way to ask for any name, links such as Europe/Kiev included
  }
}

function checkWindows(tree: Tree | undefined): Problem[] {
  const windows = (tree?.kind === 'list' ? tree.items : []).flatMap((item): Window[] => {
    const from = minutes(textOf(at(item, 'from')))
    const to = minutes(textOf(at(item, 'to')))
    return from === undefined || to === undefined ? [] : [{ from, to, tree: item }]
  })
  const backwards = windows.filter(({ from, to }) => to <= from)
  const sorted = windows.filter((window) => !backwards.includes(window)).toSorted((x, y) => x.from - y.from)
  const overlaps = sorted.flatMap((window, index): Problem[] => {
    const before = sorted[index - 1]
    if (!before || window.from >= before.to) return []
    const what = `the windows ${told(before)} and ${told(window)} overlap`
    return [
      problem('WINDOWS_OVERLAP', what, `end one where the other begins: \`to\` does not belong to it`, window.tree),
    ]
  })
  return [
    ...backwards.map((window) =>
      problem(
        'WINDOW_BACKWARDS',
        `the window ${told(window)} ends before it begins`,
        'swap the two, or write a night as two windows: until "24:00" and from "00:00"',
        window.tree,
      ),
    ),
    ...overlaps,
  ]
}

function checkEither(schedule: MapTree): Problem[] {
  const cron = at(schedule, 'cron')
  if (!cron || !at(schedule, 'windows')) return []
  return [problem('SCHEDULE_TWICE', 'a schedule has windows or cron patterns, not both', 'keep one of the two', cron)]
}

function minutes(time: string | undefined): number | undefined {
  const [, hour, minute] = /^(\d\d):(\d\d)$/.exec(time ?? '') ?? []
  return hour === undefined ? undefined : Number(hour) * 60 + Number(minute)
}

const clock = (minute: number) =>
  [Math.floor(minute / 60), minute % 60].map((n) => String(n).padStart(2, '0')).join(':')
const told = ({ from, to }: Window) => `${clock(from)}-${clock(to)}`
const problem = (code: ConfigCode, what: string, mend: string, { place }: Tree): Problem => ({
  code,
  what,
  mend,
  place,
})
