import type { Random } from '../common/random.ts'
import type { SandboxRow } from '../common/side.ts'
import type { World } from './world.ts'

const DAY_MS = 86_400_000
/** NXT has kept timestamps since then; older rows have none until they are changed. */
const TIMESTAMPS_SINCE = 20241015
const FIRST_YEAR = 2017

/** When a row was made and changed. Days count back from the demo's last day, so nothing lies in its future. */
export interface Stamps {
  readonly createdMs: number
  /** undefined: never changed. */
  readonly changedMs: number | undefined
}

/** Some moment in office hours between 2017 (or the year given) and the demo's last day. */
export function drawStamps(world: World, random: Random, year?: number): Stamps {
  const last = Date.parse(world.file.asOf)
  const first = Date.UTC(year ?? FIRST_YEAR, 0, 2)
  const end = year === undefined ? last - DAY_MS : Date.UTC(year, 11, 28)
  const createdMs = officeHour(random, first + random.next() * (end - first))
  const changes = random.chance(0.4)
  return {
    createdMs,
    changedMs: changes
      ? officeHour(random, createdMs + DAY_MS + random.next() * (last - createdMs - DAY_MS))
      : undefined,
  }
}

function officeHour(random: Random, ms: number): number {
  return Math.floor(ms / DAY_MS) * DAY_MS + 6 * 3_600_000 + random.below(9 * 3_600_000)
}

/** Severa's audit fields. */
export function severaAudit(world: World, { createdMs, changedMs }: Stamps): SandboxRow {
  const by = world.link('users', 101)
  return {
    createdDateTime: iso(createdMs),
    createdBy: by,
    lastUpdatedDateTime: changedMs === undefined ? null : iso(changedMs),
    lastUpdatedBy: changedMs === undefined ? null : by,
  }
}

/** NXT's audit columns, in the local time of its server (two hours ahead of UTC is near enough for made-up rows). */
export function nxtAudit({ createdMs, changedMs }: Stamps): SandboxRow {
  const created = local(createdMs)
  const changed = local(changedMs ?? createdMs)
  return {
    createdDate: created.date,
    createdTime: created.time,
    createdByUser: 'kari',
    changedDate: changed.date,
    changedTime: changed.time,
    changedByUser: 'kari',
    ...(created.date >= TIMESTAMPS_SINCE && { createdTimestamp: created.timestamp }),
    ...(changed.date >= TIMESTAMPS_SINCE && { changedTimestamp: changed.timestamp }),
  }
}

function local(ms: number): { date: number; time: number; timestamp: string } {
  const text = iso(ms + 3_600_000)
  return {
    date: dateNo(text),
    time: Number(text.slice(11, 13)) * 100 + Number(text.slice(14, 16)),
    timestamp: text.slice(0, 23),
  }
}

export function iso(ms: number): string {
  return new Date(ms).toISOString()
}

/** yyyymmdd of a date or time in ISO 8601. */
export function dateNo(text: string): number {
  return Number(text.slice(0, 4)) * 10_000 + Number(text.slice(5, 7)) * 100 + Number(text.slice(8, 10))
}

/** YYYY-MM-DD, so many days later. */
export function addDays(date: string, days: number): string {
  return iso(Date.parse(date) + days * DAY_MS).slice(0, 10)
}
