import type { SandboxRow, SideData } from '../../../engine/sandbox/common/side.ts'
import { dereference, type OpenApiDocument, type Schema } from '../../../engine/sandbox/severa/contract.ts'
import { compileLinks } from '../../../engine/sandbox/severa/links.ts'
import type { Models } from '../../../engine/sandbox/severa/models.ts'
import { guid } from './harness.ts'

/** One row in every collection, every declared property filled, every link leading to the one row of its target. */
export function sampleData(document: OpenApiDocument, models: ReadonlyMap<string, Models>): SideData {
  const names = [...models.keys()]
  const guidOf = (collection: string) => guid(5000 + names.indexOf(collection))
  const homeOf = (collection: string) => document.components.schemas[models.get(collection)?.home ?? ''] ?? {}
  return Object.fromEntries(
    names.map((collection) => {
      const row = sample(document, homeOf(collection), 0) as SandboxRow
      // The settings are the one thing without a GUID.
      if (homeOf(collection).properties?.guid) row.guid = guidOf(collection)
      for (const link of compileLinks(document, collection, homeOf)) {
        const value = { [link.key]: guidOf(link.collections[0] ?? '') }
        row[link.property] = link.list ? [value] : value
      }
      Object.assign(row, guidsBeside(guidOf, row))
      return [collection, [row]]
    }),
  )
}

/** A body that an input model takes, every writable property filled, links leading to the rows of `sampleData`. */
export function sampleBody(document: OpenApiDocument, body: Schema, stored: SandboxRow): SandboxRow {
  const model = dereference(document, body)
  const writable = Object.entries(model.properties ?? {}).filter(([, property]) => !property.readOnly)
  return Object.fromEntries(
    writable.map(([name, property]) => {
      const link = stored[name] as SandboxRow | SandboxRow[] | undefined
      const isObject = dereference(document, property.items ?? property).type === 'object'
      // Links of the sample hold a GUID and nothing else, which every input model takes.
      if (isObject && Object.keys([link].flat()[0] ?? {}).length === 1) return [name, link]
      // The root phase has no parent, but another phase has it for one.
      if (isObject && link === null) return [name, { guid: stored.guid }]
      return [name, name in GUIDS ? stored[name] : sample(document, property, 1, true)]
    }),
  )
}

const GUIDS = { addressGuid: true, countryGuid: true, parentGuid: true }

/** Plain properties and the sandbox's own ones that tie rows together. */
function guidsBeside(guidOf: (collection: string) => string, row: SandboxRow): SandboxRow {
  const known: SandboxRow = {
    addressGuid: guidOf('addresses'),
    countryGuid: guidOf('localization/countries'),
    parentGuid: guidOf('businessunits'),
    isRecurrenceRule: false,
    invoiceGuid: guidOf('invoices'),
    invoiceRowGuid: guidOf('invoicerows'),
    projectGuid: guidOf('projects'),
    travelExpenseGuid: guidOf('projecttravelexpenses'),
  }
  const tied = Object.fromEntries(Object.entries(known).filter(([name]) => name in row))
  // The root phase has no parent; an invoice's settings name their invoice only to the sandbox.
  if ('parentPhase' in row) tied.parentPhase = null
  return {
    ...tied,
    _invoiceGuid: guidOf('invoices'),
    _countryGuid: guidOf('localization/countries'),
    _keywordGuids: [guidOf('keywords')],
  }
}

function sample(document: OpenApiDocument, given: Schema, depth: number, forInput = false): unknown {
  const schema = dereference(document, given)
  if (schema.enum) return schema.enum[0]
  switch (schema.type) {
    case 'object':
      return depth > 3
        ? {}
        : Object.fromEntries(
            Object.entries(schema.properties ?? {})
              .filter(([, part]) => !forInput || !part.readOnly)
              .map(([name, part]) => [name, sample(document, part, depth + 1, forInput)]),
          )
    case 'array':
      return [sample(document, schema.items ?? {}, depth + 1, forInput)]
    case 'boolean':
      return true
    case 'integer':
    case 'number':
      return schema.maximum ?? schema.minimum ?? 1
    default:
      return schema.format === 'date'
        ? '2026-11-01'
        : schema.format === 'date-time'
          ? '2026-11-01T08:00:00.123Z'
          : 'text'
  }
}
