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

/** Plain properties and the sandbox's own ones that tie rows together. */
function guidsBeside(guidOf: (collection: string) => string, row: SandboxRow): SandboxRow {
  const known: SandboxRow = {
    countryGuid: guidOf('localization/countries'),
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

function sample(document: OpenApiDocument, given: Schema, depth: number): unknown {
  const schema = dereference(document, given)
  if (schema.enum) return schema.enum[0]
  switch (schema.type) {
    case 'object':
      return depth > 3
        ? {}
        : Object.fromEntries(
            Object.entries(schema.properties ?? {}).map(([name, part]) => [name, sample(document, part, depth + 1)]),
          )
    case 'array':
      return [sample(document, schema.items ?? {}, depth + 1)]
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
