import type { SandboxRow } from '../common/side.ts'
import { demandNumber, giveNumber } from './numbering.ts'
import { badProperty } from './refusal.ts'
import type { Draft, RowRules, Writing } from './row-rules.ts'
import { linkedRow, linkTo, rowsBy, updateQuietly, updateRow } from './rows.ts'

const FLAGS = ['isBillingAddress', 'isPostalAddress', 'isVisitAddress'] as const

export const CUSTOMER_RULES: Readonly<Record<string, RowRules>> = {
  customers: {
    create: (writing, row) => {
      checkNumber(writing, row)
      giveNumber(writing, 'customers', row)
    },
    patch: (writing, _before, row, touched) => {
      if (touched.has('number')) checkNumber(writing, row)
    },
  },
  addresses: {
    created: (writing, row) => {
      const customer = linkedRow(writing, 'customers', row.customer)
      if (customer && !customer.headquarterAddress && writing.org.settings.assumed.firstAddressIsHeadquarter) {
        updateQuietly(writing, 'customers', customer, { headquarterAddress: linkTo(row) })
      }
      clearFlags(writing, row)
    },
    patched: (writing, _before, after) => clearFlags(writing, after),
    removed: (writing, row) => {
      const customer = linkedRow(writing, 'customers', row.customer)
      if ((customer?.headquarterAddress as SandboxRow | null | undefined)?.guid !== row.guid || !customer) return
      const [next] = rowsBy(writing, 'addresses', 'customer.guid', customer.guid)
      updateQuietly(writing, 'customers', customer, { headquarterAddress: linkTo(next) })
    },
  },
  customermarketsegments: {
    // Nothing is marked as needed in the model, but half an assignment means nothing.
    create: (writing, row) => {
      if (!row.customer) throw badProperty('customer.guid', 'customer.guid is needed')
      const segment = linkedRow(writing, 'marketsegments', row.marketSegment)
      if (!segment) throw badProperty('marketSegment.guid', 'marketSegment.guid is needed')
      row.parentMarketSegment = segment.parentMarketSegment ?? null
    },
  },
}

function checkNumber(writing: Writing, row: Draft): void {
  if (writing.org.settings.assumed.uniqueNumbers) demandNumber(writing, 'customers', row)
}

/** An address that is the billing, postal or visiting one takes that over from the customer's others. */
function clearFlags(writing: Writing, row: Draft): void {
  const customer = linkedRow(writing, 'customers', row.customer)
  if (!customer || !writing.org.settings.assumed.oneAddressPerFlag) return
  const set = FLAGS.filter((flag) => row[flag] === true)
  for (const other of rowsBy(writing, 'addresses', 'customer.guid', customer.guid)) {
    const taken = set.filter((flag) => other[flag] === true)
    if (other.guid === row.guid || taken.length === 0) continue
    updateRow(writing, 'addresses', other, Object.fromEntries(taken.map((flag) => [flag, false])))
  }
}
