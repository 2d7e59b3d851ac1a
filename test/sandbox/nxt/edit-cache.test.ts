import { beforeEach, expect, it } from 'vitest'
import type { Write } from '../../../engine/sandbox/nxt/data/company-data.ts'
import { company, type Harness, startNxt } from './harness.ts'

let nxt: Harness
let saves: (readonly Write[])[]
beforeEach(async () => {
  nxt = await startNxt(
    {},
    { address: [1, 2].map((addressNo) => ({ addressNo, associateNo: 1, group1: addressNo === 1 ? 1 : 0 })) },
  )
  saves = []
  nxt.side.onSaved((writes) => saves.push(writes))
})

const flag = (addressNo: number, group1: number) =>
  `address_update(filter: { addressNo: { _eq: ${addressNo} } }, value: { group1: ${group1} }) { affectedRows items { group1 } }`
const flags = async () =>
  (await nxt.read('address { items { group1 } }')).address.items.map((row: { group1: number }) => row.group1)

async function inSession(args: string, inner: string, kind = 'mutation') {
  return nxt.run(`${kind} { useCompany(no: ${company}${args}) { partialRequestId ${inner} } }`)
}

it('holds changes back until the last request saves them together', async () => {
  const first = await inSession(', persistEditCache: true', flag(1, 0))
  const id = first.data.useCompany.partialRequestId
  expect(id).toEqual(expect.any(String))
  expect([await flags(), saves.length]).toEqual([[1, 0], 0])
  await inSession(`, persistEditCache: true, partialRequestId: "${id}"`, flag(2, 1))
  expect([await flags(), saves.length]).toEqual([[1, 0], 0])
  const seen = await inSession(
    `, persistEditCache: true, partialRequestId: "${id}"`,
    'address { items { group1 } }',
    'query',
  )
  expect(seen.data.useCompany.address.items).toEqual([{ group1: 0 }, { group1: 1 }])
  const last = await inSession(`, partialRequestId: "${id}"`, 'associate_create(values: [{}]) { affectedRows }')
  expect(last.errors).toBeUndefined()
  expect([await flags(), saves.length, saves[0]!.length]).toEqual([[0, 1], 1, 3])
  expect((await inSession(`, partialRequestId: "${id}"`, flag(1, 5))).errors[0].extensions.code).toBe('ARGUMENT')
})

it('builds on what others saved in between', async () => {
  const { data } = await inSession(', persistEditCache: true', flag(1, 0))
  await nxt.write('address_update(filter: { addressNo: { _eq: 2 } }, value: { name: "theirs" }) { affectedRows }')
  await inSession(`, partialRequestId: "${data.useCompany.partialRequestId}"`, flag(2, 1))
  expect(nxt.side.dump().address).toMatchObject([{ group1: 0 }, { group1: 1, name: 'theirs' }])
})

it('is refused when others made one of its rows meanwhile', async () => {
  const create = 'associate_create(values: [{}]) { affectedRows items { associateNo } }'
  const { data } = await inSession(', persistEditCache: true', create)
  await nxt.write(create)
  const last = await inSession(`, partialRequestId: "${data.useCompany.partialRequestId}"`, create)
  expect([last.data.useCompany, last.errors[0].extensions.data.status_name]).toEqual([null, 'duplicateKey'])
  expect(nxt.side.dump().associate).toHaveLength(1)
})

it('keeps a refused row out and the rest in the session', async () => {
  const { data, errors } = await inSession(
    ', persistEditCache: true',
    `${flag(1, 7)} orderLine_create(values: [{}]) { affectedRows }`,
  )
  expect(errors).toHaveLength(1)
  await inSession(`, partialRequestId: "${data.useCompany.partialRequestId}"`, 'partialRequestId')
  expect(await flags()).toEqual([7, 0])
})

it('forgets a session that nobody goes on with', async () => {
  const { data } = await inSession(', persistEditCache: true', flag(1, 0))
  nxt.now += 10 * 60_000 + 1
  const late = await inSession(`, partialRequestId: "${data.useCompany.partialRequestId}"`, flag(2, 1))
  expect(late.data.useCompany).toBeNull()
  expect(await flags()).toEqual([1, 0])
})

it('without a session saves every row on its own', async () => {
  await nxt.write(`one: ${flag(1, 0)} two: ${flag(2, 1)}`)
  expect(saves.map((writes) => writes.map(({ table }) => table))).toEqual([['address'], ['address']])
})
