import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { PackDesk } from './pack-desk.ts'

describe('customers that are created only when something needs them', () => {
  let desk: PackDesk
  const guidOf = (value: unknown) => String((value as { readonly guid?: string } | null)?.guid ?? '')
  const set = (from: string, to: string) =>
    desk.desk.rewrite('tenants/fjord.yaml', [[`include: ${from}`, `include: ${to}`]])
  /** Guids of customers that NXT has. */
  const created = () =>
    new Set(desk.nxt('associate').flatMap(({ customerNo, information5 }) => (customerNo ? [information5] : [])))
  /** Guids of customers that a project of Severa needs: a won sales case or a regular one. */
  const wanted = () => {
    const won = new Set(desk.severa('salesstatustypes', { salesState: 'Won' }).map(({ guid }) => guid))
    const needs = ({ isInternal, salesStatus }: Readonly<Record<string, unknown>>) => {
      const status = (salesStatus as { readonly salesStatusTypeGuid?: string } | null)?.salesStatusTypeGuid
      return !isInternal && (!status || won.has(status))
    }
    return new Set(desk.severa('projects').flatMap((project) => (needs(project) ? [guidOf(project.customer)] : [])))
  }
  /** Guids of customers that could be created: no payment term of 21 days in NXT is the company's own mistake. */
  const creatable = () =>
    new Set(
      desk
        .severa('customers', { isInternal: false, isActive: true })
        .flatMap(({ guid, paymentTerm }) => (paymentTerm === 21 ? [] : [String(guid)])),
    )

  beforeAll(async () => {
    desk = await PackDesk.open(
      [
        ['include: all', 'include: invoiced'],
        ['mode: { customers: on }', 'mode: { customers: on }\nbrakes: { creates: { share: 100%, count: 9999 } }'],
      ],
      { customers: 60, empty: ['nxt'] },
    )
    // Numbers of NXT that nobody in Severa has already.
    await desk.sandbox.control.edit({
      side: 'nxt',
      collection: 'accountNoSeries',
      match: { accountNoSeriesNo: 1 },
      set: { fromNo: 70001, lastNo: 70000, toNo: 79999 },
    })
    await desk.settle()
  })
  afterAll(() => desk.close())

  it('invoiced: none is created, and projects cross without customer', async () => {
    expect(created().size).toBe(0)
    const units = desk.nxt('orgUnit3')
    expect(units.length).toBeGreaterThan(20)
    expect(units.filter(({ customerNo }) => customerNo)).toEqual([])
    const { rows, entities } = await desk.plan()
    expect(rows.filter(({ says }) => says === 'change')).toEqual([])
    expect(entities.find(({ name }) => name === 'customers')?.quiet.new).toBeGreaterThan(30)
  })

  it('withProject: those with a won project are created, with contacts and addresses, and the projects get them', async () => {
    set('invoiced', 'withProject')
    await desk.settle()
    await desk.settle()
    const possible = creatable()
    expect(created()).toEqual(new Set([...wanted()].filter((guid) => possible.has(guid))))
    expect(created().size).toBeLessThan(possible.size - 5)
    const numbers = new Map(desk.nxt('associate').map(({ customerNo, information5 }) => [information5, customerNo]))
    for (const { information1, customerNo } of desk.nxt('orgUnit3')) {
      const [project] = desk.severa('projects', { guid: information1 })
      if (!project?.isInternal) expect(customerNo).toBe(numbers.get(guidOf(project?.customer)))
    }
    const parents = new Set(desk.nxt('deliveryAddress').map(({ associateNo }) => associateNo))
    expect(
      desk.nxt('associate').filter(({ associateNo, customerNo }) => customerNo && !parents.has(associateNo)),
    ).toEqual([])
    expect([desk.wrongSaves, desk.sandbox.control.violations()]).toEqual([[], []])
  })

  it('a sales case that is won brings its customer along', async () => {
    const without = desk
      .severa('customers')
      .find(({ guid, isInternal, isActive }) => isActive && !isInternal && !created().has(guid))
    const [crossed] = desk.severa('projects', { guid: desk.nxt('orgUnit3')[0]?.information1 })
    const status = (name: string) => desk.severa('salesstatustypes', { name })[0]?.guid
    await desk.sandbox.control.add({
      side: 'severa',
      collection: 'projects',
      set: {
        name: 'Late win',
        'customer.guid': without?.guid,
        'projectOwner.guid': guidOf(crossed?.projectOwner),
        'salesStatus.salesStatusTypeGuid': status('Lead'),
      },
    })
    expect(await desk.rows('customers')).not.toContainEqual(expect.stringContaining(`create nxt ${without?.name} `))
    await desk.sandbox.control.edit({
      side: 'severa',
      collection: 'projects',
      match: { name: 'Late win' },
      set: { 'salesStatus.salesStatusTypeGuid': status('Won - ordered') },
    })
    expect(await desk.rows('customers')).toContainEqual(`create nxt ${without?.name} NEW`)
    expect((await desk.apply(false)).results.filter(({ status }) => status !== 'done')).toEqual([])
    const [unit] = desk.nxt('orgUnit3', { name: 'Late win' })
    expect(desk.nxt('associate', { information5: without?.guid })[0]?.customerNo).toBe(unit?.customerNo)
    expect(unit?.customerNo).toBeGreaterThan(0)
  })
})
