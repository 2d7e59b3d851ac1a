import { expect, it } from 'vitest'
import { writeLine } from '../../engine/cli/terminal-progress.ts'

it.each`
  done   | total   | seconds | line
  ${1}   | ${900}  | ${0.1}  | ${'writing 1 of 900   10021 Bryggen'}
  ${120} | ${900}  | ${15}   | ${'writing 120 of 900   8.0/s, 98 s left   10021 Bryggen'}
  ${100} | ${9100} | ${10}   | ${'writing 100 of 9100   10.0/s, 15 min left   10021 Bryggen'}
  ${900} | ${900}  | ${100}  | ${'writing 900 of 900   9.0/s, 0 s left   10021 Bryggen'}
`('R13 progress tells rate and time left: $done of $total after $seconds s', ({ done, total, seconds, line }) => {
  expect(writeLine(done, total, seconds, '10021 Bryggen')).toBe(line)
})
