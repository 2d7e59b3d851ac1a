import type { Edit } from './common/edits.ts'
import type { Sandbox } from './sandbox.ts'

/** What the demo shows of the sandbox: where the systems are, and what people do in them meanwhile. */
export interface Tour {
  readonly systems: readonly string[]
  readonly edits: readonly { readonly says: string; readonly edit: Edit }[]
}

/** Two edits at the master and one at the follower, of records that are linked. */
export function tourOf(sandbox: Sandbox): Tour {
  return {
    systems: [
      `Severa        ${sandbox.severa.url}`,
      `Business NXT  ${sandbox.nxt.url}   company ${sandbox.nxt.company}`,
    ],
    edits: [
      {
        says: 'Business NXT (master): the laptop costs 1299 instead of 1399',
        edit: { side: 'nxt', collection: 'product', match: { productNo: 'LAPTOP' }, set: { salesPrice1: 1299 } },
      },
      {
        says: 'Business NXT (master): customer 10009 gets a new e-mail address',
        edit: {
          side: 'nxt',
          collection: 'associate',
          match: { customerNo: 10009 },
          set: { emailAddress: 'ledger@arkki.example' },
        },
      },
      {
        says: 'Severa (follower): customer 10005 gets another website',
        edit: {
          side: 'severa',
          collection: 'customers',
          match: { number: 10005 },
          set: { website: 'https://hiekka.example' },
        },
      },
    ],
  }
}
