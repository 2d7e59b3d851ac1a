import type { Company, Contact, Member, Members } from './crm-tables.ts'

/** Custom fields that an administrator has defined; others are refused. */
export const CUSTOM_FIELDS = ['shop_id', 'loyalty']

const member = (empty: unknown, what: string, takes: (value: unknown) => boolean): Member => ({
  empty,
  refuses: (value) => (takes(value) ? undefined : `must be ${what}`),
})
const isText = (value: unknown): value is string => typeof value === 'string'
const text = member(null, 'a text or null', (value) => value === null || isText(value))
const name = member('', 'a text of 1 to 60 characters', (value) => isText(value) && value !== '' && value.length <= 60)
const truth = member(false, 'true or false', (value) => typeof value === 'boolean')
const number = member(null, 'a number or null', (value) => value === null || Number.isInteger(value))
const customFields = member([], `a list of { name, value }; names: ${CUSTOM_FIELDS.join(', ')}`, (value) => {
  const isPair = (item: unknown): boolean => {
    const { name: key, value: held, ...more } = item as Record<string, unknown>
    return (
      isText(key) && CUSTOM_FIELDS.includes(key) && (held === null || isText(held)) && Object.keys(more).length === 0
    )
  }
  return Array.isArray(value) && value.every(isPair) && new Set(value.map((item) => item.name)).size === value.length
})
const credit = member(null, 'null or { amount, currency }, the amount a text of digits', (value) => {
  if (value === null) return true
  const { amount, currency, ...more } = value as Record<string, unknown>
  return isText(amount) && /^\d+(\.\d+)?$/.test(amount) && isText(currency) && Object.keys(more).length === 0
})

export const COMPANY: Members<Company> = {
  name,
  vat_number: text,
  country_id: number,
  segment: member('C', 'A, B or C', (value) => ['A', 'B', 'C'].includes(value as string)),
  credit,
  archived: truth,
  notes: text,
  custom_fields: customFields,
}

export const CONTACT: Members<Contact> = {
  first_name: text,
  last_name: name,
  email: text,
  phone: text,
  language: member(null, 'fi, sv, en or null', (value) => [null, 'fi', 'sv', 'en'].includes(value as string | null)),
  company_id: number,
  newsletter: truth,
  notes: text,
  custom_fields: customFields,
}

/** Why a body is refused: members that are not known, values that are not taken. */
export function faultOf(body: unknown, members: Readonly<Record<string, Member>>): string | undefined {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return 'the body must be an object'
  for (const [key, value] of Object.entries(body)) {
    const known = members[key]
    const why = known ? known.refuses(value) : `is not known; known: ${Object.keys(members).join(', ')}`
    if (why !== undefined) return `${key} ${why}`
  }
  return undefined
}
