import { mendUnknown } from '../../core/guess.ts'
import type { Resource, SystemDescription } from './description.ts'
import type { DescriptionFile, GraphqlFile, ItemFile, MutationFile } from './file.ts'
import type { Reading } from './reading.ts'
import { holes } from './template.ts'

/** The part of a REST system. */
export function checkRest(file: DescriptionFile, description: SystemDescription, reading: Reading): void {
  if (!file.rest) return
  for (const [name, paging] of Object.entries(file.rest.paging)) {
    if (paging.style === 'token' && !paging.next?.header && !paging.next?.path) {
      reading.error(
        'PAGING_END',
        `paging "${name}" does not say where the next token stands`,
        'add next: { header: ... } or next: { path: ... }',
        'rest',
        'paging',
        name,
      )
    }
    if (
      (paging.style === 'offset' || paging.style === 'page') &&
      paging.size === undefined &&
      paging.total === undefined
    ) {
      reading.error(
        'PAGING_END',
        `paging "${name}" cannot tell a short page`,
        'name the parameter of the page size (size:), or the path of the total (total:)',
        'rest',
        'paging',
        name,
      )
    }
  }
  checkTogether(description, false, reading)
  for (const [name, resource] of description.resources) {
    const { can } = resource.facts
    const { lists, items, create, update } = file.rest
    const templates = {
      ...(resource.single ? {} : { 'rest.lists': lists }),
      ...(resource.single || can.has('create') || can.has('update') ? { 'rest.items': items } : {}),
      ...(can.has('create') ? { 'rest.create.wrap': create?.wrap } : {}),
      ...(can.has('update') ? { 'rest.update.wrap': update?.wrap } : {}),
    }
    checkWords(templates, name, resource, reading)
    if (resource.pairs.size > 0 && file.rest.update?.form === 'operations' && resource.facts.can.has('update')) {
      reading.error(
        'PAIRS_IN_PATCH',
        'pairs stand in lists, where an operation on a path cannot name them',
        'use rest.update.form merge or whole, or leave pairs: away',
        'resources',
        name,
        'pairs',
      )
    }
    if (resource.facts.can.has('update') && !file.rest.update) {
      reading.error(
        'PART_MISSING',
        `${name} can be updated, but rest.update is not described`,
        'add rest.update: { method, form }',
        'rest',
      )
      return
    }
    if (resource.facts.can.has('changes') && description.changes?.query === undefined) {
      reading.error(
        'PART_MISSING',
        `${name} reports changes, but changes.query is not described`,
        'add changes.query: the parameter that takes the time',
        'changes',
      )
      return
    }
  }
}

/** Words in braces of the names that one resource is asked and written by. */
function checkWords(
  templates: Readonly<Record<string, unknown>>,
  name: string,
  { words }: Resource,
  reading: Reading,
): void {
  for (const [place, template] of Object.entries(templates)) {
    for (const hole of holes([template ?? []].flat().join(' '))) {
      if (hole in words) continue
      const what = `${name} has no word {${hole}}, which ${place} needs`
      const mend = `add words: { ${hole}: ... } to it; known: ${Object.keys(words).join(', ')}`
      reading.error('WORD_MISSING', what, mend, 'resources', name)
    }
  }
}

/** The part of a GraphQL system. */
export function checkGraphql(file: DescriptionFile, description: SystemDescription, reading: Reading): void {
  const form = file.graphql
  if (!form) return
  checkTogether(description, form.together !== undefined && form.within !== undefined, reading)
  for (const [name, resource] of description.resources) {
    const writes = (['create', 'update', 'delete'] as const).filter((ability) => resource.facts.can.has(ability))
    const fields = writes.map((ability) => [`graphql.${ability}`, namesOf(form[ability])])
    const list = resource.single ? {} : { 'graphql.list': form.list.field }
    const item = writes.includes('update') ? { 'graphql.item': namesOf(form.item) } : {}
    checkWords({ ...list, ...item, ...Object.fromEntries(fields) }, name, resource, reading)
    for (const ability of ['create', 'update', 'delete'] as const) {
      if (resource.facts.can.has(ability) && !form[ability]) {
        reading.error(
          'PART_MISSING',
          `${name} can ${ability}, but graphql.${ability} is not described`,
          `add graphql.${ability}: { field, arguments }`,
          'graphql',
        )
        return
      }
    }
    if (resource.facts.can.has('changes') && description.changes?.argument === undefined && !resource.stamp) {
      reading.error(
        'STAMP_MISSING',
        `${name} reports changes, but has no stamp column`,
        'add stamp: (or changes.argument for the system)',
        'resources',
        name,
      )
    }
  }
  for (const ability of ['create', 'update', 'delete'] as const)
    checkMutation(form[ability], ability, PLACEHOLDERS, reading)
  checkMutation(form.item, 'item', new Set(['$key']), reading)
  checkRereading(form, description, reading)
}

function checkTogether(description: SystemDescription, isDescribed: boolean, reading: Reading): void {
  for (const [name, resource] of description.resources) {
    if (isDescribed || !resource.facts.can.has('together')) continue
    const what = `${name} can save changes together, but how is not described`
    reading.error(
      'PART_MISSING',
      what,
      'add graphql.together and graphql.within, or take `together` out of can:',
      'resources',
      name,
      'can',
    )
  }
}

/** Names of fields and types in a mutation or an item. */
function namesOf(part: MutationFile | ItemFile | undefined): readonly string[] {
  if (!part) return []
  const types = Object.values(part.arguments).map(({ type }) => type)
  const more = 'record' in part ? [part.record] : 'on' in part ? [part.on] : []
  return [part.field, ...types, ...more.filter((name) => name !== undefined)]
}

/** What an update goes by is checked in its own filter, or else by reading the record right before. */
function checkRereading(form: GraphqlFile, description: SystemDescription, reading: Reading): void {
  if (form.filter || form.item) return
  for (const [name, { facts, asks }] of description.resources) {
    if (!facts.can.has('update') || asks.get(facts.key)?.find) continue
    reading.error(
      'PART_MISSING',
      `${name} can be updated, but its records cannot be read by their key`,
      'describe graphql.item: { field, arguments }, or how the key is asked for under findBy',
      'resources',
      name,
      'can',
    )
  }
}

const PLACEHOLDERS: ReadonlySet<string> = new Set(['$row', '$key', '$filter'])

function checkMutation(
  mutation: MutationFile | ItemFile | undefined,
  ability: string,
  placeholders: ReadonlySet<string>,
  reading: Reading,
): void {
  const seen: string[] = []
  const walk = (value: unknown): void => {
    if (typeof value === 'string' && value.startsWith('$')) seen.push(value)
    else if (value !== null && typeof value === 'object') Object.values(value).forEach(walk)
  }
  for (const argument of Object.values(mutation?.arguments ?? {})) walk(argument.value)
  for (const name of seen) {
    if (!placeholders.has(name)) {
      reading.error(
        'PLACEHOLDER_UNKNOWN',
        `${name} stands for nothing in ${ability === 'item' ? 'graphql.item' : 'a mutation'}`,
        mendUnknown(name, [...placeholders]),
        'graphql',
        ability,
        'arguments',
      )
    }
  }
  const refusals = mutation && 'refusals' in mutation ? [mutation.refusals ?? []].flat() : []
  const above = new Set(refusals.map((path) => path.slice(0, Math.max(0, path.lastIndexOf('.')))))
  if (refusals.length > 1 && (above.size > 1 || above.has(''))) {
    reading.error(
      'REFUSALS_APART',
      `${refusals.join(' and ')} do not stand side by side below one list`,
      'name members of one list, as [userErrors.field, userErrors.message]',
      'graphql',
      ability,
      'refusals',
    )
  }
  // Without one of these an update or delete would touch every row there is.
  if (mutation && ability !== 'create' && !seen.includes('$key') && !seen.includes('$filter')) {
    reading.error(
      'KEY_MISSING',
      `graphql.${ability} does not say which record it means`,
      `use ${ability === 'item' ? '$key' : '$key or $filter'} in one of its arguments`,
      'graphql',
      ability,
      'arguments',
    )
  }
}
