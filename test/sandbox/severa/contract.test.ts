import { describe, expect, it } from 'vitest'
import { compileContract } from '../../../engine/sandbox/severa/compiled-contract.ts'
import { filterOf, NOT_FILTERS } from '../../../engine/sandbox/severa/filter-table.ts'
import { childSource, collectionOf, sourceOf } from '../../../engine/sandbox/severa/relations.ts'
import { Bench, TestClock } from './harness.ts'
import { sampleData } from './sample-data.ts'

const contract = compileContract({ clock: new TestClock(), credentials: [] })
const gets = contract.operations.filter(({ method }) => method === 'get')
const data = sampleData(contract.document, contract.models)

function pathOf(segments: readonly string[], resource: string): string {
  const guids = [data[collectionOf(resource)]?.[0]?.guid ?? '']
  return `/${segments.map((part) => (part.startsWith('{') ? guids[0] : part)).join('/')}`
}

describe('the contract file', () => {
  it('has 165 paths, and the router finds every operation of each', () => {
    expect(Object.keys(contract.document.paths)).toHaveLength(165)
    for (const operation of contract.operations) {
      const path = `/${operation.segments.map((part) => (part.startsWith('{') ? 'x' : part)).join('/')}`
      const route = contract.route(operation.method.toUpperCase(), path)
      expect(route.found === 'operation' && route.operation.name).toBe(operation.name)
    }
  })

  it('gives every collection a model, and every list below a parent its relation', () => {
    for (const [collection, { home }] of contract.models) expect([collection, home]).not.toContain('')
    for (const { role, name } of contract.operations) {
      if ('child' in role && ['childList', 'childSingle', 'childCreate'].includes(role.kind)) {
        const source = childSource(role.resource, role.child)
        expect(source, name).toBeDefined()
        expect([...contract.models.keys()], name).toContain(source?.collection)
      }
    }
  })

  it('has a schema that compiles for every body and every answer', () => {
    for (const { body, bodyPointer, answer, answerPointer, name } of contract.operations) {
      if (body) expect(contract.validators.check('input', body, bodyPointer, 0.5), name).not.toEqual([])
      if (answer) expect(contract.validators.check('answer', answer, answerPointer, 0.5), name).not.toEqual([])
    }
  })

  it('declares no query parameter that is neither a filter nor listed as none', () => {
    for (const { role, query, name, method } of gets) {
      const collection =
        'child' in role ? childSource(role.resource, role.child)?.collection : sourceOf(role.resource).collection
      for (const parameter of query.keys()) {
        const none = NOT_FILTERS.has(parameter) || NOT_FILTERS.has(`${collection}.${parameter}`)
        expect(none || filterOf(collection ?? '', parameter) !== undefined, `${method} ${name} ${parameter}`).toBe(true)
      }
    }
  })
})

describe('every declared GET', () => {
  it('answers as it is declared, without data', async () => {
    const bench = await Bench.open()
    for (const { segments, role, name, mediaType } of gets) {
      const { status } = await bench.get(pathOf(segments, role.resource))
      const known = role.kind === 'list' || role.kind === 'single' || mediaType === undefined || role.kind === 'call'
      const addOn = role.kind === 'file' && role.child.startsWith('finvoice')
      const expected = addOn ? 403 : !known ? 404 : mediaType === undefined ? 204 : 200
      expect([name, status]).toEqual([name, expected])
    }
    expect(bench.sandbox.violations()).toEqual([])
  })

  it('answers as it is declared, with a row in every collection', async () => {
    const bench = await Bench.open({}, data)
    const empty: string[] = []
    for (const { segments, role, name, mediaType, answer } of gets) {
      const { status, json, text, headers } = await bench.get(pathOf(segments, role.resource))
      if (role.kind === 'file' && role.child.startsWith('finvoice')) {
        expect([name, status]).toEqual([name, 403])
        continue
      }
      expect([name, status, text.slice(0, 300)]).toEqual([
        name,
        mediaType === undefined ? 204 : 200,
        text.slice(0, 300),
      ])
      expect(Array.isArray(json)).toBe(answer?.type === 'array')
      expect(headers.get('Date')).toBe('Mon, 23 Nov 2026 08:00:00 GMT')
      if (Array.isArray(json) && json.length === 0) empty.push(name)
    }
    expect(bench.sandbox.violations()).toEqual([])
    // Whatever was billed is not in the lists of what was not.
    expect(empty).toEqual([
      'GET /v1/invoices/{invoiceGuid}/uninvoicedprojectfees',
      'GET /v1/invoices/{invoiceGuid}/uninvoicedprojecttravelexpenses',
      'GET /v1/invoices/{invoiceGuid}/uninvoicedworkhours',
    ])
  })

  it('demands a token and the scope that its operation declares', async () => {
    const bench = await Bench.open({
      credentials: [{ clientId: 'id', clientSecret: 'secret', scopes: ['activities:read'] }],
    })
    for (const { segments, role, name, scopes } of gets.filter((x) => x.scopes !== undefined)) {
      const path = pathOf(segments, role.resource)
      expect([name, (await bench.send('GET', path, undefined, {})).status]).toEqual([name, 401])
      const { status, json } = await bench.get(path)
      expect([name, status]).toEqual([name, scopes?.length ? 403 : 204])
      if (scopes?.length) expect(json.error.type).toBe('InsufficientApiScope')
    }
    expect(bench.sandbox.violations()).toEqual([])
  })
})
