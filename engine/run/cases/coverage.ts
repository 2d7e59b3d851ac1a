import { compareText, type Place } from '../../core/problem.ts'

/** What can be touched, in the order in which it is told. */
export const COVERED = ['entity', 'field', 'map', 'range', 'predicate', 'look-up', 'clue', 'word'] as const
export type Covered = (typeof COVERED)[number]

/** One thing that the rules say, and that some case should show. */
export interface CoverageItem {
  readonly kind: Covered
  readonly what: string
  /** Where the rule stands. */
  readonly place: Place
  /** Where its content stands, if a setting gave it. */
  readonly content?: Place
}

export interface CoverageReport {
  readonly touched: number
  readonly total: number
  /** Whole percent, rounded down: 100 only when nothing is left. */
  readonly percent: number
  readonly kinds: readonly { readonly kind: Covered; readonly touched: number; readonly total: number }[]
  readonly items: readonly (Omit<CoverageItem, 'content'> & { readonly touched: boolean })[]
}

/** What cases have touched, of all that the rules say. Rules compiled again under other settings add up. */
export class Coverage {
  readonly #items = new Map<string, CoverageItem>()
  readonly #touched = new Set<string>()
  #watched: Set<string> | undefined

  add(item: CoverageItem): void {
    const id = `${item.kind} ${item.what}`
    if (!this.#items.has(id)) this.#items.set(id, item)
  }

  touch(kind: Covered, what: string): void {
    const id = `${kind} ${what}`
    this.#touched.add(id)
    this.#watched?.add(id)
  }

  /** Notes what is touched until the answer is called: for the reason of a failure. */
  watch(): () => readonly CoverageItem[] {
    const watched = new Set<string>()
    this.#watched = watched
    return () => {
      this.#watched = undefined
      return [...watched].flatMap((id) => this.#items.get(id) ?? [])
    }
  }

  /** Of what stands in files that `isOwn` names, or was given its content there: then that is its place. */
  report(isOwn: (file: string) => boolean): CoverageReport {
    const items = [...this.#items]
      .filter(([, { place, content }]) => isOwn(place.file) || (content !== undefined && isOwn(content.file)))
      .map(([id, { kind, what, place, content }]) => ({
        kind,
        what,
        place: content && !isOwn(place.file) ? content : place,
        touched: this.#touched.has(id),
      }))
      .toSorted(inOrder)
    const kinds = COVERED.flatMap((kind) => {
      const mine = items.filter((item) => item.kind === kind)
      return mine.length === 0 ? [] : [{ kind, touched: count(mine), total: mine.length }]
    })
    const touched = count(items)
    const percent = items.length === 0 ? 100 : Math.floor((touched * 100) / items.length)
    return { touched, total: items.length, percent, kinds, items }
  }
}

const count = (items: readonly { readonly touched: boolean }[]): number =>
  items.reduce((sum, { touched }) => sum + (touched ? 1 : 0), 0)

function inOrder(x: Omit<CoverageItem, 'content'>, y: Omit<CoverageItem, 'content'>): number {
  return (
    compareText(x.place.file, y.place.file) ||
    x.place.line - y.place.line ||
    x.place.column - y.place.column ||
    COVERED.indexOf(x.kind) - COVERED.indexOf(y.kind) ||
    compareText(x.what, y.what)
  )
}
