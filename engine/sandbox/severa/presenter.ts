import type { SandboxRow } from '../common/side.ts'
import { type Link, targetOf } from './links.ts'
import type { Store } from './store.ts'

interface Shown {
  readonly row: SandboxRow
  /** The rows that the links led to, in order: while they are the same, so is what is shown. */
  readonly targets: readonly (SandboxRow | undefined)[]
}

/**
 * Stored rows as they are answered: what links show of their targets is as it is today, the sandbox's own `_`
 * properties are left out. Rows are never changed in place, so what was made once is kept until a target changes.
 */
export class Presenter {
  private readonly store: Store
  private readonly kept = new WeakMap<SandboxRow, Shown>()
  private readonly linkParts = new WeakMap<Link, WeakMap<SandboxRow, SandboxRow>>()

  constructor(store: Store) {
    this.store = store
  }

  present(links: readonly Link[], row: SandboxRow): SandboxRow {
    const known = this.kept.get(row)
    if (known && this.isCurrent(known, links, row)) return known.row
    const fresh = this.refresh(links, row)
    const shown: Shown = { row: withoutOwn(fresh.row), targets: fresh.targets }
    this.kept.set(row, shown)
    return shown.row
  }

  /** A copy of the row whose links show what their targets are today; links that lead nowhere stay as they are. */
  refresh(links: readonly Link[], row: SandboxRow): Shown {
    const fresh: Record<string, unknown> = { ...row }
    const targets: (SandboxRow | undefined)[] = []
    for (const link of links) {
      const value = row[link.property]
      if (value === null || value === undefined) continue
      const refreshed = itemsOf(value).map((item) => this.refreshLink(link, item, targets))
      fresh[link.property] = Array.isArray(value) ? refreshed : refreshed[0]
    }
    return { row: fresh, targets }
  }

  private isCurrent({ targets }: Shown, links: readonly Link[], row: SandboxRow): boolean {
    let at = 0
    for (const link of links) {
      const value = row[link.property]
      if (value === null || value === undefined) continue
      for (const item of itemsOf(value)) if (this.target(link, item)?.row !== targets[at++]) return false
    }
    return true
  }

  private refreshLink(link: Link, value: SandboxRow, targets: (SandboxRow | undefined)[]): SandboxRow {
    const target = this.target(link, value)
    targets.push(target?.row)
    if (!target) return value
    const parts = this.partsOf(link, target)
    // A link that says nothing of its own is the same object for all that lead there.
    for (const name in value) if (!(name in parts)) return { ...value, ...parts }
    return parts
  }

  private partsOf(link: Link, { collection, row }: { collection: string; row: SandboxRow }): SandboxRow {
    const ofLink = this.linkParts.get(link) ?? new WeakMap<SandboxRow, SandboxRow>()
    this.linkParts.set(link, ofLink)
    const parts = ofLink.get(row) ?? { [link.key]: row.guid, ...link.show(collection, row) }
    ofLink.set(row, parts)
    return parts
  }

  private target(link: Link, value: SandboxRow): { collection: string; row: SandboxRow } | undefined {
    const guid = value[link.key]
    return typeof guid === 'string' ? targetOf(this.store, link, guid) : undefined
  }
}

function itemsOf(value: unknown): readonly SandboxRow[] {
  return Array.isArray(value) ? value : [value as SandboxRow]
}

function withoutOwn(row: SandboxRow): SandboxRow {
  for (const name in row) {
    if (name.startsWith('_')) return Object.fromEntries(Object.entries(row).filter(([key]) => !key.startsWith('_')))
  }
  return row
}
