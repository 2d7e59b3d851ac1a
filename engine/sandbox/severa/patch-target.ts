import { dereference, pointerKey, type Schema } from './contract.ts'
import { findProperty } from './models.ts'
import type { Organisation } from './organisation.ts'
import { type Breach, badBody, badProperty } from './refusal.ts'

/** Where a patch path leads. */
export interface Target {
  /** Property names as the stored model spells them, outermost first. */
  readonly names: readonly [string, ...string[]]
  readonly schema: Schema
  readonly pointer: string
}

/** Models of PATCH bodies that are named but not published: what their output model shows may be set as well. */
const UNPUBLISHED: ReadonlySet<string> = new Set(['projects'])

/** Properties that no model marks as read-only, but that the system alone can know, or fixes at creation. */
const SYSTEM_OWNED: Readonly<Record<string, readonly string[]>> = {
  invoices: [
    'canBeDeleted',
    'creditNoteInvoice',
    'currency',
    'currencyRate',
    'customer',
    'flatRatesTotalExcludingTax',
    'isCreditNote',
    'projectFeesTotalExcludingTax',
    'projects',
    'projectTravelExpensesTotalExcludingTax',
    'reimburseInvoice',
    'totalExcludingTax',
    'totalIncludingTax',
    'totalTax',
    'workHoursQuantity',
    'workHoursTotalExcludingTax',
  ],
  invoicerows: ['category', 'code', 'flatRateGuid', 'hasInvoiceComment', 'invoiceGuid', 'rowType'],
  projects: ['calculatedCompletionPercentage', 'currency', 'isInternal', 'keywords', 'pricelist', 'rootPhase'],
}

/** Finds what a path of a patch changes. @throws Breach for unknown and read-only properties, Refusal for owned ones */
export function locate(org: Organisation, collection: string, path: string): Target {
  const [root, ...segments] = path.split('/').map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~'))
  const [first, ...rest] = segments
  const { home, input } = org.modelsOf(collection)
  const anyCase = org.settings.assumed.patchAnyCase
  if (root !== '' || first === undefined) throw unknownPath(home, path)
  const own = input === undefined ? undefined : findProperty(org.schema(input), first, anyCase)
  const shown = findProperty(org.schema(home), own?.name ?? first, anyCase || own !== undefined)
  const property = own ?? shown
  if (!property) throw unknownPath(home, path)
  const pointer = `#/components/schemas/${own ? input : home}/properties/${pointerKey(property.name)}`
  const published = own !== undefined || input === undefined || UNPUBLISHED.has(collection)
  if (property.schema.readOnly || !published) throw readOnly(pointer, property.name)
  if (!shown) throw badProperty(property.name, `${property.name} can be given at creation only`)
  if (shown.name === 'guid' || SYSTEM_OWNED[collection]?.includes(shown.name))
    throw badProperty(property.name, `${property.name} cannot be changed`)
  const target: Target = { names: [shown.name], schema: property.schema, pointer }
  return rest.reduce((outer, name) => step(org, collection, outer, name, path), target)
}

/** One segment further into an object. Of a link only its GUID leads further; the rest belongs to its target. */
function step(org: Organisation, collection: string, outer: Target, segment: string, path: string): Target {
  const model = dereference(org.document, outer.schema)
  const base = outer.schema.$ref ?? outer.pointer
  const property = findProperty(model, segment, org.settings.assumed.patchAnyCase)
  if (!property) throw unknownPath(base.split('/').at(-1) ?? '', path)
  const names = [...outer.names, property.name] as const
  const pointer = `${base}/properties/${pointerKey(property.name)}`
  if (property.schema.readOnly) throw readOnly(pointer, names.join('.'))
  const link = org.links(collection).find((x) => outer.names.length === 1 && x.property === outer.names[0])
  if (link?.shown.has(property.name)) {
    throw badProperty(names.join('.'), `${names.join('.')} belongs to what the link leads to`)
  }
  return { names: names as unknown as Target['names'], schema: property.schema, pointer }
}

function unknownPath(model: string, path: string): Breach {
  return badBody(`#/components/schemas/${model}/properties`, path, `${path} leads to no property`)
}

function readOnly(pointer: string, name: string): Breach {
  return badBody(`${pointer}/readOnly`, name, `${name} is read-only`)
}
