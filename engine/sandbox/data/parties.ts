import type { Random } from '../common/random.ts'
import type { Country } from './demo-file.ts'
import type { SideName, SpecialCustomer } from './situations.ts'
import { ascii } from './users.ts'
import type { World } from './world.ts'

/** A customer before it is a row: what both systems say of it, and what is special about it. */
export interface Party extends Omit<SpecialCustomer, 'email'> {
  readonly countryOf: Country
  readonly currency: string
  readonly language: string
  readonly days: number
  readonly interest: number | null
  readonly email: string | null
  readonly website: string | null
  readonly domain: string
  readonly address: { readonly street: string; readonly postalCode: string; readonly city: string }
  /** Of ordinary customers; special ones take the usual term unless they say otherwise. */
  readonly term?: number
}

/** Customers that one system has alone: of 300, 20 and 13 beside the special ones. They stop growing at some hundreds. */
const NEW_IN_SEVERA = { share: 0.067, most: 400 }
const NEW_IN_NXT = { share: 0.043, most: 400 }
/** Ordinary customers are numbered after the special ones of situations.yaml, and pass over NXT's second series. */
const FIRST_NUMBER = 10101
const FIRST_SEVERA_NUMBER = 1020
const SECOND_SERIES = { from: 20001, size: 10_000 }

const COUNTRIES: readonly (readonly [code2: string, share: number])[] = [
  ['FI', 0.66],
  ['SE', 0.13],
  ['NO', 0.09],
  ['DK', 0.04],
  ['EE', 0.04],
  ['DE', 0.03],
  ['US', 0.01],
]
const DAYS: readonly (readonly [days: number, share: number, terms: readonly number[]])[] = [
  [14, 0.5, [2, 2, 2, 6]],
  [30, 0.3, [5, 5, 5, 4]],
  [7, 0.08, [1]],
  [60, 0.06, [3]],
  [45, 0.06, [9]],
]

/** All customers: the special ones first, then as many ordinary ones as are missing. */
export function drawParties(world: World): Party[] {
  const { customers, special } = world
  const people = special.customers.map((record) => specialParty(world, record))
  const missing = Math.max(0, customers - special.customers.length)
  const inSevera = portion(customers, NEW_IN_SEVERA, missing)
  const inNxt = portion(customers, NEW_IN_NXT, missing - inSevera)
  const draw = world.random.fork('parties')
  const names = createNames(world, draw)
  const ordinary = Array.from({ length: missing }, (_, index) => {
    const only = index < inSevera ? 'severa' : index < inSevera + inNxt ? 'nxt' : undefined
    const number = only === 'severa' ? FIRST_SEVERA_NUMBER + index : ordinaryNumber(index - inSevera)
    return ordinaryParty(world, draw, { index, number, only, names })
  })
  return [...people, ...ordinary]
}

function portion(customers: number, { share, most }: typeof NEW_IN_NXT, left: number): number {
  return Math.max(0, Math.min(Math.round(customers * share), most, left))
}

function ordinaryNumber(index: number): number {
  const number = FIRST_NUMBER + index
  return number < SECOND_SERIES.from ? number : number + SECOND_SERIES.size
}

interface Drawn {
  readonly index: number
  readonly number: number
  readonly only: SideName | undefined
  readonly names: (index: number, country: Country) => string
}

function ordinaryParty(world: World, draw: Random, { index, number, only, names }: Drawn): Party {
  const country = world.country(weighted(draw, COUNTRIES)[0])
  const [days, , terms] = weighted(draw, DAYS)
  const name = names(index, country)
  const domain = `${ascii(name)}.example`
  const foreign = country.code2 !== world.file.organisation.country
  const language = !foreign && draw.chance(0.12) ? 'sv' : !foreign && draw.chance(0.05) ? 'en' : country.language
  return {
    situation: only ? 'new' : 'linked',
    note: '',
    number,
    name,
    vat: vatOf(country.code2, index),
    ...(only && { only }),
    countryOf: country,
    currency: country.currency === 'EUR' && draw.chance(0.01) ? 'USD' : country.currency,
    language,
    days,
    term: draw.pick(terms),
    interest: draw.chance(0.7) ? world.file.organisation.overdueInterest : draw.pick([7, 9.5, 11.5, 16]),
    email: draw.chance(0.9) ? `info@${domain}` : null,
    website: draw.chance(0.7) ? `https://www.${domain}` : null,
    domain,
    address: drawAddress(world, draw, country.code2),
    ...(draw.chance(0.04) && !only && { inactive: true }),
  }
}

function specialParty(world: World, record: SpecialCustomer): Party {
  const { organisation } = world.file
  const country = world.country(record.country ?? organisation.country)
  const domain = `${ascii(record.name)}.example`
  return {
    ...record,
    countryOf: country,
    currency: record.currency ?? organisation.currency,
    language: record.language ?? organisation.language,
    days: record.days ?? organisation.paymentTerm,
    interest: record.interest ?? (record.interest === null ? null : organisation.overdueInterest),
    email: record.email ?? `info@${domain}`,
    website: `https://www.${domain}`,
    domain,
    address: drawAddress(world, world.random.fork(record.name), country.code2),
  }
}

/** True when NXT's associate names this Severa customer, so that its addresses and contacts are linked too. */
export function isLinked({ situation, link }: Party): boolean {
  return situation === 'linked' || situation === 'gone' || link === 'own'
}

export function drawAddress(world: World, draw: Random, code2: string): Party['address'] {
  const [city, postalCode] = draw.pick(world.file.words.cities[code2]!)
  return { street: `${draw.pick(world.file.words.streets)} ${1 + draw.below(80)}`, postalCode, city }
}

/** Company names that never repeat: two words, then with a city, then with a number. */
function createNames({ file }: World, draw: Random): Drawn['names'] {
  const { companies, branches, cities } = file.words
  const places = [
    '',
    ...Object.values(cities)
      .flat()
      .map(([city]) => ` ${city}`),
  ]
  const pairs = companies.length * branches.length
  const start = draw.below(pairs)
  return (index, country) => {
    const at = (start + index * 389) % pairs
    const round = Math.floor(index / pairs)
    const place = places[round % places.length]!
    const again = Math.floor(round / places.length)
    const company = companies[at % companies.length]!
    const branch = branches[Math.floor(at / companies.length)]!
    return `${company} ${branch}${place}${again > 0 ? ` ${again + 1}` : ''} ${country.form}`
  }
}

/** A made-up VAT number, different for each index; companies of the US have none. */
function vatOf(code2: string, index: number): string {
  switch (code2) {
    case 'SE':
      return `SE55${60_000_000 + index}01`
    case 'NO':
      return `NO${920_000_000 + index}MVA`
    case 'EE':
      return `EE${101_000_000 + index}`
    case 'DE':
      return `DE${300_000_000 + index}`
    case 'US':
      return ''
    default:
      return `${code2}${30_000_000 + index}`
  }
}

/** The organisation number in a VAT number, as it is written in its country. */
export function organisationNumber(vat: string): string {
  const digits = vat.slice(2)
  switch (vat.slice(0, 2)) {
    case 'FI':
      return `${digits.slice(0, -1)}-${digits.slice(-1)}`
    case 'SE':
      return `${digits.slice(0, 6)}-${digits.slice(6, 10)}`
    case 'NO':
      return digits.replace('MVA', '')
    case 'DK':
      return digits
    default:
      return vat
  }
}

function weighted<T extends readonly [unknown, number, ...unknown[]]>(draw: Random, list: readonly T[]): T {
  let left = draw.next()
  for (const entry of list) {
    left -= entry[1]
    if (left < 0) return entry
  }
  return list[0]!
}
