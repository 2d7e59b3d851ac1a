import { beforeEach, describe, expect, it } from 'vitest'
import { company, type Harness, type Json, startNxt } from './harness.ts'

let nxt: Harness
beforeEach(async () => {
  nxt = await startNxt(
    {},
    {
      associate: [1, 2, 3].map((associateNo) => ({
        associateNo,
        name: `Name ${associateNo}`,
        customerNo: 100 + associateNo,
      })),
      order: [{ orderNo: 1, customerNo: 101 }, { orderNo: 2 }],
      orderLine: [
        { orderNo: 1, lineNo: 1, quantity: 1, priceInCurrency: 10, amountInCurrency: 10 },
        { orderNo: 1, lineNo: 2, quantity: 1, priceInCurrency: 5, amountInCurrency: 5 },
      ],
      text: [{ textType: 6, languageNo: 47, textNo: 1, text: 'Old' }],
      accountNoSeries: [{ accountNoSeriesNo: 1, accountType: 1, fromNo: 500, toNo: 509 }],
    },
  )
})

async function update(
  args: string,
  table = 'associate',
  result = 'affectedRows items { associateNo name }',
): Promise<Json> {
  const { data, errors, extensions } = await nxt.run(
    `mutation { useCompany(no: ${company}) { ${table}_update(${args}) { ${result} } } }`,
  )
  return { ...data?.useCompany?.[`${table}_update`], errors, warnings: extensions?.warnings }
}

describe('an update', () => {
  it('changes all rows a filter takes by one value', async () => {
    const { affectedRows, items, warnings } = await update(
      'filter: { associateNo: { _gt: 1 } }, value: { name: "New" }',
    )
    expect([affectedRows, items, warnings]).toEqual([
      2,
      [
        { associateNo: 2, name: 'New' },
        { associateNo: 3, name: 'New' },
      ],
      undefined,
    ])
  })

  it('changes rows pairwise, also with one filter for a list', async () => {
    const pairs =
      'filters: [{ associateNo: { _eq: 3 } }, { associateNo: { _eq: 1 } }], values: [{ name: "three" }, { name: "one" }]'
    expect((await update(pairs)).items).toEqual([
      { associateNo: 3, name: 'three' },
      { associateNo: 1, name: 'one' },
    ])
    expect((await update('filters: { associateNo: { _eq: 2 } }, values: { name: "two" }')).affectedRows).toBe(1)
  })

  it('holds a condition on old values, and answers no rows when they are stale', async () => {
    const stale = await update(
      'filter: { _and: [{ associateNo: { _eq: 1 } }, { name: { _eq: "other" } }] }, value: { name: "New" }',
    )
    expect([stale.affectedRows, stale.items, stale.errors]).toEqual([0, [], undefined])
  })

  it('without a filter changes all rows and warns', async () => {
    const { affectedRows, warnings } = await update('value: { group1: 4 }')
    expect(affectedRows).toBe(3)
    expect(warnings).toMatchObject([{ path: ['useCompany', 'associate_update'] }])
  })

  it.each([
    'filter: { associateNo: { _eq: 1 } }, value: {}',
    'filters: [{}], values: [{}]',
    'filter: { associateNo: { _eq: 1 } }',
  ])('with nothing to write changes nothing and warns: %s', async (args) => {
    const before = nxt.side.dump()
    const { affectedRows, items, warnings } = await update(args)
    expect([affectedRows, items, warnings.length]).toEqual([0, [], 1])
    expect(nxt.side.dump()).toEqual(before)
  })

  it.each(['filter: {}, value: {}, filters: [], values: []', 'filters: [{}, {}], values: [{}]'])(
    'of mixed forms is refused: %s',
    async (args) => {
      expect((await update(args)).errors[0].extensions.code).toBe('ARGUMENT')
    },
  )

  it('asks for a suggestion with null and does not clear', async () => {
    await update('filter: { associateNo: { _eq: 1 } }, value: { customerNo: null, name: null }')
    expect(nxt.side.dump().associate![0]).toMatchObject({ customerNo: 500, name: 'Name 1' })
  })

  it('that fails answers the row as it was, and changes the others', async () => {
    const { affectedRows, items, errors } = await update(
      'filters: [{ associateNo: { _eq: 1 } }, { associateNo: { _eq: 2 } }], values: [{ name: "x", customerNo: 103 }, { name: "y", customerNo: 102 }]',
    )
    expect([affectedRows, items]).toEqual([
      1,
      [
        { associateNo: 1, name: 'Name 1' },
        { associateNo: 2, name: 'y' },
      ],
    ])
    expect(errors).toMatchObject([
      { path: ['useCompany', 'associate_update', 'values/0'], extensions: { data: { fields: ['customerNo'] } } },
    ])
  })

  it('with FAIL_TABLE changes no row when one fails', async () => {
    const before = nxt.side.dump()
    const { affectedRows } = await update(
      'filter: { associateNo: { _gt: 0 } }, value: { customerNo: 700 }, onError: FAIL_TABLE',
    )
    expect(affectedRows).toBe(0)
    expect(nxt.side.dump()).toEqual(before)
  })

  it('does not move a row to another key', async () => {
    const { errors } = await update('filter: { associateNo: { _eq: 1 } }, value: { associateNo: 9 }')
    expect(errors[0].extensions.data.status_name).toBe('keyChanged')
    expect(
      (await update('filter: { associateNo: { _eq: 1 } }, value: { associateNo: 1, name: "same" }')).affectedRows,
    ).toBe(1)
  })

  it('reaches rows of composite keys by filter, and follows the sums of an order', async () => {
    expect(
      (await update('filter: { textNo: { _eq: 1 } }, value: { text: "New" }', 'text', 'items { text }')).items,
    ).toEqual([{ text: 'New' }])
    await update(
      'filter: { orderNo: { _eq: 1 }, lineNo: { _eq: 2 } }, value: { quantity: 3 }',
      'orderLine',
      'affectedRows',
    )
    const [order] = nxt.side.dump().order!
    expect(order).toMatchObject({ orderSumNetInCurrency: 25 })
    expect(order).not.toHaveProperty('changedTimestamp')
  })
})

describe('a delete', () => {
  const remove = async (table: string, filter: string) => {
    const { data, errors } = await nxt.run(
      `mutation { useCompany(no: ${company}) { ${table}_delete(filter: ${filter}) { affectedRows items { createdByUser } } } }`,
    )
    return { ...data.useCompany[`${table}_delete`], errors }
  }

  it('answers how many rows went, and never rows', async () => {
    expect(await remove('associate', '{ associateNo: { _gt: 1 } }')).toEqual({
      affectedRows: 2,
      items: null,
      errors: undefined,
    })
    expect(await remove('associate', '{ associateNo: { _eq: 99 } }')).toEqual({
      affectedRows: 0,
      items: null,
      errors: undefined,
    })
  })

  it('is refused for parents with children and rows that others point at', async () => {
    const order = await remove('order', '{ orderNo: { _gt: 0 } }')
    expect([order.affectedRows, order.errors[0].extensions.data.status_name]).toEqual([1, 'hasChildren'])
    expect((await remove('associate', '{ associateNo: { _eq: 1 } }')).errors[0].extensions.data.status_name).toBe(
      'hasReferences',
    )
    expect((await remove('orderLine', '{ orderNo: { _eq: 1 } }')).affectedRows).toBe(2)
    expect((await remove('order', '{ orderNo: { _eq: 1 } }')).affectedRows).toBe(1)
    expect((await remove('associate', '{ associateNo: { _eq: 1 } }')).affectedRows).toBe(1)
  })

  it('takes children along where that is switched on', async () => {
    const data = nxt.side.dump()
    nxt = await startNxt({ assumed: { cascadeDelete: true } }, data)
    expect((await remove('order', '{ orderNo: { _eq: 1 } }')).affectedRows).toBe(1)
    expect(nxt.side.dump().orderLine).toEqual([])
  })
})

describe('stamps', () => {
  const columns = [
    'createdDate',
    'createdTime',
    'createdByUser',
    'createdTimestamp',
    'changedDate',
    'changedTime',
    'changedByUser',
    'changedTimestamp',
  ]
  const stamps = async (associateNo: number) => {
    const { associate } = await nxt.read(
      `associate(filter: { associateNo: { _eq: ${associateNo} } }) { items { ${columns.join(' ')} } }`,
    )
    return associate.items[0]
  }

  it('are the local time of the server, without zone, and the client', async () => {
    await nxt.write('associate_create(values: [{}]) { affectedRows }')
    nxt.now = Date.UTC(2026, 6, 1, 22, 30, 0, 7)
    await nxt.write('associate_update(filter: { associateNo: { _eq: 4 } }, value: { name: "x" }) { affectedRows }')
    expect(await stamps(4)).toEqual({
      createdDate: 20261123,
      createdTime: 1300,
      createdByUser: 'isv_silta',
      createdTimestamp: '2026-11-23T13:00:00.123',
      changedDate: 20260702,
      changedTime: 30,
      changedByUser: 'isv_silta',
      changedTimestamp: '2026-07-02T00:30:00.007',
    })
  })

  it('are missing on old rows until they are written', async () => {
    expect(await stamps(1)).toMatchObject({ changedTimestamp: null, changedDate: 0, changedByUser: '' })
    await nxt.write('associate_update(filter: { associateNo: { _eq: 1 } }, value: { name: "x" }) { affectedRows }')
    expect(await stamps(1)).toMatchObject({ createdTimestamp: null, changedTimestamp: '2026-11-23T13:00:00.123' })
  })

  it('go by the zone that is set', async () => {
    nxt = await startNxt({ timeZone: 'Europe/Helsinki' })
    await nxt.write('associate_create(values: [{}]) { affectedRows }')
    expect((await stamps(1)).changedTimestamp).toBe('2026-11-23T14:00:00.123')
  })
})
