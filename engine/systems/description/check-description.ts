import { mendUnknown } from '../../core/guess.ts'
import { checkGraphql, checkRest } from './check-forms.ts'
import type { Resource, SystemDescription } from './description.ts'
import type { DescriptionFile } from './file.ts'
import type { Reading } from './reading.ts'
import { holes } from './template.ts'

/** What a schema cannot see: names that point at nothing, words without the part that they need. */
export function checkDescription(file: DescriptionFile, description: SystemDescription, reading: Reading): void {
  checkConnection(file, reading)
  const unasked = Object.entries(file.resources).find(([, resource]) => resource.changes)?.[0]
  if (!file.changes && unasked !== undefined) {
    const what = `${unasked} reports changes, but the system has no "changes"`
    reading.error(
      'PART_MISSING',
      what,
      'describe how changes are asked for under changes:',
      'resources',
      unasked,
      'changes',
    )
  }
  checkIdentity(file, description, reading)
  if (!file[file.protocol]) {
    const what = `a ${file.protocol} system needs its part "${file.protocol}"`
    reading.error('PART_MISSING', what, `describe its lists and writes under ${file.protocol}:`, 'protocol')
  }
  if (file.protocol === 'rest') checkRest(file, description, reading)
  else checkGraphql(file, description, reading)
  for (const [name, resource] of description.resources) checkResource(name, resource, reading)
  checkTemplates(file, reading)
}

/** Templates over one value: without their hole every question would be the same. */
function checkTemplates(file: DescriptionFile, reading: Reading): void {
  if (file.changes?.value !== undefined && !holes(file.changes.value).includes('since')) {
    const what = `changes.value does not say where the time goes: "${file.changes.value}"`
    reading.error('HOLE_MISSING', what, 'put {since} where the time stands', 'changes', 'value')
  }
  for (const [name, resource] of Object.entries(file.resources)) {
    for (const part of ['findBy', 'filters'] as const) {
      const asks = resource[part]
      if (asks === undefined || asks === 'any') continue
      for (const [path, { value, many }] of Object.entries(asks)) {
        if (value === undefined) continue
        if (!holes(value).includes('value')) {
          const what = `${part} ${path} of ${name} does not say where the value goes: "${value}"`
          reading.error('HOLE_MISSING', what, 'put {value} where it stands', 'resources', name, part, path, 'value')
        }
        if (many) {
          const what = `${part} ${path} of ${name} has a template, which takes one value, and many: true`
          reading.error('ASK_MANY', what, 'take many: away', 'resources', name, part, path, 'many')
        }
      }
    }
  }
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
        mendUnknown(hole, [...extra, ...known]),
        ...path,
      )
    }
  }
  const token = file.auth.token ? ['token'] : []
  for (const [name, value] of Object.entries(file.auth.headers ?? {})) {
    check(value, token, 'auth', 'headers', name)
    if (holes(value).length > 0) continue
    const what = `the header ${name} is written out, where everybody who has this file can read it`
    const mend = 'make it a word of the connection with secret: true, and write its name in braces here'
    reading.error('SECRET_LITERAL', what, mend, 'auth', 'headers', name)
  }
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
      mendUnknown(resource, [...description.resources.keys()]),
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
      mendUnknown(connection, Object.keys(file.connection)),
      'identity',
      'connection',
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
  for (const [member, { list }] of resource.pairs) {
    if (list !== member && !list.startsWith(`${member}.`)) continue
    const what = `pairs ${member} of ${name} would hide the list ${list} that they are made of`
    reading.error('PAIRS_CLASH', what, 'give the pairs a name of their own', 'resources', name, 'pairs', member)
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
