import type { Resource, SystemDescription } from './description.ts'
import type { DescriptionFile, MutationFile } from './file.ts'
import type { Reading } from './reading.ts'
import { holes } from './template.ts'

/** What a schema cannot see: names that point at nothing, words without the part that they need. */
export function checkDescription(file: DescriptionFile, description: SystemDescription, reading: Reading): void {
  checkConnection(file, reading)
  checkIdentity(file, description, reading)
  if (file.protocol === 'rest') checkRest(file, description, reading)
  else checkGraphql(file, description, reading)
  for (const [name, resource] of description.resources) checkResource(name, resource, reading)
}

function checkConnection(file: DescriptionFile, reading: Reading): void {
  const known = new Set(Object.keys(file.connection))
  const check = (template: unknown, extra: readonly string[], ...path: string[]) => {
    if (typeof template !== 'string') return
    for (const hole of holes(template)) {
      if (known.has(hole) || extra.includes(hole)) continue
      reading.error(
        'CONNECTION_UNKNOWN',
        `{${hole}} is no word of the connection`,
        `known: ${[...extra, ...known].join(', ')}`,
        ...path,
      )
    }
  }
  const token = file.auth.token ? ['token'] : []
  for (const [name, value] of Object.entries(file.auth.headers ?? {})) check(value, token, 'auth', 'headers', name)
  for (const [name, value] of Object.entries(file.headers ?? {})) check(value, [], 'headers', name)
  for (const form of ['json', 'form'] as const) {
    for (const [name, value] of Object.entries(file.auth.token?.[form] ?? {}))
      check(value, [], 'auth', 'token', form, name)
  }
  check(file.auth.token?.url, [], 'auth', 'token', 'url')
  check(file.rest?.base, [], 'rest', 'base')
  check(file.graphql?.endpoint, [], 'graphql', 'endpoint')
  for (const limit of ['perSecond', 'perMinute', 'atOnce'] as const) {
    const share = file.limits?.[limit]
    for (const word of share?.sharedBy ?? []) check(`{${word}}`, [], 'limits', limit, 'sharedBy')
    if (share?.allowed !== undefined && share.use > share.allowed) {
      reading.error(
        'LIMIT_EXCEEDED',
        `${limit} uses ${share.use} of the ${share.allowed} that are allowed`,
        `set use to at most ${share.allowed}`,
        'limits',
        limit,
        'use',
      )
    }
  }
}

function checkIdentity(file: DescriptionFile, description: SystemDescription, reading: Reading): void {
  const { resource, connection, path } = file.identity
  if (resource !== undefined && !description.resources.has(resource)) {
    reading.error(
      'UNKNOWN_RESOURCE',
      `identity reads "${resource}", which is not described`,
      `known: ${[...description.resources.keys()].join(', ')}`,
      'identity',
      'resource',
    )
  }
  if (connection === undefined && (resource === undefined || path === undefined)) {
    reading.error(
      'IDENTITY_MISSING',
      'identity does not tell where it is read',
      'add resource: and path: (where its record says who the system is), or connection:',
      'identity',
    )
  }
  if (connection !== undefined && !(connection in file.connection)) {
    reading.error(
      'CONNECTION_UNKNOWN',
      `"${connection}" is no word of the connection`,
      `known: ${Object.keys(file.connection).join(', ')}`,
      'identity',
      'connection',
    )
  }
}

function checkRest(file: DescriptionFile, description: SystemDescription, reading: Reading): void {
  if (!file.rest)
    return reading.error(
      'PART_MISSING',
      'a REST system needs its part "rest"',
      'describe paging and the form of writes under rest:',
      'protocol',
    )
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
  for (const [name, resource] of description.resources) {
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

function checkGraphql(file: DescriptionFile, description: SystemDescription, reading: Reading): void {
  const form = file.graphql
  if (!form)
    return reading.error(
      'PART_MISSING',
      'a GraphQL system needs its part "graphql"',
      'describe list and mutations under graphql:',
      'protocol',
    )
  for (const [name, resource] of description.resources) {
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
  for (const ability of ['create', 'update', 'delete'] as const) checkMutation(form[ability], ability, reading)
}

const PLACEHOLDERS = new Set(['$row', '$key', '$filter'])

function checkMutation(mutation: MutationFile | undefined, ability: string, reading: Reading): void {
  const seen: string[] = []
  const walk = (value: unknown): void => {
    if (typeof value === 'string' && value.startsWith('$')) seen.push(value)
    else if (value !== null && typeof value === 'object') Object.values(value).forEach(walk)
  }
  for (const argument of Object.values(mutation?.arguments ?? {})) walk(argument.value)
  for (const name of seen) {
    if (!PLACEHOLDERS.has(name)) {
      reading.error(
        'PLACEHOLDER_UNKNOWN',
        `${name} stands for nothing in a mutation`,
        `known: ${[...PLACEHOLDERS].join(', ')}`,
        'graphql',
        ability,
        'arguments',
      )
    }
  }
  // Without one of these an update or delete would touch every row there is.
  if (mutation && ability !== 'create' && !seen.includes('$key') && !seen.includes('$filter')) {
    reading.error(
      'KEY_MISSING',
      `graphql.${ability} does not say which record it means`,
      'use $key or $filter in one of its arguments',
      'graphql',
      ability,
      'arguments',
    )
  }
}

function checkResource(name: string, resource: Resource, reading: Reading): void {
  const { facts, keyParts, single } = resource
  if (keyParts.length === 0 && !single) {
    reading.error(
      'KEY_MISSING',
      `${name} has no key`,
      'add key: (the path of what tells its records apart), or single: true',
      'resources',
      name,
    )
  }
  if (single && (facts.can.has('create') || facts.can.has('delete'))) {
    reading.error(
      'SINGLE_ABILITY',
      `${name} is a single object: it can neither be created nor deleted`,
      'leave create and delete out of can:',
      'resources',
      name,
      'can',
    )
  }
  for (const path of Object.keys(facts.maxLength)) {
    const type = facts.types[path] ?? 'text'
    if (type !== 'text')
      reading.error(
        'LENGTH_OF_NUMBER',
        `${path} of ${name} is ${type}; only texts have a length`,
        'take it out of maxLength',
        'resources',
        name,
        'maxLength',
      )
  }
}
