import type { PackDesk } from './pack-desk.ts'

/** Customers that both sides know and that nothing keeps back, with the associate of each and its one billing address. */
export function plainCustomers(desk: PackDesk, count: number) {
  const found = desk.nxt('associate').flatMap((associate) => {
    const [customer, ...twins] = desk.severa('customers', { guid: associate.information5 })
    const rows = desk.nxt('deliveryAddress', { associateNo: associate.associateNo })
    const sound = customer?.number === associate.customerNo && customer?.isActive && associate.group12 !== 9
    const copies = desk.nxt('associate', { information5: associate.information5 }).length
    if (!customer || twins.length > 0 || copies > 1 || !sound || rows.length !== 1 || !rows[0]?.information1) return []
    return [{ guid: String(customer.guid), associateNo: Number(associate.associateNo) }]
  })
  if (found.length < count) throw new Error(`the demo has ${found.length} plain customers`)
  // The special ones come first.
  return found.slice(-count)
}
