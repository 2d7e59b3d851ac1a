import { describe, expect, it } from 'vitest'
import type { SideData } from '../../../engine/sandbox/common/side.ts'
import { compileContract } from '../../../engine/sandbox/severa/compiled-contract.ts'
import type { Schema } from '../../../engine/sandbox/severa/contract.ts'
import type { Operation } from '../../../engine/sandbox/severa/operation.ts'
import { childSource, collectionOf } from '../../../engine/sandbox/severa/relations.ts'
import { type Answer, Bench, TestClock } from './harness.ts'
import { sampleBody, sampleData } from './sample-data.ts'

const contract = compileContract({ clock: new TestClock(), credentials: [] })
const sampled = sampleData(contract.document, contract.models)
const settings = { ...sampled.organizationsettings?.[0], uniqueIdentifierForProductsAndWorktypes: false }
const data: SideData = { ...sampled, organizationsettings: [settings] }

const guidIn = (collection: string) => String(data[collection]?.[0]?.guid)
const operationsOf = (...kinds: string[]) => contract.operations.filter(({ role }) => kinds.includes(role.kind))

/** Business rules stand back: what is tried here is the contract. */
const open = () =>
  Bench.open(
    {
      assumed: {
        uniqueNumbers: false,
        closedProjectsLocked: false,
        inUseDeletesRefused: false,
        invoicedItemsLocked: false,
        readOnlyInvoices: false,
      },
    },
    data,
  )

function pathOf({ segments, role }: Operation): string {
  const guids = [guidIn(collectionOf(role.resource)), 'child' in role ? guidIn(role.child) : '']
  return `/${segments.map((part) => (part.startsWith('{') ? guids.shift() : part)).join('/')}`
}

/** The status with its operation, and what went wrong where it is another one. */
function outcome({ name }: Operation, status: number, answer?: Answer): unknown[] {
  return [name, answer?.status ?? status, answer && answer.status !== status ? answer.text : '']
}

const first = (json: unknown) => (Array.isArray(json) ? json[0] : json) as Record<string, unknown>

/** What is written as text, and what it is then, by the type of the property; texts are tried first. */
const VALUES: readonly (readonly [type: Schema['type'], text: string, value: unknown])[] = [
  ['string', 'other', 'other'],
  ['boolean', 'false', false],
  ['number', '2.50', 2.5],
]

function changeable(collection: string): { property: string; text: string; value: unknown } {
  const models = contract.models.get(collection)
  const { properties } = contract.document.components.schemas[models?.input ?? models?.home ?? ''] ?? {}
  const plain = Object.entries(properties ?? {}).filter(
    ([name, part]) => !part.readOnly && !part.enum && !part.format?.startsWith('date') && !/guid/i.test(name),
  )
  for (const [type, text, value] of VALUES) {
    const found = plain.find(([, part]) => part.type === type)
    if (found) return { property: found[0], text, value }
  }
  throw new Error(`nothing to change in ${collection}`)
}

describe('every declared write', () => {
  it('creates from a full body, and answers as it is declared', async () => {
    for (const operation of operationsOf('create', 'childCreate')) {
      const { role, body, answer } = operation
      const bench = await open()
      const collection = 'child' in role ? (childSource(role.resource, role.child)?.collection ?? '') : role.resource
      const order = { projects: [{ guid: guidIn('projects') }], invoiceStatusGuid: guidIn('invoicestatuses') }
      const full = () => sampleBody(contract.document, body ?? {}, data[collection]?.[0] ?? {})
      const created = await bench.post(pathOf(operation), collection === 'invoices' ? order : full())
      expect(outcome(operation, 201, created)).toEqual(outcome(operation, 201))
      expect([operation.name, Array.isArray(created.json)]).toEqual([operation.name, answer?.type === 'array'])
      expect(bench.sandbox.dump()[collection]).toHaveLength(2)
      expect(bench.sandbox.violations()).toEqual([])
    }
  })

  it('changes a row, and answers as it is declared', async () => {
    const bench = await open()
    for (const operation of operationsOf('patch', 'patchSingle')) {
      const { property, text, value } = changeable(collectionOf(operation.role.resource))
      const patched = await bench.patch(pathOf(operation), { [`/${property}`]: text })
      expect(outcome(operation, 200, patched)).toEqual(outcome(operation, 200))
      expect([operation.name, Array.isArray(patched.json)]).toEqual([
        operation.name,
        operation.answer?.type === 'array',
      ])
      expect([operation.name, first(patched.json)[property]]).toEqual([operation.name, value])
    }
    expect(bench.sandbox.violations()).toEqual([])
  })

  it('deletes a row with 204 and nothing more, or says why not', async () => {
    const refused: string[] = []
    for (const operation of operationsOf('remove', 'detach')) {
      const bench = await open()
      const removed = await bench.remove(pathOf(operation))
      if (removed.status === 400) refused.push(operation.name)
      else expect([operation.name, removed.status, removed.text]).toEqual([operation.name, 204, ''])
      expect(bench.sandbox.violations()).toEqual([])
    }
    expect(refused).toEqual([
      'DELETE /v1/invoicestatuses/{guid}',
      'DELETE /v1/users/{guid}',
      'DELETE /v1/vatrates/{guid}',
    ])
  })

  it('hangs keywords on what takes them', async () => {
    const bench = await open()
    for (const operation of operationsOf('attach')) {
      expect(outcome(operation, 201, await bench.send('POST', pathOf(operation)))).toEqual(outcome(operation, 201))
    }
    expect(bench.sandbox.violations()).toEqual([])
  })
})
