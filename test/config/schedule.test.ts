import { describe, expect, it } from 'vitest'
import { parseYaml } from '../../engine/config/parse-yaml.ts'
import { checkSchedule } from '../../engine/config/schedule.ts'
import { secretLiterals } from '../../engine/config/secret-literals.ts'
import { orThrow } from '../../engine/core/problem.ts'
import type { MapTree } from '../../engine/core/tree.ts'
import { checkCron } from '../../engine/run/check-cron.ts'

const tree = (yaml: string): MapTree => orThrow(parseYaml(yaml, 'x.yaml')) as MapTree
const window = (from: string, to: string) => `{ from: "${from}", to: "${to}", every: 10m }`
const windows = (...spans: [string, string][]) => `windows: [${spans.map((span) => window(...span)).join(', ')}]`

describe('D4: a schedule', () => {
  it.each`
    yaml                                                   | codes                   | why
    ${windows(['08:00', '19:00'], ['19:00', '24:00'])}     | ${[]}                   | ${'an end does not belong to its window'}
    ${windows(['19:00', '24:00'], ['00:00', '08:00'])}     | ${[]}                   | ${'any order will do'}
    ${windows(['08:00', '19:01'], ['19:00', '24:00'])}     | ${['WINDOWS_OVERLAP']}  | ${'one minute is enough'}
    ${windows(['00:00', '24:00'], ['01:00', '02:00'])}     | ${['WINDOWS_OVERLAP']}  | ${'one inside another'}
    ${windows(['08:00', '08:00'])}                         | ${['WINDOW_BACKWARDS']} | ${'a window without a minute'}
    ${windows(['22:00', '06:00'], ['06:00', '22:00'])}     | ${['WINDOW_BACKWARDS']} | ${'a night is two windows, and overlaps nothing until it is'}
    ${'timezone: Europe/Helsinki'}                         | ${[]}                   | ${'a zone'}
    ${'timezone: America/Argentina/Buenos_Aires'}          | ${[]}                   | ${'a zone further away'}
    ${'timezone: Helsinki'}                                | ${['TIMEZONE_UNKNOWN']} | ${'a city is no zone'}
    ${`cron: "0 8 * * *"\n${windows(['08:00', '19:00'])}`} | ${['SCHEDULE_TWICE']}   | ${'two ways to say when'}
  `('$yaml: $why', ({ yaml, codes }) => {
    expect(checkSchedule(tree(yaml as string)).map(({ code }) => code)).toEqual(codes)
  })

  it.each`
    yaml                                   | codes       | why
    ${'cron: "*/10 8-18 * * 1-5"'}         | ${[]}       | ${'a pattern'}
    ${'cron: ["0 8 * * *", "0 20 * * *"]'} | ${[]}       | ${'several'}
    ${'cron: ["0 8 * * *", "0 25 * * *"]'} | ${['CRON']} | ${'no such hour'}
    ${'cron: "every ten minutes"'}         | ${['CRON']} | ${'no pattern'}
    ${'cron: "0 0 30 2 *"'}                | ${['CRON']} | ${'a day that never comes'}
    ${'timezone: UTC'}                     | ${[]}       | ${'none'}
  `('$yaml: $why', async ({ yaml, codes }) => {
    expect((await checkCron(tree(yaml as string))).map(({ code }) => code)).toEqual(codes)
  })
})

it.each`
  yaml                                    | secrets | why
  ${'apiKey: 0123abcd'}                   | ${1}    | ${'a key that says so'}
  ${'a: { list: [{ clientSecret: x }] }'} | ${1}    | ${'however deep'}
  ${'url: "https://me:secret@x.example"'} | ${1}    | ${'an address with a password'}
  ${`apiKey: "\${API_KEY}"`}              | ${0}    | ${'a reference'}
  ${'apiKey: $settings.key'}              | ${0}    | ${'a setting, which is looked at itself'}
  ${'tokenField: information1'}           | ${0}    | ${'the name of a field'}
  ${'pairs: { token: abc }'}              | ${0}    | ${'pairs of a map'}
  ${'set: { password: "$value" }'}        | ${0}    | ${'an expression'}
  ${'token: 5'}                           | ${0}    | ${'a number is no secret'}
`('D3: $yaml holds $secrets: $why', ({ yaml, secrets }) => {
  expect(secretLiterals(tree(yaml as string), '').map(({ code }) => code)).toEqual(
    Array(secrets).fill('SECRET_LITERAL'),
  )
})
