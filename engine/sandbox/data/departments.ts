import { linkField } from './link-field.ts'
import type { SpecialDepartment } from './situations.ts'
import { drawStamps, nxtAudit, severaAudit } from './stamps.ts'
import type { World } from './world.ts'

/** Business units of Severa and departments (org unit 2) of NXT, the plain ones first. */
export function buildDepartments(world: World): void {
  const plain = world.file.departments.map((row): SpecialDepartment => ({ ...row, situation: 'linked', note: '' }))
  const records = [...plain, ...world.special.departments]
  const inNxt = new Set(records.filter((record) => record.only !== 'severa').map((record) => Number(nxtCode(record))))
  const seen = new Set<string>()
  for (const record of records) {
    const first = String(record.code ?? record.name)
    const key = seen.has(first) ? `${first} again` : first
    seen.add(first)
    if (record.only !== 'nxt') addUnit(world, record, key)
    if (record.only !== 'severa') addDepartment(world, record, key, inNxt)
  }
}

function addUnit(world: World, record: SpecialDepartment, key: string): void {
  const { guid, severa, file } = world
  const organisation = file.organisation
  const root = String(file.departments[0]!.code)
  severa.add('businessunits', {
    guid: guid('businessunits', key),
    name: record.severa?.name ?? record.name,
    code: record.code === undefined ? null : String(record.severa?.code ?? record.code),
    parentGuid: record.parent === undefined ? null : guid('businessunits', record.parent),
    isActive: !record.inactive,
    vatNumber: key === root ? organisation.vatNumber : null,
    companyGuid: guid('companies', 'own'),
    companyName: organisation.name,
    companyBusinessUnitGuid: guid('businessunits', root),
    companyCountryGuid: guid('localization/countries', organisation.country),
    companyCurrencyGuid: guid('currencies', organisation.currency),
    ...severaAudit(world, drawStamps(world, world.random.fork(`unit ${key}`))),
  })
}

function addDepartment(world: World, record: SpecialDepartment, key: string, inNxt: ReadonlySet<number>): void {
  const unit = (code: string) => world.guid('businessunits', code)
  const year = record.nxt?.createdYear as number | undefined
  world.nxt.add('orgUnit2', {
    orgUnit2No: Number(nxtCode(record)),
    name: record.nxt?.name ?? record.name,
    mainOrgUnit: record.parent !== undefined && inNxt.has(record.parent) ? record.parent : 0,
    information1: linkField(record, unit(key), unit, () => unit(`deleted ${key}`)),
    ...record.nxt?.set,
    ...nxtAudit(drawStamps(world, world.random.fork(`department ${key}`), year)),
  })
}

function nxtCode(record: SpecialDepartment): unknown {
  return record.nxt?.code ?? record.code
}
