import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { merge, mergeLayers, settle } from '../../engine/config/merge.ts'
import { parseYaml } from '../../engine/config/parse-yaml.ts'
import type { Place } from '../../engine/core/problem.ts'
import { orThrow as ok } from '../../engine/core/problem.ts'
import { at, plain, type Tree } from '../../engine/core/tree.ts'

const tree = (text: string, file = 'a.yaml') => ok(parseYaml(text, file))

const LONG = { numRuns: process.env.SILTA_LONG ? 20_000 : 200 }

describe('layers of configuration', () => {
  it.each`
    below                            | above                                  | merged                                            | why
    ${'{a: 1, b: 2}'}                | ${'{b: 3, c: 4}'}                      | ${'{a: 1, b: 3, c: 4}'}                           | ${'keys are replaced one by one, new ones come last'}
    ${'{a: {x: 1, y: 2}}'}           | ${'{a: {y: 3}}'}                       | ${'{a: {x: 1, y: 3}}'}                            | ${'maps join at every depth'}
    ${'{a: {x: 1}}'}                 | ${'{a: 5}'}                            | ${'{a: 5}'}                                       | ${'a scalar replaces a map'}
    ${'{a: 5}'}                      | ${'{a: {x: 1}}'}                       | ${'{a: {x: 1}}'}                                  | ${'and a map a scalar'}
    ${'{a: [1, 2]}'}                 | ${'{a: [3]}'}                          | ${'{a: [3]}'}                                     | ${'plain lists are replaced'}
    ${'{a: [{name: p, x: 1}]}'}      | ${'{a: [{name: p, y: 2}]}'}            | ${'{a: [{name: p, x: 1, y: 2}]}'}                 | ${'named things join by name'}
    ${'{a: [{name: p}, {name: q}]}'} | ${'{a: [{name: r}, {name: q, z: 1}]}'} | ${'{a: [{name: p}, {name: q, z: 1}, {name: r}]}'} | ${'the order below stays, additions come last'}
    ${'{a: [{name: p}]}'}            | ${'{a: []}'}                           | ${'{a: []}'}                                      | ${'an empty list replaces'}
    ${'{a: [{name: p, x: 1}]}'}      | ${'{a: [{name: p}, {name: p}]}'}       | ${'{a: [{name: p}, {name: p}]}'}                  | ${'doubled names are no names'}
    ${'{a: 1, b: {c: 2, d: 3}}'}     | ${'{a: null, b: {c: ~}}'}              | ${'{b: {d: 3}}'}                                  | ${'null takes a key away'}
    ${'{a: 1}'}                      | ${'{b: null}'}                         | ${'{a: 1}'}                                       | ${'taking away what is not there is nothing'}
    ${'{14: 2, 5: 3}'}               | ${'{1: 1}'}                            | ${'{14: 2, 5: 3, 1: 1}'}                          | ${'order is kept for keys that look like numbers'}
  `('$below under $above is $merged: $why', ({ below, above, merged }) => {
    expect(shape(mergeLayers([tree(below), tree(above)])!)).toEqual(shape(tree(merged)))
  })

  it('does not bring back what a layer in between took away', () => {
    const layers = ['{a: {x: 1}}', '{a: null}', '{a: {y: 2}}'].map((text) => tree(text))
    expect(plain(mergeLayers(layers)!)).toEqual({ a: { y: 2 } })
  })

  it('keeps the places: of the key that is overridden, of the map that is extended', () => {
    const merged = mergeLayers([tree('a: 1\nb: { x: 1 }', 'pack.yaml'), tree('\n\nb: { y: 2 }\na: 3', 'tenant.yaml')])!
    expect(at(merged, 'a')?.place).toMatchObject({ file: 'tenant.yaml', line: 4, column: 4 })
    expect(at(merged, 'b')?.place.file).toBe('pack.yaml')
    expect(at(merged, 'b', 'x')?.place.file).toBe('pack.yaml')
    expect(at(merged, 'b', 'y')?.place).toMatchObject({ file: 'tenant.yaml', line: 3, column: 9 })
    expect(merged.kind === 'map' && [...merged.entries].map(([name, entry]) => `${name} ${entry.key.file}`)).toEqual([
      'a tenant.yaml',
      'b pack.yaml',
    ])
  })

  it('is associative: layers may be laid together in any grouping', () => {
    fc.assert(
      fc.property(layer(), layer(), layer(), (a, b, c) => {
        expect(settle(merge(merge(a, b), c))).toEqual(settle(merge(a, merge(b, c))))
      }),
      LONG,
    )
  })

  it('keeps every value that is left as the very node it was, with its place', () => {
    fc.assert(
      fc.property(fc.array(layer(), { minLength: 1, maxLength: 4 }), (layers) => {
        const known = new Set(layers.flatMap(scalars))
        for (const scalar of scalars(mergeLayers(layers)!)) expect(known.has(scalar)).toBe(true)
      }),
      LONG,
    )
  })

  it('has the last word of each path', () => {
    fc.assert(
      fc.property(layer(), layer(), (a, b) => {
        const merged = mergeLayers([a, b])!
        if (b.kind !== 'map') return
        for (const [name, entry] of b.entries) {
          if (entry.value.kind === 'scalar') expect(plainAt(merged, name)).toEqual(entry.value.value ?? undefined)
        }
      }),
    )
  })
})

const plainAt = (tree: Tree, name: string) => {
  const node = at(tree, name)
  return node && plain(node)
}

/** The value with the order of keys. */
function shape(tree: Tree): unknown {
  if (tree.kind === 'scalar') return tree.value
  if (tree.kind === 'list') return tree.items.map(shape)
  return [...tree.entries].map(([name, entry]) => [name, shape(entry.value)])
}

function scalars(tree: Tree): Tree[] {
  if (tree.kind === 'scalar') return [tree]
  return tree.kind === 'list'
    ? tree.items.flatMap(scalars)
    : [...tree.entries.values()].flatMap((entry) => scalars(entry.value))
}

/** Trees over few keys and names, so that layers meet; each node has a place of its own. */
function layer(): fc.Arbitrary<Tree> {
  const place = fc.record({ file: fc.constantFrom('a', 'b'), line: fc.nat(), column: fc.nat() }) as fc.Arbitrary<Place>
  const name = fc.constantFrom('x', 'y', 'z')
  const scalar = fc
    .tuple(fc.constantFrom(1, 'x', true, null), place)
    .map(([value, place]): Tree => ({ kind: 'scalar', value, text: String(value), place }))
  const { node } = fc.letrec<{ node: Tree; map: Tree; named: Tree; list: Tree }>((tie) => ({
    map: fc
      .tuple(fc.uniqueArray(fc.tuple(name, place, tie('node')), { selector: ([key]) => key, maxLength: 3 }), place)
      .map(
        ([entries, place]): Tree => ({
          kind: 'map',
          entries: new Map(entries.map(([key, at, value]) => [key, { key: at, value }])),
          place,
        }),
      ),
    named: fc.tuple(name, place, tie('map')).map(([value, place, map]): Tree => {
      const entries = map.kind === 'map' ? map.entries : new Map()
      return {
        kind: 'map',
        entries: new Map([...entries, ['name', { key: place, value: { kind: 'scalar', value, text: value, place } }]]),
        place,
      }
    }),
    list: fc
      .tuple(fc.oneof(fc.array(tie('named'), { maxLength: 3 }), fc.array(tie('node'), { maxLength: 2 })), place)
      .map(([items, place]): Tree => ({ kind: 'list', items, place })),
    node: fc.oneof({ maxDepth: 4 }, scalar, tie('map'), tie('list')),
  }))
  return node
}
