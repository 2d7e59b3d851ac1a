import { createRandom, type Random } from '../common/random.ts'
import type { SandboxRow } from '../common/side.ts'
import { type Country, type DemoFile, loadDemoFile } from './demo-file.ts'
import { guidOf } from './guid-of.ts'
import { loadSpecialFile, type SpecialFile } from './situations.ts'

export interface WorldOptions {
  readonly seed: number
  /** How many customers there are in all. */
  readonly customers: number
  readonly dataDir?: string
}

/** What the builders of the demo share: words, chance, and the rows made so far. */
export interface World {
  readonly seed: number
  readonly customers: number
  readonly file: DemoFile
  readonly special: SpecialFile
  readonly random: Random
  readonly severa: Rows
  readonly nxt: Rows
  /** GUID of a Severa row by its collection and a key of our own. */
  guid(collection: string, key: string | number): string
  /** The same as a link. */
  link(collection: string, key: string | number): { readonly guid: string }
  country(code2: string): Country
  currencyNo(code: string): number
}

/** Rows by collection or table, in the order they were made. */
export class Rows {
  private readonly all = new Map<string, SandboxRow[]>()

  of(name: string): SandboxRow[] {
    const known = this.all.get(name)
    if (known) return known
    const rows: SandboxRow[] = []
    this.all.set(name, rows)
    return rows
  }

  add(name: string, row: SandboxRow): void {
    this.of(name).push(row)
  }

  data(): Record<string, SandboxRow[]> {
    return Object.fromEntries(this.all)
  }
}

export function createWorld({ seed, customers, dataDir }: WorldOptions): World {
  const file = loadDemoFile(dataDir)
  const countries = new Map(file.countries.map((country) => [country.code2, country]))
  const currencies = new Map(file.currencies.map(({ code, no }) => [code, no]))
  const guid = (collection: string, key: string | number) => guidOf(seed, collection, key)
  return {
    seed,
    customers,
    file,
    special: loadSpecialFile(dataDir),
    random: createRandom(seed),
    severa: new Rows(),
    nxt: new Rows(),
    guid,
    link: (collection, key) => ({ guid: guid(collection, key) }),
    country: (code2) => countries.get(code2)!,
    currencyNo: (code) => currencies.get(code)!,
  }
}
