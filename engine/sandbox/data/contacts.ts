import { isLinked, type Party } from './parties.ts'
import { drawStamps, nxtAudit, severaAudit } from './stamps.ts'
import { ascii } from './users.ts'
import type { World } from './world.ts'

/** With more customers than this only every tenth has contacts. */
const DETAILED_UP_TO = 5000

/** Contact persons with their mail addresses and phones in Severa; associates that point at their customer in NXT. */
export function buildContacts(
  world: World,
  parties: readonly Party[],
  associates: ReadonlyMap<number, number>,
  nextNo: () => number,
): void {
  const { random, file } = world
  const draw = random.fork('contacts')
  const { firstNames, lastNames, titles } = file.words
  for (const party of parties) {
    if (party.bare || party.internal || party.also) continue
    if (world.customers > DETAILED_UP_TO && party.number % 10 !== 0) continue
    const count = draw.pick([0, 1, 1, 1, 2])
    for (let index = 0; index < count; index++) {
      const contact = {
        key: `${party.number}/${index + 1}`,
        firstName: draw.pick(firstNames),
        lastName: draw.pick(lastNames),
        title: draw.pick(titles),
        phone: `+358 40 000 ${String(draw.below(10_000)).padStart(4, '0')}`,
        domain: party.domain,
      }
      // Few of them are to be created in Severa, which takes four calls each.
      if (party.only === 'nxt' && (index > 0 || party.number % 3 !== 0)) continue
      if (party.only !== 'nxt') addContactPerson(world, party, contact)
      const owner = associates.get(party.number)
      if (owner !== undefined) addContactAssociate(world, party, contact, owner, nextNo())
    }
  }
}

interface Contact {
  readonly key: string
  readonly firstName: string
  readonly lastName: string
  readonly title: string
  readonly phone: string
  readonly domain: string
}

function addContactPerson(world: World, party: Party, contact: Contact): void {
  const { severa, link, guid } = world
  const audit = severaAudit(world, drawStamps(world, world.random.fork(`contact ${contact.key}`)))
  const email = emailOf(contact)
  severa.add('contactpersons', {
    guid: guid('contactpersons', contact.key),
    firstName: contact.firstName,
    lastName: contact.lastName,
    name: `${contact.firstName} ${contact.lastName}`,
    customer: link('customers', party.number),
    jobTitle: contact.title,
    role: link('contactroles', world.file.contactRoles[0]!),
    language: link('localization/languages', party.language),
    addressGuid: null,
    isActive: true,
    isDeleted: false,
    isEmailAllowed: true,
    emails: [email],
    phoneNumbers: [contact.phone],
    ...audit,
  })
  for (const [type, value] of [
    ['EmailAddress', email],
    ['MobilePhone', contact.phone],
  ] as const) {
    severa.add('contactcommunications', {
      guid: guid('contactcommunications', `${contact.key}/${type}`),
      contact: link('contactpersons', contact.key),
      communicationType: { ...link('communicationtypes', type), isActive: true, type },
      value,
      isForbiddenToUse: false,
      ...audit,
    })
  }
}

function addContactAssociate(
  world: World,
  party: Party,
  contact: Contact,
  contactFor: number,
  associateNo: number,
): void {
  world.nxt.add('associate', {
    associateNo,
    name: `${contact.firstName} ${contact.lastName}`,
    contactFor,
    title: contact.title,
    emailAddress: emailOf(contact),
    mobilePhone: contact.phone,
    information7: isLinked(party) ? world.guid('contactpersons', contact.key) : '',
    ...nxtAudit(drawStamps(world, world.random.fork(`contact in NXT ${contact.key}`))),
  })
}

function emailOf({ firstName, lastName, domain }: Contact): string {
  return `${ascii(firstName)}.${ascii(lastName)}@${domain}`
}
