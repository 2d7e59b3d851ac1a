import { describe, expect, it } from 'vitest'
import { reportText } from '../../engine/cli/test.ts'
import { boundaryCases, renderBoundaries } from '../../engine/run/cases/boundaries.ts'
import { runTarget } from '../../engine/run/cases/run-cases.ts'
import { findTargets, strayCases } from '../../engine/run/cases/targets.ts'
import { REPOSITORY, runBeside, workspaceOver } from './virtual.ts'

const PACK = 'severa-business-nxt'
const workspace = workspaceOver({}, REPOSITORY)
const targets = findTargets(workspace)

describe('what comes with Silta', () => {
  it('has cases for its pack and its example tenant', () => {
    expect(targets.map(({ name, kind }) => `${kind} ${name}`)).toEqual([`pack ${PACK}`, 'tenant fjord'])
    expect(strayCases(workspace)).toEqual([])
  })

  it.each(targets)('$name: all its cases hold, and touch everything that it says', async (target) => {
    const report = await runTarget(workspace, target)
    expect(reportText(report, workspace.source, true)).not.toContain('failed')
    expect(report.coverage.items.filter(({ touched }) => !touched).map(({ what }) => what)).toEqual([])
    expect(report.coverage).toMatchObject({ percent: 100 })
    expect(report.ok).toBe(true)
  })

  it.each(targets)('$name: the cases that --boundaries prints hold', async (target) => {
    const text = renderBoundaries(await boundaryCases(workspace, target))
    expect(text).toContain('map: languages')
    const settings =
      target.kind === 'tenant'
        ? 'settings: { languages: "fi=358, sv=46, en=44", paymentTerms: "14=2, 30=5, 60=3" }\n'
        : ''
    const beside = { pack: PACK, home: REPOSITORY }
    const report = await runBeside(text, {}, `include: [company.cases.yaml]\n${settings}`, beside)
    expect(reportText(report, workspace.source, false)).toMatch(/^ok /)
  })
})
