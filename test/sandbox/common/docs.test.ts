import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { CONTROL_CALLS } from '../../../engine/sandbox/common/control-app.ts'
import { FAULT_KINDS } from '../../../engine/sandbox/common/faults.ts'
import { situationsTable } from '../../../engine/sandbox/data/situations.ts'

const text = readFileSync(new URL('../../../docs/sandbox.md', import.meta.url), 'utf8')

it.each(Object.entries({ ...CONTROL_CALLS, ...FAULT_KINDS }))('docs/sandbox.md has %s', (name, line) => {
  expect(text).toContain(`| \`${name}\` | ${line} |`)
})

it('docs/sandbox.md has the table of special records as the data have them', () => {
  expect(text).toContain(situationsTable())
})
