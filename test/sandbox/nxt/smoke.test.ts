import { expect, it } from 'vitest'
import { startNxt } from './harness.ts'

it('smoke', async () => {
  const nxt = await startNxt()
  console.log(
    JSON.stringify(
      await nxt.run(
        `mutation { useCompany(no: 5280101) { associate_create(values:[{name:"A", customerNo: 10},{name:"B", customerNo: 10}]) { affectedRows items { associateNo name customerNo changedTimestamp changedDateAsDate createdByUser paymentTermsForCustomer } } } }`,
      ),
      null,
      1,
    ),
  )
  console.log(
    JSON.stringify(
      await nxt.run(
        `{ useCompany(no: 5280101) { associate(filter:{name:{_like:"a%"}}) { totalCount pageInfo{hasNextPage endCursor} items { __typename a:associateNo joinup_Country { name } joindown_Order_via_Customer { totalCount items { orderNo } } } } } __type(name:"Associate"){ name fields { name } } }`,
      ),
    ).slice(0, 600),
  )
  const rows = Array.from({ length: 100000 }, (_, i) => ({
    associateNo: i + 1,
    name: `Name ${i}`,
    customerNo: 10000 + i,
    addressLine1: `Street ${i}`,
    postCode: '0150',
    postalArea: 'Oslo',
    companyNo: `${900000000 + i}`,
    emailAddress: `a${i}@x.no`,
    phone: '1',
    mobilePhone: '2',
    countryNo: 47,
    languageNo: 47,
    currencyNo: 0,
    group1: 1,
    information1: 'guid' + i,
    paymentTermsForCustomer: 30,
    changedTimestamp: '2026-01-01T00:00:00.000',
    changedDate: 20260101,
  }))
  nxt.side.load({ associate: rows })
  const cols =
    'associateNo name customerNo addressLine1 addressLine2 postCode postalArea companyNo emailAddress phone mobilePhone countryNo languageNo currencyNo group1 group2 information1 paymentTermsForCustomer changedTimestamp changedDate'
  const q = `query($c:Int!,$after:String,$f:FilterExpression_Associate){useCompany(no:$c){associate(first:1000,after:$after,filter:$f,orderBy:[{associateNo:ASC}]){totalCount pageInfo{hasNextPage endCursor} items{${cols}}}}}`
  for (const f of [undefined, { customerNo: { _gt: 0 } }, { name: { _like: '%1%' } }]) {
    for (let round = 0; round < 2; round++) {
      let after: string | undefined
      let pages = 0
      let n = 0
      const t = performance.now()
      do {
        const a = await nxt.post({ query: q, variables: { c: 5280101, after, f } })
        const c = a.json.data.useCompany.associate
        after = c.pageInfo.hasNextPage ? c.pageInfo.endCursor : undefined
        n += c.items.length
        pages++
      } while (after)
      const ms = performance.now() - t
      console.log(f, pages, n, `${(ms / pages).toFixed(2)} ms/page incl client JSON.parse`)
    }
  }
  expect(nxt.side.violations()).toEqual([])
})
