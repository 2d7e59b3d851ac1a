import { createRandom, type Random } from '../common/random.ts'
import type { SandboxRow } from '../common/side.ts'
import { type Country, type DemoFile, loadDemoFile } from './demo-file.ts'
import { guidsOf } from './guids-of.ts'
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
  const kinds = new Map<string, Kind>()
  const kindOf = (collection: string) => {
    const known = kinds.get(collection)
    if (known) return known
    const made = { guid: guidsOf(seed, collection), links: new Map() }
    kinds.set(collection, made)
    return made
  }
  return {
    seed,
    customers,
    file,
    special: loadSpecialFile(dataDir),
    random: createRandom(seed),
    severa: new Rows(),
    nxt: new Rows(),
    guid: (collection, key) => kindOf(collection).guid(key),
    link: (collection, key) => linkOf(kindOf(collection), key),
    country: (code2) => countries.get(code2)!,
    currencyNo: (code) => currencies.get(code)!,
  }
}

interface Kind {
  readonly guid: (key: string | number) => string
  /** Rows share the links to registers; those to single customers would only fill the memory. */
  readonly links: Map<string | number, { readonly guid: string }>
}

const KEPT_LINKS = 1000

function linkOf({ guid, links }: Kind, key: string | number): { readonly guid: string } {
  const known = links.get(key)
  if (known) return known
  const made = { guid: guid(key) }
  if (links.size < KEPT_LINKS) links.set(key, made)
  return made
}
