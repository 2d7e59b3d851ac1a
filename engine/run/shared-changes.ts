import type { Side } from '../core/ids.ts'
import { compareKeys } from '../plan/label.ts'
import type { Entity } from '../rules/types.ts'
import type { Page, System } from '../systems/system.ts'
import { type Cursors, cursorId } from './state-names.ts'

/** Who asks for the changes of a resource: an entity that has records of it, or rules that look things up in it. */
export interface ChangeReader {
  readonly side: Side
  readonly resource: string
  readonly paths: readonly string[]
  /** Where it left off; undefined: it reads the whole. */
  readonly cursor: string | undefined
}

export type ReadChanges = (
  system: System,
  resource: string,
  since: string,
  signal: AbortSignal,
) => AsyncIterable<Page> | Iterable<Page>

/** The resources of entities, with where each left off. */
export function entityReaders(entities: readonly Entity[], cursors: Cursors): ChangeReader[] {
  return entities.flatMap((entity) =>
    [...entity.sides.values()].flatMap(({ side, kinds }) =>
      kinds.map((kind) => ({
        side,
        resource: kind.resource.name,
        paths: kind.paths,
        cursor: cursors[cursorId(entity.name, side, kind)]?.cursor,
      })),
    ),
  )
}

/**
 * Changes of a resource, asked for once for all that read it. All of them, whatever the scope of an entity: a record that left
 * the scope must be seen to be known as gone from there. They are asked for from where the one that knows least left off; what
 * the others see a second time they know already.
 */
export function sharedChanges(readers: readonly ChangeReader[]): ReadChanges {
  const asked = new Map<string, Promise<readonly Page[]>>()
  return async function* changes(system, resource, since, signal) {
    const all = readers.filter((reader) => reader.side === system.side && reader.resource === resource)
    const [earliest = since] = all.flatMap(({ cursor }) => cursor ?? []).sort(compareKeys)
    const request = { resource, paths: [...new Set(all.flatMap(({ paths }) => paths))], since: earliest }
    if (all.length === 1) {
      yield* system.pull(request, signal)
      return
    }
    const id = `${system.side} ${resource}`
    const pages = asked.get(id) ?? pagesOf(system.pull(request, signal))
    asked.set(id, pages)
    yield* await pages
  }
}

async function pagesOf(pages: AsyncIterable<Page>): Promise<readonly Page[]> {
  const all: Page[] = []
  for await (const page of pages) all.push(page)
  return all
}
