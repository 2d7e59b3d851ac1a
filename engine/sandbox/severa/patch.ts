import type { SandboxRow } from '../common/side.ts'
import type { Call, Reply } from './call.ts'
import { modelName } from './contract.ts'
import { materialiseSettings } from './invoices.ts'
import { checkLinks } from './link-check.ts'
import type { Organisation } from './organisation.ts'
import { locate, type Target } from './patch-target.ts'
import { patchValue, setAt } from './patch-value.ts'
import { demandRow, showOne } from './reads.ts'
import { notAllowed, Refusal } from './refusal.ts'
import { collectionOf } from './relations.ts'
import type { Draft, Writing } from './row-rules.ts'
import { updateRow } from './rows.ts'
import { rulesOf } from './rules.ts'
import { copyRow } from './store.ts'
import type { Validators } from './validators.ts'

interface PatchOperation {
  readonly op: string
  readonly path?: string | null
  readonly value?: unknown
}

/** PATCH of one row: all operations together or none. */
export function patchRow(org: Organisation, validators: Validators, call: Call): Reply {
  const collection = collectionOf(call.operation.role.resource)
  const guid = call.guids[0] ?? ''
  if (guid.includes(','))
    throw new Refusal('InvalidRequest', [{ message: 'one row at a time: the answer for several is not published' }])
  if (collection === 'invoicesettings') materialiseSettings(org, guid)
  const before = demandRow(org, collection, guid)
  const { row, touched } = applyOperations(org, validators, collection, before, operationsOf(call))
  const writing: Writing = { org, actor: call.actor }
  const rules = rulesOf(collection)
  rules.patch?.(writing, before, row, touched)
  const after = updateRow(writing, collection, before, row)
  rules.patched?.(writing, before, after)
  return { status: 200, json: showOne(org, call, collection, org.store.of(collection).get(guid) ?? after) }
}

/** PATCH of the one thing of a kind. */
export function patchSingle(org: Organisation, validators: Validators, call: Call): Reply {
  const { resource } = call.operation.role
  const { row } = applyOperations(org, validators, resource, org.single(resource), operationsOf(call))
  org.setSingle(resource, row)
  return { status: 200, json: showOne(org, call, resource, row) }
}

/**
 * The body as its schema wants to see it: operations in the document's spelling, native values out of sight. The
 * values are checked against their properties later.
 */
export function checkablePatch(org: Organisation, body: unknown): unknown {
  if (!Array.isArray(body)) return body
  return body.map((item) => {
    if (typeof item !== 'object' || item === null) return item
    const { op, value } = item as PatchOperation
    const native = value !== null && typeof value !== 'string' && org.settings.assumed.nativePatchValues
    return { ...item, op: spelled(org, op), ...(native && { value: null }) }
  })
}

function operationsOf(call: Call): readonly PatchOperation[] {
  if (Array.isArray(call.body)) return call.body
  throw new Refusal('InvalidRequest', [{ message: 'a list of operations is needed' }])
}

function applyOperations(
  org: Organisation,
  validators: Validators,
  collection: string,
  before: SandboxRow,
  operations: readonly PatchOperation[],
): { row: Draft; touched: ReadonlySet<string> } {
  const row: Draft = copyRow(before) as Draft
  const touched = new Set<string>()
  for (const { op, path, value } of operations) {
    if (spelled(org, op) !== 'Replace') throw notAllowed(`operation ${op} is not supported, only Replace`)
    const target = locate(org, collection, path ?? '')
    const [property] = target.names
    setAt(row, target.names, patchValue(org, validators, target, value))
    if (target.names.length > 1) completeMoney(org, target, row)
    touched.add(property)
  }
  forgetOldTargets(org, collection, before, row, touched)
  checkLinks(org, collection, row, touched)
  return { row, touched }
}

/** An amount set where there was none is in the organisation's currency. */
function completeMoney(org: Organisation, { names }: Target, row: Draft): void {
  const money = row[names[0]] as Draft | null
  if (names[1] !== 'amount' || !money || money.currencyCode) return
  money.currencyCode = (org.single('organizationdetails').currency as SandboxRow | null | undefined)?.code ?? 'EUR'
}

/** A link that leads elsewhere now drops what it showed of its old target. */
function forgetOldTargets(
  org: Organisation,
  collection: string,
  before: SandboxRow,
  row: Draft,
  touched: ReadonlySet<string>,
): void {
  for (const { property, key, list, shown } of org.links(collection)) {
    const [old, link] = [before[property] as SandboxRow | null, row[property] as Draft | null]
    if (list || !touched.has(property) || !link || old?.[key] === link[key]) continue
    const own = Object.entries(link).filter(([name]) => !shown.has(name))
    row[property] = Object.fromEntries(own)
  }
}

function spelled(org: Organisation, op: unknown): unknown {
  if (typeof op !== 'string' || !org.settings.assumed.patchAnyCase) return op
  return op.charAt(0).toUpperCase() + op.slice(1).toLowerCase()
}

/** Whether an operation's body is a patch document. */
export function takesPatch(call: Pick<Call, 'operation'>): boolean {
  return modelName(call.operation.body) === 'PatchOperation'
}
