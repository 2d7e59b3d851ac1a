import { describe, expect, it } from 'vitest'
import { type Document, isMap, isPair, isScalar, parseDocument } from 'yaml'
import { loadTenant } from '../../engine/config/load-tenant.ts'
import { needOf, type SettingRow, settingRows } from '../../engine/config/show-settings.ts'
import { isError, orThrow, type Problem } from '../../engine/core/problem.ts'
import { filesOver, REPOSITORY, textOfFile } from './fixtures/files.ts'

/** Every setting that the specification names: `!` must be given, `on` must be once its part is on, `=` holds without it. */
const SETTINGS = `
master.general !
master.products = as master.general
master.projects = as master.general
departments.table !
departments.guidField !
departments.exclude !
products.guidField !
products.exclude !
products.defaults !
products.defaults.workHours !
products.defaults.products !
products.defaults.travelExpenses !
products.categories.transfer = false
products.categories.field on
products.createAs = product
products.createDefaults
partners.customers.guidField !
partners.employees.guidField !
partners.contacts.transfer = false
partners.contacts.guidField on
partners.include = all
partners.inactive !
partners.exclude
partners.numberSeries
partners.overdueInterest
partners.accountSet.segment on
addresses.table !
addresses.onRemoved = keep
addresses.idField !
addresses.typeField !
addresses.lines !
projects.table !
projects.guidField !
projects.exclude
projects.shortNameField
projects.wonStatus
projects.internal = false
projects.defaults.owner !
workHours.transfer = false
workHours.table on
workHours.from
workHours.withdrawn = zero
workHours.columns.id = text1
workHours.columns.date = date1
workHours.columns.hours = value1
workHours.columns.employee = number1
workHours.columns.project = as projects.table
workHours.columns.department = as departments.table
workHours.columns.workType = text2
workHours.columns.description = text3
costs.transfer = false
costs.from on
costs.source = updatedVoucher
costs.salesValuePercentage = 100
costs.product
costs.voucherTypes
costs.creditVoucherTypes
costs.accounts
costs.description = voucherText
invoices.idField !
invoices.numberField !
invoices.statuses !
invoices.statuses.transfer !
invoices.statuses.transferred !
invoices.statuses.sent !
invoices.statuses.paid !
invoices.from
invoices.notes.transfer = false
invoices.notes.product
invoices.orderNumberField
invoices.billingContactField
invoices.reverseChargeVatCode
invoices.rounding.product on
invoices.groupedRows = default
invoices.attachmentsToCustomer = false
invoices.rowCosts = false
invoices.useNxtDescription = false
invoices.attachments = none
invoices.orgUnitFrom = project
invoices.finishOrder = false
languages
paymentTerms
periodKeys`
  .trim()
  .split('\n')
  .map((line) => {
    const [, path = '', rest = ''] = /^(\S+) ?(.*)$/.exec(line) ?? []
    return { path, required: rest === '!', onceOn: rest === 'on', without: /^= (.*)$/.exec(rest)?.[1] }
  })

/** Settings that the specification speaks of without naming them in its example. */
const MORE = {
  'departments.inactive': 'departments are inactive only when it is set',
  'partners.customers.inactive': 'the marks of partners, for customers apart',
  'partners.customers.exclude': 'the marks of partners, for customers apart',
  'partners.employees.inactive': 'the marks of partners, for employees apart',
  'partners.employees.exclude': 'the marks of partners, for employees apart',
  'invoices.creditReference': 'none leaves the reference of credit notes out',
}

const rows = settingRows(textOfFile(REPOSITORY, 'rules/severa-business-nxt/settings.schema.json'))
const row = (path: string) => rows.find((candidate) => candidate.path === path)
const fjord = textOfFile(REPOSITORY, 'tenants/fjord.yaml')

describe('settings of the shipped pack', () => {
  it.each(SETTINGS)('$path is documented, and required or has its default', ({ path, required, onceOn, without }) => {
    expect(row(path)).toMatchObject({
      label: expect.stringMatching(/\S/),
      description: expect.stringMatching(/\S.*\.$/),
      type: expect.not.stringMatching(/^any value$/),
      example: expect.stringMatching(/\S/),
    })
    expect(row(path)?.default).toBe(without)
    if (required) expect(row(path)).toMatchObject({ required: true })
    if (required) expect(row(path)).not.toHaveProperty('optionalPart')
    if (onceOn) expect(needOf(row(path) as SettingRow)).toMatch(/^required (once transfer is true|in \S+)$/)
  })

  it('has no other setting than those, and what stands in a mark', () => {
    const known = new Set([...SETTINGS.map(({ path }) => path), ...Object.keys(MORE)])
    const others = rows.filter(({ path, part }) => !part && !known.has(path))
    expect(others.map(({ path }) => path).filter((path) => !/\.(inactive|exclude)\.(field|value)$/.test(path))).toEqual(
      [],
    )
    expect(Object.keys(MORE).filter((path) => !row(path))).toEqual([])
  })
})

/** The example tenant without one of its settings. */
function without(...paths: readonly string[]): readonly Problem[] {
  const document = parseDocument(fjord)
  for (const path of paths) document.deleteIn(['settings', ...path.split('.')])
  const text = document.toString({ lineWidth: 0 })
  const loaded = loadTenant('tenants/fjord.yaml', filesOver({ 'tenants/fjord.yaml': text }, REPOSITORY))
  return loaded.ok ? loaded.value.notes : loaded.problems
}
const codes = (problems: readonly Problem[]): string[] => problems.map(({ code }) => code)

describe('the example tenant', () => {
  it('uses every setting', () => {
    const document: Document = parseDocument(fjord)
    expect(SETTINGS.filter(({ path }) => !document.hasIn(['settings', ...path.split('.')]))).toEqual([])
  })

  it('has nothing that the specification does not name', () => {
    const written: string[] = []
    const visit = (node: unknown, path: string): void => {
      if (!isMap(node)) return
      for (const pair of node.items) {
        if (!isPair(pair) || !isScalar(pair.key)) continue
        const name = path === '' ? String(pair.key.value) : `${path}.${pair.key.value}`
        if (SETTINGS.some((setting) => setting.path === name)) continue
        if (SETTINGS.some((setting) => setting.path.startsWith(`${name}.`))) visit(pair.value, name)
        else written.push(name)
      }
    }
    visit(parseDocument(fjord).get('settings'), '')
    expect(written).toEqual([])
  })

  it.each(['version', 'extends', 'enabled', 'live', 'systems', 'notify', 'schedule', 'settings', 'mode', 'entities'])(
    'shows the word %s',
    (word) => {
      expect(parseDocument(fjord).has(word)).toBe(true)
    },
  )

  it('takes the modes of the specification, those of transfers that are announced too', () => {
    const text = fjord.replace(/^mode: .*$/m, 'mode: { customers: on, invoices: dry, costs: off, workHours: on }')
    const { notes } = orThrow(loadTenant('tenants/fjord.yaml', filesOver({ 'tenants/fjord.yaml': text }, REPOSITORY)))
    expect(codes(notes)).toEqual(['ENTITY_ANNOUNCED', 'ENTITY_ANNOUNCED', 'ENTITY_ANNOUNCED'])
  })

  it.each(SETTINGS)('can do without $path unless it is needed', ({ path, required, onceOn }) => {
    const problems = without(path).filter(isError)
    if (required || onceOn) expect(codes(problems)).toContain('MISSING_KEY')
    else expect(problems).toEqual([])
  })

  it('needs one of voucher types and accounts for its costs', () => {
    expect(codes(without('costs.voucherTypes', 'costs.accounts'))).toEqual(['MISSING_KEY'])
    expect(without('costs.product')).toMatchObject([{ code: 'MISSING_KEY', severity: 'warning' }])
  })

  it.each([
    ['products.categories'],
    ['partners.contacts'],
    ['partners.accountSet'],
    ['workHours'],
    ['costs'],
    ['invoices.notes'],
    ['invoices.rounding'],
  ])('can do without the whole of %s', (part) => {
    expect(without(part).filter(isError)).toEqual([])
  })
})
