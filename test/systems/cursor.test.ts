import { describe, expect, it } from 'vitest'
import { Cursors, greatestStamp } from '../../engine/systems/cursor.ts'
import type { Changes } from '../../engine/systems/description/description.ts'

const UTC: Changes = {
  query: 'since',
  value: '{since}',
  argument: undefined,
  type: undefined,
  operator: 'gte',
  clock: 'utc',
  zone: 'UTC',
  overlapMs: 15 * 60_000,
  afterClockChangeMs: 15 * 60_000,
}
const LOCAL: Changes = { ...UTC, clock: 'local', zone: 'Europe/Oslo', afterClockChangeMs: 75 * 60_000 }
const at = (text: string) => () => Date.parse(text)
const header = (text: string) => new Date(text).toUTCString()
const cursors = (changes: Changes, now = '2026-06-01T12:00:00Z') => new Cursors(changes, at(now))

describe('next cursor', () => {
  it.each`
    changes                                   | dateHeader                        | firstPageStamp                | since                     | expected                  | why
    ${UTC}                                    | ${header('2026-06-01T12:00:00Z')} | ${undefined}                  | ${undefined}              | ${'2026-06-01T11:45:00Z'} | ${'the Date header, less the overlap'}
    ${UTC}                                    | ${header('2026-06-01T12:00:00Z')} | ${'2026-06-01T09:00:00.123Z'} | ${undefined}              | ${'2026-06-01T11:45:00Z'} | ${'an older stamp does not hold it back'}
    ${UTC}                                    | ${undefined}                      | ${'2026-06-01T09:00:00.123Z'} | ${undefined}              | ${'2026-06-01T08:45:00Z'} | ${'without a header the greatest stamp of the first page'}
    ${UTC}                                    | ${undefined}                      | ${undefined}                  | ${'2026-06-01T08:00:00Z'} | ${'2026-06-01T08:00:00Z'} | ${'nothing known: as before'}
    ${UTC}                                    | ${undefined}                      | ${undefined}                  | ${undefined}              | ${undefined}              | ${'nothing known at all'}
    ${UTC}                                    | ${header('2026-06-01T12:00:00Z')} | ${undefined}                  | ${'2026-06-01T11:50:00Z'} | ${'2026-06-01T11:50:00Z'} | ${'never back behind what was asked'}
    ${LOCAL}                                  | ${header('2026-06-01T12:00:00Z')} | ${undefined}                  | ${undefined}              | ${'2026-06-01T11:45:00'}  | ${'wall time is taken as UTC at the least: Oslo is ahead'}
    ${LOCAL}                                  | ${header('2026-06-01T12:00:00Z')} | ${'2026-06-01T13:58:00.12'}   | ${undefined}              | ${'2026-06-01T13:43:00'}  | ${'a stamp of the first page is later, and safe'}
    ${{ ...LOCAL, zone: 'America/New_York' }} | ${header('2026-06-01T12:00:00Z')} | ${undefined}                  | ${undefined}              | ${'2026-06-01T07:45:00'}  | ${'a zone behind UTC is taken at its word'}
  `('$expected: $why', ({ changes, dateHeader, firstPageStamp, since, expected }) => {
    expect(cursors(changes).next({ dateHeader, firstPageStamp, since })).toBe(expected)
  })

  it('is never later than the moment at which the pull began', () => {
    const began = '2026-06-01T12:00:00Z'
    for (const stamp of [undefined, '2026-06-01T11:59:59Z', '2020-01-01T00:00:00Z']) {
      const next = cursors(UTC).next({ dateHeader: header(began), firstPageStamp: stamp, since: undefined })
      expect(Date.parse(next ?? '')).toBeLessThan(Date.parse(began))
    }
  })
})

describe('asking since', () => {
  it.each`
    changes  | now                       | expected                  | why
    ${UTC}   | ${'2026-10-25T02:00:00Z'} | ${'2026-10-25T00:30:00Z'} | ${'UTC has no change of clocks'}
    ${LOCAL} | ${'2026-10-24T12:00:00Z'} | ${'2026-10-25T00:30:00'}  | ${'before the change'}
    ${LOCAL} | ${'2026-10-25T00:59:59Z'} | ${'2026-10-25T00:30:00'}  | ${'a second before it'}
    ${LOCAL} | ${'2026-10-25T01:00:01Z'} | ${'2026-10-24T23:30:00'}  | ${'the clock went back: the hour that came twice is asked for again'}
    ${LOCAL} | ${'2026-10-26T00:30:00Z'} | ${'2026-10-24T23:30:00'}  | ${'still within the day after'}
    ${LOCAL} | ${'2026-10-26T01:30:00Z'} | ${'2026-10-25T00:30:00'}  | ${'a day later'}
    ${LOCAL} | ${'2026-03-29T02:00:00Z'} | ${'2026-10-25T00:30:00'}  | ${'going forward skips an hour and needs nothing'}
  `('$expected at $now: $why', ({ changes, now, expected }) => {
    expect(cursors(changes, now).ask(changes.clock === 'utc' ? '2026-10-25T00:30:00Z' : '2026-10-25T00:30:00')).toBe(
      expected,
    )
  })
})

it('finds the greatest stamp, past rows that have none', () => {
  expect(greatestStamp([null, '2026-01-01T00:00:00', undefined, '2026-01-02T00:00:00', ''])).toBe('2026-01-02T00:00:00')
  expect(greatestStamp([null, undefined])).toBeUndefined()
})
