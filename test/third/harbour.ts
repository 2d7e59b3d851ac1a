import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Ran, startSilta } from '../cli/helpers.ts'
import { API_KEY, type Crm, startCrm } from './servers/crm-server.ts'
import { ACCESS_TOKEN, type Shop, startShop } from './servers/shop-server.ts'

export const HOME = join(import.meta.dirname, 'home')

/** A folder with the YAML of the tenant, to work in. */
export function copyOfHome(): { readonly dir: string; remove(): void } {
  const dir = mkdtempSync(join(tmpdir(), 'silta-harbour-'))
  cpSync(HOME, dir, { recursive: true })
  return { dir, remove: () => rmSync(dir, { recursive: true, force: true }) }
}

/** Both systems on loopback, and a folder with the YAML of the tenant beside them. */
export class Harbour {
  readonly #home = copyOfHome()
  readonly crm: Crm
  readonly shop: Shop

  private constructor(crm: Crm, shop: Shop) {
    this.crm = crm
    this.shop = shop
  }

  get dir(): string {
    return this.#home.dir
  }

  static async open(): Promise<Harbour> {
    return new Harbour(await startCrm(), await startShop())
  }

  get env(): Readonly<Record<string, string>> {
    return {
      HARBOUR_CRM_URL: this.crm.url,
      HARBOUR_CRM_KEY: API_KEY,
      HARBOUR_SHOP_URL: this.shop.url,
      HARBOUR_SHOP_TOKEN: ACCESS_TOKEN,
    }
  }

  /** The command line, as people run it. */
  silta(args: readonly string[], env: Readonly<Record<string, string>> = {}): Promise<Ran> {
    return startSilta(this.dir, args, { ...this.env, ...env }).ended
  }

  /** Requests of both systems since the last call. */
  requests(): { readonly crm: readonly string[]; readonly shop: readonly string[] } {
    return { crm: this.crm.requests.splice(0), shop: this.shop.requests.splice(0) }
  }

  loseState(): void {
    rmSync(join(this.dir, '.silta'), { recursive: true, force: true })
  }

  async close(): Promise<void> {
    this.#home.remove()
    await Promise.all([this.crm.stop(), this.shop.stop()])
  }
}

/** What both systems hold before anything is linked: some of it on both sides, most on one only. */
export function seed({ crm, shop }: Harbour): void {
  const nordlys = crm.companies.add({
    name: 'Nordlys Oy',
    vat_number: 'FI11111111',
    country_id: 1,
    segment: 'A',
    credit: { amount: '1500.00', currency: 'EUR' },
    notes: 'pays late',
  })
  const bryggen = crm.companies.add({ name: 'Bryggen AB', vat_number: 'SE2222222222', country_id: 2, segment: 'B' })
  crm.companies.add({ name: 'Kaarna Oy', vat_number: 'FI33333333', country_id: 1, archived: true })
  for (let n = 1; n <= 30; n++)
    crm.companies.add({ name: `Partner ${n} Oy`, vat_number: `FI4${String(n).padStart(7, '0')}`, country_id: 1 })

  crm.contacts.add({
    first_name: 'Anna Maria',
    last_name: 'Virtanen',
    email: 'anna@nordlys.example',
    phone: '+358 40 1',
    language: 'fi',
    company_id: nordlys.id,
    newsletter: true,
    custom_fields: [{ name: 'loyalty', value: 'gold' }],
  })
  crm.contacts.add({
    first_name: 'Per',
    last_name: 'Berg',
    email: 'per@bryggen.example',
    language: 'sv',
    company_id: bryggen.id,
  })

  const own = shop.companies.add({ name: 'Nordlys Oy', vatNumber: 'FI11111111', countryCode: 'FI', tier: 'SILVER' })
  const kaiku = shop.companies.add({ name: 'Kaiku Oy', vatNumber: 'FI55555555', countryCode: 'FI', tier: 'GOLD' })
  shop.customers.add({
    name: 'Anna Maria Virtanen',
    email: 'Anna@nordlys.example',
    locale: 'fi-FI',
    companyId: own.id,
    acceptsMarketing: true,
  })
  shop.customers.add({ name: 'Eva Holm', email: 'eva@kaiku.example', locale: 'sv-FI', companyId: kaiku.id })
  for (let n = 1; n <= 26; n++)
    shop.customers.add({ name: `Customer ${n} O'Brien`, email: `c${n}@people.example`, acceptsMarketing: n % 2 === 0 })
}
