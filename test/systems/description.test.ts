import { Ajv } from 'ajv'
import { describe, expect, it } from 'vitest'
import type {
  ArgumentFile,
  AskFile,
  AuthFile,
  BasicFile,
  ChangesFile,
  ConditionsFile,
  ConnectionWordFile,
  DescriptionFile,
  ErrorsFile,
  GraphqlFile,
  IdentityFile,
  ItemFile,
  LimitsFile,
  ListFile,
  MutationFile,
  PagingFile,
  ResourceFile,
  RestFile,
  ShareFile,
  SuggestFile,
  TokenFile,
  UpdateFile,
} from '../../engine/systems/description/file.ts'
import { parseDescription } from '../../engine/systems/description/parse-description.ts'
import { descriptionOf, yamlOf } from './benches/bench.ts'

const schema = yamlOf('schemas/system.schema.json') as unknown as Schema
interface Schema {
  readonly properties: Readonly<Record<string, Schema>>
  readonly definitions: Readonly<Record<string, Schema>>
  readonly description?: string
  readonly examples?: readonly unknown[]
}
const FILES = [
  'rules/systems/severa.yaml',
  'rules/systems/business-nxt.yaml',
  'test/systems/fixtures/third-rest.yaml',
  'test/systems/fixtures/third-graphql.yaml',
]
const valid = new Ajv({ strict: true, allErrors: true, allowUnionTypes: true }).compile(schema)

/** Members of a type, so that the compiler tells when one is missing here. */
type Words<T> = Readonly<Record<keyof Required<T>, true>>
const words = <T>(members: Words<T>) => Object.keys(members).toSorted()
const own = (part: Schema | undefined) => Object.keys(part?.properties ?? {}).toSorted()

describe('system.schema.json', () => {
  it.each(FILES)('takes %s', (file) => {
    expect(valid(yamlOf(file)), JSON.stringify(valid.errors)).toBe(true)
  })

  it('refuses words it does not know', () => {
    const file = yamlOf('rules/systems/severa.yaml')
    expect(valid({ ...file, retires: {} })).toBe(false)
    expect(valid({ ...file, resources: { a: { pat: '/a' } } })).toBe(false)
  })

  it('has the words that the parser reads, and no others', () => {
    const { properties: top, definitions: parts } = schema
    const file: Words<DescriptionFile> = {
      version: true,
      system: true,
      title: true,
      protocol: true,
      connection: true,
      identity: true,
      auth: true,
      headers: true,
      changes: true,
      limits: true,
      timeouts: true,
      retry: true,
      sizes: true,
      settleAfter: true,
      emptyAs: true,
      suggest: true,
      errors: true,
      conditions: true,
      rest: true,
      graphql: true,
      defaults: true,
      resources: true,
      assumed: true,
    }
    expect(Object.keys(top).toSorted()).toEqual(words<DescriptionFile>(file))
    expect(own(top.identity)).toEqual(words<IdentityFile>({ resource: true, path: true, connection: true }))
    expect(own(top.auth)).toEqual(words<AuthFile>({ token: true, basic: true, headers: true }))
    expect(own(top.changes)).toEqual(
      words<ChangesFile>({
        query: true,
        value: true,
        operator: true,
        argument: true,
        type: true,
        clock: true,
        zone: true,
        overlap: true,
        afterClockChange: true,
      }),
    )
    expect(own(top.limits)).toEqual(words<LimitsFile>({ perSecond: true, perMinute: true, atOnce: true }))
    expect(own(top.suggest)).toEqual(words<SuggestFile>({ as: true, range: true }))
    expect(own(top.errors)).toEqual(
      words<ErrorsFile>({ message: true, code: true, busy: true, login: true, refused: true, unsure: true }),
    )
    expect(own(top.rest)).toEqual(
      words<RestFile>({ base: true, lists: true, items: true, paging: true, create: true, update: true, delete: true }),
    )
    expect(own(top.rest?.properties.update)).toEqual(
      words<UpdateFile>({
        method: true,
        form: true,
        op: true,
        patchScalars: true,
        wrap: true,
        ifMatch: true,
        repeatable: true,
      }),
    )
    expect(own(top.graphql)).toEqual(
      words<GraphqlFile>({
        endpoint: true,
        within: true,
        words: true,
        list: true,
        item: true,
        filter: true,
        order: true,
        create: true,
        update: true,
        delete: true,
        batch: true,
        together: true,
      }),
    )
    expect(own(top.graphql?.properties.list)).toEqual(
      words<ListFile>({
        field: true,
        arguments: true,
        records: true,
        total: true,
        hasMore: true,
        cursor: true,
        ahead: true,
      }),
    )
    expect(own(top.conditions)).toEqual(words<ConditionsFile>({ join: true, escape: true }))
    expect(own(top.graphql?.properties.item)).toEqual(words<ItemFile>({ field: true, arguments: true, on: true }))
    expect(own(parts.connectionWord)).toEqual(
      words<ConnectionWordFile>({ about: true, required: true, secret: true, default: true, example: true }),
    )
    expect(own(parts.token)).toEqual(words<TokenFile>({ url: true, json: true, form: true, basic: true, answer: true }))
    expect(own(parts.basic)).toEqual(words<BasicFile>({ user: true, password: true }))
    expect(own(parts.share)).toEqual(words<ShareFile>({ allowed: true, use: true, sharedBy: true }))
    expect(own(parts.paging)).toEqual(
      words<PagingFile>({
        style: true,
        size: true,
        token: true,
        next: true,
        offset: true,
        page: true,
        first: true,
        total: true,
        ahead: true,
        overlap: true,
      }),
    )
    expect(own(parts.argument)).toEqual(words<ArgumentFile>({ type: true, value: true }))
    expect(own(parts.mutation)).toEqual(
      words<MutationFile>({ field: true, arguments: true, record: true, affected: true, refusals: true }),
    )
    expect(own(parts.ask)).toEqual(
      words<AskFile>({ query: true, argument: true, type: true, value: true, many: true, most: true }),
    )
    expect(own(parts.resource)).toEqual(
      words<ResourceFile>({
        path: true,
        createAt: true,
        item: true,
        query: true,
        table: true,
        words: true,
        single: true,
        key: true,
        created: true,
        stamp: true,
        paging: true,
        pageSize: true,
        changes: true,
        refresh: true,
        can: true,
        types: true,
        maxLength: true,
        findBy: true,
        filters: true,
        readOnly: true,
        writeOnly: true,
        writeAs: true,
        pairs: true,
        decimalsAs: true,
        emptyAsOne: true,
        note: true,
        assumed: true,
      }),
    )
  })

  it('describes every word', () => {
    const silent: string[] = []
    const walk = (part: Schema, path: string) => {
      for (const [name, member] of Object.entries(part.properties ?? {})) {
        if (!member.description) silent.push(`${path}.${name}`)
        walk(member, `${path}.${name}`)
      }
    }
    walk(schema, '')
    for (const [name, part] of Object.entries(schema.definitions)) walk(part, name)
    expect(silent).toEqual([])
  })
})

describe('parseDescription', () => {
  it('spells ranges out and fills in defaults', () => {
    const { resources, changes, limits } = descriptionOf('rules/systems/business-nxt.yaml')
    expect(resources.get('orgUnit3')?.facts).toMatchObject({
      key: 'orgUnit3No',
      types: { orgUnit3No: 'integer', group12: 'integer', name: 'text' },
    })
    expect(resources.get('orgUnit9')?.facts).toMatchObject({
      key: 'orgUnit9No',
      types: { orgUnit9No: 'text' },
      maxLength: { orgUnit9No: 10 },
    })
    expect(resources.get('deliveryAddress')).toMatchObject({
      keyParts: ['associateNo', 'deliveryAddressNo'],
      facts: { key: '_key' },
      words: { UpdateInput: 'DeliveryAddress_Update_Input' },
    })
    expect(resources.get('associate')?.words).toMatchObject({
      table: 'associate',
      Type: 'Associate',
      UpdateInput: 'Associate_Input',
    })
    expect(resources.get('associate')?.facts.findBy).toEqual(
      expect.arrayContaining(['associateNo', 'customerNo', 'information5', '*']),
    )
    expect(changes).toMatchObject({ clock: 'local', overlapMs: 900_000, afterClockChangeMs: 4_500_000 })
    expect(limits.windows).toEqual([{ windowMs: 60_000, use: 500, sharedBy: ['url', 'clientId'] }])
  })

  it.each`
    member           | value                                                                               | code                    | why
    ${'identity'}    | ${{ resource: 'nowhere', path: 'a' }}                                               | ${'UNKNOWN_RESOURCE'}   | ${'identity reads what is not described'}
    ${'identity'}    | ${{ path: 'a' }}                                                                    | ${'IDENTITY_MISSING'}   | ${'a path without a resource'}
    ${'identity'}    | ${{ connection: 'nothing' }}                                                        | ${'CONNECTION_UNKNOWN'} | ${'no such word'}
    ${'headers'}     | ${{ A: '{nothing}' }}                                                               | ${'CONNECTION_UNKNOWN'} | ${'a hole that nothing fills'}
    ${'settleAfter'} | ${'soon'}                                                                           | ${'DURATION_INVALID'}   | ${'no time span'}
    ${'sizes'}       | ${{ answer: 'big' }}                                                                | ${'SIZE_INVALID'}       | ${'no size'}
    ${'limits'}      | ${{ perSecond: { allowed: 5, use: 6 } }}                                            | ${'LIMIT_EXCEEDED'}     | ${'more than is allowed'}
    ${'limits'}      | ${{ perSecond: { use: 6, sharedBy: ['nothing'] } }}                                 | ${'CONNECTION_UNKNOWN'} | ${'shared by no such word'}
    ${'rest'}        | ${undefined}                                                                        | ${'PART_MISSING'}       | ${'a REST system without rest'}
    ${'rest'}        | ${{ paging: { a: { style: 'token' } } }}                                            | ${'PAGING_END'}         | ${'a token that stands nowhere'}
    ${'rest'}        | ${{ paging: { a: { style: 'offset' } } }}                                           | ${'PAGING_END'}         | ${'a short page that cannot be told'}
    ${'resources'}   | ${{ company: { path: '/c', paging: 'b', key: 'id' } }}                              | ${'PAGING_UNKNOWN'}     | ${'no such paging'}
    ${'resources'}   | ${{ company: { path: '/c' } }}                                                      | ${'KEY_MISSING'}        | ${'records without a key'}
    ${'resources'}   | ${{ company: { single: true, can: ['create'] } }}                                   | ${'SINGLE_ABILITY'}     | ${'a single object is not created'}
    ${'resources'}   | ${{ company: { key: 'id', can: ['update'] } }}                                      | ${'PART_MISSING'}       | ${'an update without a form'}
    ${'resources'}   | ${{ company: { key: 'id', changes: true } }}                                        | ${'PART_MISSING'}       | ${'changes without a parameter'}
    ${'resources'}   | ${{ company: { key: 'id', types: { integer: ['a'], text: ['a'] } } }}               | ${'TYPE_DOUBLED'}       | ${'one column of two types'}
    ${'resources'}   | ${{ company: { key: 'id', types: { integer: ['a'] }, maxLength: { a: 3 } } }}       | ${'LENGTH_OF_NUMBER'}   | ${'numbers have no length'}
    ${'resources'}   | ${{ company: { key: 'id' }, 'a1..2': { key: 'x' }, a2: { key: 'y' } }}              | ${'RESOURCE_DOUBLED'}   | ${'one resource twice'}
    ${'resources'}   | ${{ company: { key: 'id', pairs: { a: { list: 'a.b', name: 'c', value: 'd' } } } }} | ${'PAIRS_CLASH'}        | ${'values that hide their own list'}
    ${'rest'}        | ${{ paging: {}, lists: '{many}' }}                                                  | ${'WORD_MISSING'}       | ${'a name in braces that no resource has'}
    ${'auth'}        | ${{ headers: { 'X-Api-Key': '0123456789' } }}                                       | ${'SECRET_LITERAL'}     | ${'a secret that is written out'}
  `('finds $code: $why', ({ member, value, code }) => {
    const plain = {
      version: 1,
      system: 'x',
      protocol: 'rest',
      connection: { url: {} },
      identity: { resource: 'company', path: 'id' },
      auth: {},
      settleAfter: '1m',
      rest: { paging: {} },
      resources: { company: { key: 'id' } },
    }
    expect(parseDescription(plain).ok).toBe(true)
    const outcome = parseDescription({ ...plain, [member]: value })
    expect(outcome.ok ? [] : outcome.problems.map((problem) => problem.code)).toContain(code)
  })

  it('refuses a mutation that would mean every record', () => {
    const file = yamlOf('test/systems/fixtures/third-graphql.yaml') as unknown as DescriptionFile
    const update = { field: 'x', arguments: { value: { type: 'X', value: '$row' } } }
    const outcome = parseDescription({ ...file, graphql: { ...file.graphql, update } })
    expect(outcome.ok ? [] : outcome.problems.map((problem) => problem.code)).toEqual(['KEY_MISSING'])
  })

  it('does not crash on what was never validated', () => {
    for (const plain of [null, 3, 'x', [], {}, { connection: {} }]) expect(parseDescription(plain).ok).toBe(false)
  })
})
