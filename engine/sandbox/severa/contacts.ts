import type { SandboxRow } from '../common/side.ts'
import type { Draft, RowRules, Writing } from './row-rules.ts'
import { linkedRow, rowsBy, updateQuietly } from './rows.ts'

const PHONES: readonly unknown[] = ['Phone', 'MobilePhone', 'IPPhone']

export const CONTACT_RULES: Readonly<Record<string, RowRules>> = {
  contactpersons: {
    create: (_writing, row) => {
      nameContact(row)
      row.emails = []
      row.phoneNumbers = []
    },
    patch: (_writing, _before, row) => nameContact(row),
  },
  // E-mails and phones of a contact are shown on it, but written only here. Its own time of change stays.
  contactcommunications: {
    created: (writing, row) => listReach(writing, row),
    patched: (writing, before, after) => {
      listReach(writing, before)
      listReach(writing, after)
    },
    removed: (writing, row) => listReach(writing, row),
  },
}

function nameContact(row: Draft): void {
  row.name = [row.firstName, row.lastName].filter(Boolean).join(' ')
}

function listReach(writing: Writing, communication: SandboxRow): void {
  const contact = linkedRow(writing, 'contactpersons', communication.contact)
  if (!contact) return
  const all = rowsBy(writing, 'contactcommunications', 'contact.guid', contact.guid)
  const typeOf = (row: SandboxRow) => linkedRow(writing, 'communicationtypes', row.communicationType)?.type
  updateQuietly(writing, 'contactpersons', contact, {
    emails: all.filter((row) => typeOf(row) === 'EmailAddress').map((row) => row.value),
    phoneNumbers: all.filter((row) => PHONES.includes(typeOf(row))).map((row) => row.value),
  })
}
