import { describe, expect, it } from 'vitest'
import { loadSeveraContract, loadSeveraOverlay } from '../../../engine/sandbox/severa/contract.ts'
import { applyOverlay } from '../../../engine/sandbox/severa/overlay.ts'
import * as at from './harness.ts'
import { Bench, smallData } from './harness.ts'

const open = (overlay: boolean) => Bench.open({ overlay }, smallData())

describe('the overlay', () => {
  it('lets business units be made and deleted', async () => {
    const bench = await open(true)
    const { status, json } = await bench.post('/v1/businessunits', { name: 'Oslo', code: '20', parentGuid: at.UNIT })
    expect(status).toBe(201)
    expect(json).toMatchObject({ name: 'Oslo', code: '20', parentGuid: at.UNIT, isActive: true })
    expect((await bench.remove(`/v1/businessunits/${at.UNIT}`)).status).toBe(400)
    expect((await bench.remove(`/v1/businessunits/${at.UNIT}?moveUsagesToGuid=${json.guid}`)).status).toBe(204)
    expect((await bench.get(`/v1/users/${at.USER}`)).json.businessUnit).toMatchObject({ guid: json.guid, name: 'Oslo' })
    await bench.signIn('settings:read')
    expect((await bench.post('/v1/businessunits', { name: 'X' })).json.error.type).toBe('InsufficientApiScope')
    expect((await bench.remove(`/v1/businessunits/${json.guid}`)).json.error.details[0].message).toContain(
      'settings:delete',
    )
    expect(bench.sandbox.violations()).toEqual([])
  })

  it('takes that away when it is off, which is no violation of the client', async () => {
    const bench = await open(false)
    expect((await bench.post('/v1/businessunits', { name: 'Oslo' })).status).toBe(405)
    expect((await bench.remove(`/v1/businessunits/${at.UNIT}`)).status).toBe(405)
    expect((await bench.get('/v1/businessunits')).status).toBe(200)
    expect(bench.sandbox.violations()).toEqual([])
  })

  it.each`
    overlay  | path                                                           | found
    ${true}  | ${'/v1/travelexpensetypes?changedSince=2026-11-01T00:00:00Z'}  | ${0}
    ${false} | ${'/v1/travelexpensetypes?changedSince=2026-11-01T00:00:00Z'}  | ${1}
    ${true}  | ${'/v1/customers?vatNumber=NO1'}                               | ${0}
    ${false} | ${'/v1/customers?vatNumber=NO1'}                               | ${2}
    ${true}  | ${'/v1/projects?salesStatusChangedSince=2026-11-01T00:00:00Z'} | ${0}
    ${false} | ${'/v1/projects?salesStatusChangedSince=2026-11-01T00:00:00Z'} | ${1}
  `('knows the parameter of $path: $overlay', async ({ overlay, path, found }) => {
    const bench = await open(overlay)
    expect((await bench.get(path)).json).toHaveLength(found)
  })

  it('adds properties to models, which the older API does not know', async () => {
    const body = { name: 'X', organizationUnitNumber: '1' }
    expect((await (await open(true)).post('/v1/customers', body)).status).toBe(201)
    expect((await (await open(false)).post('/v1/customers', body)).status).toBe(400)
  })

  it('names the source of everything it adds, and changes nothing in place', () => {
    const [document, overlay] = [loadSeveraContract(), loadSeveraOverlay()]
    const before = JSON.stringify(document)
    const merged = applyOverlay(document, overlay)
    expect(JSON.stringify(document)).toBe(before)
    expect(Object.keys(merged.paths)).toEqual(Object.keys(document.paths))
    expect(merged.paths['/v1/businessunits']?.post).toBeDefined()
    expect(() => applyOverlay(document, { paths: { '/v1/x': { get: { source: '' } } } })).toThrow(/OVERLAY_SOURCE/)
  })

  it('finds the project whose project status changed', async () => {
    const bench = await open(true)
    await bench.patch(`/v1/projects/${at.PROJECT}`, { '/projectStatus/projectStatusTypeGuid': at.ONGOING })
    const { json } = await bench.get('/v1/projects?projectStatusChangedSince=2026-11-23T08:00:00.250Z')
    expect(json).toMatchObject([{ guid: at.PROJECT, projectStatus: { name: 'Ongoing' } }])
    expect(json[0]).not.toHaveProperty('_projectStatusChanged')
  })
})
