import { beforeAll, describe, expect, it } from 'vitest'
import { parseYaml } from '../../engine/config/parse-yaml.ts'
import { orThrow, type Problem, showPlace } from '../../engine/core/problem.ts'
import { at, type MapTree } from '../../engine/core/tree.ts'
import { COMPILE_CODES, type CompileCode } from '../../engine/rules/codes.ts'
import { compileTenant, type SystemFacts } from '../../engine/rules/compile-tenant.ts'
import type { Loaded } from '../../engine/run/load.ts'
import { textOfFile } from '../config/fixtures/files.ts'
import { edit, HOME, load } from '../plan/made.ts'

const FILE = 'tenants/fell.yaml'
const text = textOfFile(HOME, FILE)
let loaded: Loaded
beforeAll(async () => {
  loaded = await load()
})

/** Compiles entities and maps of the edited tenant, past the schema: what it would have caught is tested here too. */
function problemsOf(edited: string): readonly Problem[] {
  const tree = orThrow(parseYaml(edited, FILE))
  const { config, descriptions } = loaded
  const facts = new Map(
    [...descriptions].map(([side, { resources, emptyAs }]): [string, SystemFacts] => [
      side,
      { resources: [...resources.keys()], emptyAs, resource: (name) => resources.get(name)?.facts },
    ]),
  )
  const compiled = compileTenant(
    { ...config, entities: at(tree, 'entities') as MapTree, maps: at(tree, 'maps') as MapTree },
    facts,
  )
  return compiled.ok ? [] : compiled.problems.filter(({ severity }) => (severity ?? 'error') === 'error')
}

/** Where a text stands, or the line of the nth entity where it says `entity`. */
function placeOf(edited: string, marked: string, nth = 1): string {
  let offset = -1
  for (let n = 0; n < nth; n++) offset = edited.indexOf(marked, offset + 1)
  const before = edited.slice(0, offset)
  const line = before.split('\n').length
  return `${FILE}:${line}:${offset - before.lastIndexOf('\n')}`
}

interface Case {
  readonly code: CompileCode
  readonly why: string
  readonly edits: readonly (readonly [string | RegExp, string])[]
  /** The text that is marked, and which of its occurrences. */
  readonly marks: string
  readonly nth?: number
  readonly what: RegExp
  readonly mend: RegExp
}

const UNITS = 'master: ledger\n    crm: { resource: branches }'
const INACTIVE_PARTNERS = /(ledger: \{ path: group11, flag: \{ yes: 1, no: 0 \} \})\n/
const INACTIVE_ITEMS = 'ledger: { path: group11, flag: { yes: 1, no: 0 } }'
const CASES: readonly Case[] = [
  {
    code: 'ENTITY_NO_SIDE',
    why: 'one of the two sides',
    edits: [['    crm: { resource: branches }\n', '']],
    marks: 'master: ledger',
    what: /"units" says nothing of crm/,
    mend: /add `crm: \{ resource: … \}`/,
  },
  {
    code: 'ENTITY_NO_RESOURCE',
    why: 'its records come from nowhere',
    edits: [['crm: { resource: branches }', 'crm: { exclude: { field: a, value: 1 } }']],
    marks: '{ exclude: { field: a',
    what: /crm names no resource/,
    mend: /`resource: NAME`/,
  },
  {
    code: 'ENTITY_NO_FIELDS',
    why: 'nothing crosses',
    edits: [[/ {4}fields:\n(?: {6}.*\n)+? {2}items/, '    fields: {}\n  items']],
    marks: 'master: ledger',
    what: /"units" has no fields/,
    mend: /at least one field/,
  },
  {
    code: 'ENTITY_NO_MASTER',
    why: 'nobody wins',
    edits: [[UNITS, 'crm: { resource: branches }']],
    marks: 'crm: { resource: branches }',
    what: /"units" has no master/,
    mend: /`master: crm` or `master: ledger`/,
  },
  {
    code: 'BOTH_NEEDS_OWNER',
    why: 'nobody says whose value is always written',
    edits: [
      [UNITS, UNITS.replace('ledger', 'both')],
      ['strength: initial, needed: information', 'strength: always, needed: information'],
    ],
    marks: '{ crm: code, ledger: $key, strength: always',
    what: /"code" is always written, and both sides are masters of units/,
    mend: /`owner: crm`/,
  },
  {
    code: 'ENTITY_NO_LINK',
    why: 'there is no place for it',
    edits: [['    link: { ledger: information1 }\n', '']],
    marks: 'master: ledger',
    what: /does not say where the link is kept/,
    mend: /`link: \{ ledger: FIELD \}`/,
  },
  {
    code: 'ENTITY_NO_MATCH',
    why: 'there are no clues',
    edits: [['certain: [code, name], weak: [name], conflict: { same: code, other: name }', 'certain: []']],
    marks: '{ certain: []',
    what: /how unlinked records are matched/,
    mend: /`match: \{ certain: \[code, name\] \}`/,
  },
  {
    code: 'ENTITY_NO_MATCH',
    why: 'no clue can stand alone: every record would be created again',
    edits: [['certain: [code, name], weak: [name]', 'certain: [code, name], weak: [name, code]']],
    marks: '{ certain: [code, name], weak: [name, code]',
    what: /no clue of "units" can stand alone/,
    mend: /take one out of `weak`/,
  },
  {
    code: 'CLUES_NOT_ENOUGH',
    why: 'a name alone is never enough',
    edits: [['certain: [code, name], weak: [name],', 'certain: [code, name], weak: [name], enough: [[code], [name]],']],
    marks: '[name]]',
    what: /none of these clues can stand alone/,
    mend: /add one that can: code/,
  },
  {
    code: 'CLUES_NOT_ENOUGH',
    why: 'a clue that agrees is not missing',
    edits: [
      [
        'certain: [code, name], weak: [name],',
        'certain: [code, name], weak: [name], enough: [{ agree: [code], without: [code] }],',
      ],
    ],
    marks: '{ agree: [code], without: [code] }',
    what: /"code" cannot agree and be missing at once/,
    mend: /out of one of the two/,
  },
  {
    code: 'CLUES_NOT_ENOUGH',
    why: 'a set of clues names what is no clue',
    edits: [['certain: [code, name], weak: [name],', 'certain: [code, name], weak: [name], enough: [[code, parent]],']],
    marks: 'parent]]',
    what: /no clue "parent"/,
    mend: /code, name/,
  },
  ...(
    [
      ['on: ledge, others: [items.inactive]', 'SIDE_UNKNOWN', 'ledge,', /no side "ledge"/, /ledger/],
      ['on: ledger, others: [item.inactive]', 'ENTITY_UNKNOWN', 'item.inactive', /no entity "item"/, /items/],
      [
        'on: ledger, others: [items.inactiv]',
        'FIELD_UNKNOWN',
        'items.inactiv]',
        /no field of items "inactiv"/,
        /inactive/,
      ],
    ] as const
  ).map(([jointly, code, marks, what, mend]) => ({
    code,
    why: `a column that is shared by what is not there: ${jointly}`,
    edits: [[INACTIVE_PARTNERS, `$1\n        jointly: { ${jointly} }\n`]] as const,
    marks,
    what,
    mend,
  })),
  ...(
    [
      [
        INACTIVE_ITEMS,
        'items.inactive]',
        /does not say the same of partners.inactive/,
        /others: \[partners.inactive\]/,
      ],
      [
        `${INACTIVE_ITEMS}\n        jointly: { on: ledger, others: [partners.inactive] }`,
        'partners.inactive]',
        /another resource of ledger/,
        /one of the two out/,
      ],
    ] as const
  ).map(([items, marks, what, mend]) => ({
    code: 'JOINTLY_UNFIT' as const,
    why: `what is shared is not one column of one record: ${what}`,
    edits: [
      [INACTIVE_PARTNERS, '$1\n        jointly: { on: ledger, others: [items.inactive] }\n'],
      ['ledger: { path: suspended, flag: { yes: 1, no: 0 } }', items],
    ] as const,
    marks,
    what,
    mend,
  })),
  {
    code: 'JOINTLY_UNFIT',
    why: 'only a truth can be shared',
    edits: [
      [
        'unit: { ref: units, crm: branch.id',
        'unit: { jointly: { on: ledger, others: [items.unit] }, ref: units, crm: branch.id',
      ],
    ],
    marks: '{ on: ledger, others: [items.unit]',
    what: /"unit" is no boolean/,
    mend: /`type: boolean`/,
  },
  {
    code: 'BOTH_NEEDS_OWNER',
    why: 'a shared column follows one side',
    edits: [
      ['partners:\n    master: ledger', 'partners:\n    master: both'],
      [INACTIVE_PARTNERS, '$1\n        jointly: { on: ledger, others: [items.inactive] }\n'],
    ],
    marks: 'type: boolean',
    nth: 2,
    what: /field "inactive" is shared with another entity/,
    mend: /`owner: crm`/,
  },
  {
    code: 'ENTITY_UNKNOWN',
    why: 'a reference leads nowhere',
    edits: [['parent: { ref: units', 'parent: { ref: unit']],
    marks: 'unit,',
    what: /no entity "unit"/,
    mend: /did you mean "units"\? Known: units, items, partners/,
  },
  {
    code: 'ENTITY_CYCLE',
    why: 'nobody can come first',
    edits: [['parent: { ref: units', 'parent: { ref: partners']],
    marks: 'units, crm: branch.id',
    what: /circle: units -> partners -> units/,
    mend: /take this reference out, or another one of the circle/,
  },
  {
    code: 'ENTITY_CYCLE',
    why: 'nobody can come first where one only waits for the other',
    edits: [
      ['parent: { ref: units', 'parent: { ref: partners'],
      ['unit: { ref: units, crm: branch.id, ledger: dept }', 'unit: { crm: branch.id, ledger: { path: dept } }'],
      [
        '    show: { number: number, name: name }',
        '    requires: [items, units]\n    show: { number: number, name: name }',
      ],
    ],
    marks: 'units]',
    what: /circle: units -> partners -> units/,
    mend: /take this reference out/,
  },
  {
    code: 'SIDE_UNKNOWN',
    why: 'a master that is no side',
    edits: [['master: ledger', 'master: leger']],
    marks: 'leger',
    what: /no side "leger"/,
    mend: /did you mean "ledger"/,
  },
  {
    code: 'SIDE_UNKNOWN',
    why: 'an owner that is no side',
    edits: [['owner: ledger', 'owner: erp']],
    marks: 'erp',
    what: /no side "erp"/,
    mend: /one of these: crm, ledger/,
  },
  {
    code: 'SIDE_UNKNOWN',
    why: 'a value that goes back to no side',
    edits: [['writeBack: crm', 'writeBack: cmr']],
    marks: 'cmr',
    what: /no side "cmr"/,
    mend: /did you mean "crm"/,
  },
  {
    code: 'SIDE_UNKNOWN',
    why: 'a number that no side suggests',
    edits: [['suggest: { ledger:', 'suggest: { ledgr:']],
    marks: 'ledgr:',
    what: /no side "ledgr"/,
    mend: /did you mean "ledger"/,
  },
  {
    code: 'RESOURCE_UNKNOWN',
    why: 'records come from a resource that is not there',
    edits: [['resource: branches', 'resource: braches']],
    marks: 'braches',
    what: /no resource in crm "braches"/,
    mend: /did you mean "branches"/,
  },
  {
    code: 'RESOURCE_UNKNOWN',
    why: 'a look-up in nothing',
    edits: [['in: currencies', 'in: curencies']],
    marks: 'curencies',
    what: /no resource in crm "curencies"/,
    mend: /did you mean "currencies"/,
  },
  {
    code: 'RESOURCE_UNKNOWN',
    why: 'a series that is not there',
    edits: [['in: series', 'in: serie']],
    marks: 'serie,',
    what: /no resource in ledger "serie"/,
    mend: /did you mean "series"/,
  },
  {
    code: 'KIND_UNKNOWN',
    why: 'new records of a kind that is not there',
    edits: [['bornAs: good', 'bornAs: goods']],
    marks: 'goods\n      onCreate',
    what: /no kind "goods"/,
    mend: /did you mean "good"/,
  },
  {
    code: 'KIND_UNKNOWN',
    why: 'a holder that is not there',
    edits: [['holder: [good, service, fee]', 'holder: [good, servise, fee]']],
    marks: 'servise',
    what: /no kind "servise"/,
    mend: /did you mean "service"/,
  },
  {
    code: 'KIND_UNKNOWN',
    why: 'a field of a kind that is not there',
    edits: [['kinds: [good, fee]', 'kinds: [good, fees]']],
    marks: 'fees]',
    what: /no kind "fees"/,
    mend: /did you mean "fee"/,
  },
  {
    code: 'KIND_UNKNOWN',
    why: 'constants of a kind that is not there would never be written',
    edits: [['onCreate: { good: {', 'onCreate: { goood: {']],
    marks: 'goood',
    what: /no kind "goood"/,
    mend: /did you mean "good"/,
  },
  {
    code: 'MAP_UNKNOWN',
    why: 'a map that is not there',
    edits: [['map: languages', 'map: langauges']],
    marks: 'langauges',
    what: /no map "langauges"/,
    mend: /did you mean "languages"\? Known: languages, terms/,
  },
  {
    code: 'MAP_UNKNOWN',
    why: 'a preference that is not there',
    edits: [['prefer: terms', 'prefer: term']],
    marks: 'term, missing',
    what: /no map "term"/,
    mend: /did you mean "terms"/,
  },
  {
    code: 'FIELD_UNKNOWN',
    why: 'a clue that is no field',
    edits: [['certain: [number, vat, name]', 'certain: [number, vatNo, name]']],
    marks: 'vatNo, name]',
    what: /no field "vatNo"/,
    mend: /one of these: number, name, vat/,
  },
  {
    code: 'FIELD_UNKNOWN',
    why: 'a misspelt weak clue would make a name prove everything',
    edits: [['certain: [number, vat, name], weak: [name]', 'certain: [number, vat, name], weak: [nmae]']],
    marks: 'nmae',
    what: /no field "nmae"/,
    mend: /did you mean "name"/,
  },
  {
    code: 'FIELD_UNKNOWN',
    why: 'a conflict in a field that is not there',
    edits: [['conflict: { same: number, other: name }', 'conflict: { same: numbr, other: name }']],
    marks: 'numbr',
    what: /no field "numbr"/,
    mend: /did you mean "number"/,
  },
  {
    code: 'FIELD_UNKNOWN',
    why: 'people would see nothing',
    edits: [['show: { number: code, name: name }', 'show: { number: cod, name: name }']],
    marks: 'cod,',
    what: /no field "cod"/,
    mend: /did you mean "code"/,
  },
  {
    code: 'FIELD_UNKNOWN',
    why: 'nothing would ever be inactive',
    edits: [['inactive: inactive\n    fields:\n      code', 'inactive: inactve\n    fields:\n      code']],
    marks: 'inactve',
    what: /no field "inactve"/,
    mend: /did you mean "inactive"/,
  },
  {
    code: 'FIELD_SHAPE',
    why: 'a lone path says nothing of the other side',
    edits: [['parent: { ref: units, crm: parentId, ledger: mainDept }', 'parent: parentId']],
    marks: 'parentId',
    what: /field "parent" is no mapping/,
    mend: /`name: \{ side: path, otherSide: path \}`/,
  },
  {
    code: 'FIELD_NO_SIDE',
    why: 'the value stands nowhere',
    edits: [['parent: { ref: units, crm: parentId, ledger: mainDept }', 'parent: { ref: units }']],
    marks: '{ ref: units }',
    what: /field "parent" names no side/,
    mend: /its path for crm and ledger/,
  },
  {
    code: 'FIELD_NO_PATH',
    why: 'a side without a place',
    edits: [['crm: { path: interest, default: 8.5 }', 'crm: { default: 8.5 }']],
    marks: '{ default: 8.5 }',
    what: /names no path/,
    mend: /`name` or `currency.code`/,
  },
  {
    code: 'FIELD_UNKNOWN',
    why: 'there is no such field to stand before',
    edits: [['vat: { crm: vatNumber', 'vat: { before: nmae, crm: vatNumber']],
    marks: 'nmae',
    what: /no field "nmae"/,
    mend: /did you mean "name"/,
  },
  {
    code: 'FIELD_TWICE',
    why: 'one would undo the other in every run',
    edits: [['vat: { crm: vatNumber', 'vat: { crm: name']],
    marks: 'name, ledger: vatNo',
    what: /crm.name is written by the field "name" too/,
    mend: /choose another path/,
  },
  {
    code: 'FIELD_ORDER',
    why: 'none of them could be written first',
    edits: [
      ['vat: { crm: vatNumber', 'vat: { before: email, crm: vatNumber'],
      ['email: { owner: crm', 'email: { before: vat, owner: crm'],
    ],
    marks: 'email, crm',
    what: /in a circle: vat -> email -> vat/,
    mend: /out of one of them/,
  },
  {
    code: 'FIELD_ORDER',
    why: 'it has one place',
    edits: [['vat: { crm: vatNumber', 'vat: { before: email, after: number, crm: vatNumber']],
    marks: 'number, crm',
    what: /before one field and after another/,
    mend: /take one of the two out/,
  },
  {
    code: 'FIELD_NO_PATH',
    why: 'lines without columns',
    edits: [['vat: { crm: vatNumber, ledger: vatNo', 'vat: { crm: vatNumber, ledger: { lines: [] }']],
    marks: '[] }',
    what: /no columns are named/,
    mend: /`lines: \[addressLine1, addressLine2\]`/,
  },
  {
    code: 'LINES_ALONE',
    why: 'a path beside lines would say where it stands twice',
    edits: [
      ['vat: { crm: vatNumber, ledger: vatNo', 'vat: { crm: vatNumber, ledger: { lines: [vatNo, email], path: vatNo }'],
    ],
    marks: 'path: vatNo }',
    what: /says `path` too/,
    mend: /take one of the two out/,
  },
  {
    code: 'LINES_COLUMN',
    why: 'a column of numbers takes no line',
    edits: [['vat: { crm: vatNumber, ledger: vatNo', 'vat: { crm: vatNumber, ledger: { lines: [vatNo, dept] }']],
    marks: 'dept] }',
    what: /dept takes integer, no text/,
    mend: /columns that take text/,
  },
  {
    code: 'LINES_COLUMN',
    why: 'the second line would overwrite the first',
    edits: [['vat: { crm: vatNumber, ledger: vatNo', 'vat: { crm: vatNumber, ledger: { lines: [vatNo, vatNo] }']],
    marks: 'vatNo] }',
    what: /vatNo is to hold two lines/,
    mend: /each column once/,
  },
  {
    code: 'LINES_COLUMN',
    why: 'a number has no lines',
    edits: [
      ['vat: { crm: vatNumber, ledger: vatNo', 'vat: { crm: vatNumber, type: integer, ledger: { lines: [vatNo] }'],
    ],
    marks: '[vatNo]',
    what: /this field is integer/,
    mend: /take `type` out/,
  },
  {
    code: 'REF_BY',
    why: 'a plain value names no record',
    edits: [['vat: { crm: vatNumber, ledger: vatNo', 'vat: { crm: vatNumber, ledger: { path: vatNo, by: number }']],
    marks: 'number }',
    what: /this is no reference/,
    mend: /add `ref: ENTITY`/,
  },
  {
    code: 'PARENT_NO_REF',
    why: 'a name names no record',
    edits: [
      [
        '    inactive: inactive\n    fields:\n      number:',
        '    inactive: inactive\n    parent: name\n    fields:\n      number:',
      ],
    ],
    marks: 'name\n    fields:\n      number',
    what: /"name" does not name the parent on both sides/,
    mend: /refer to another entity/,
  },
  {
    code: 'EXACTLY_ONE',
    why: 'of all there are none can be the one',
    edits: [
      [
        'ledger: { path: group11, flag: { yes: 1, no: 0 } }',
        'ledger: { path: group11, flag: { yes: 1, no: 0 } }\n        exactlyOne: { on: ledger }',
      ],
    ],
    marks: '{ on: ledger }',
    what: /no parent is named/,
    mend: /add `parent: FIELD`/,
  },
  {
    code: 'EXACTLY_ONE',
    why: 'the one is to be picked by a field that its parent does not have',
    edits: [
      [
        '    inactive: inactive\n    fields:\n      number:',
        '    inactive: inactive\n    parent: unit\n    fields:\n      number:',
      ],
      [INACTIVE_PARTNERS, '$1\n        exactlyOne: { on: ledger, pick: [unit.nam] }\n'],
    ],
    marks: 'unit.nam]',
    what: /no field of units in crm "nam"/,
    mend: /did you mean "name"/,
  },
  {
    code: 'CHOICE_UNKNOWN',
    why: 'a setting has a value for which the rule says nothing',
    edits: [['{ resource: dept,', '{ resource: dept, createdFor: { choose: usd, all: any, used: [partners] },']],
    marks: 'usd',
    what: /no choice "usd"/,
    mend: /did you mean "used"/,
  },
  {
    code: 'CREATED_FOR_NO_REF',
    why: 'nothing of it would ever be needed',
    edits: [['{ resource: dept,', '{ resource: dept, createdFor: [items],']],
    marks: '[items]',
    what: /no field of "items" refers to units/,
    mend: /`ref: units`/,
  },
  {
    code: 'LOOKUP_UNFIT',
    why: 'the column of the other side is of a type for which no value is named',
    edits: [
      [
        'lookup: { in: unit, by: unitNo, value: text, missing: warning }',
        'lookup: { in: unit, by: unitNo, value: { integer: text } }',
      ],
    ],
    marks: '{ integer: text }',
    what: /of the type text, for which no value is named/,
    mend: /`text: name`/,
  },
  {
    code: 'LOOKUP_UNFIT',
    why: 'rows are to be created that the system cannot create',
    edits: [
      [
        'lookup: { in: unit, by: unitNo, value: text, missing: warning }',
        'lookup: { in: unit, by: unitNo, value: text, create: [text] }',
      ],
    ],
    marks: 'text] }',
    what: /ledger cannot create unit/,
    mend: /take `create` out/,
  },
  {
    code: 'EXPECTS_UNFIT',
    why: 'the other side alone has the field',
    edits: [
      ['{ resource: branches }', '{ resource: branches, expects: { x: { field: tax, values: [1], why: y } } }'],
      [
        'name: { crm: name, ledger: name, normalize: [trim], needed: issue }',
        'name: { crm: name, ledger: name, normalize: [trim], needed: issue }\n      tax: { ledger: tax }',
      ],
    ],
    marks: 'tax, values',
    what: /crm has no field "tax"/,
    mend: /that both sides have/,
  },
  {
    code: 'EXPECTS_UNFIT',
    why: 'a number is to be a text',
    edits: [
      ['{ resource: companies,', '{ resource: companies, expects: { x: { field: number, values: [7, PM], why: y } },'],
    ],
    marks: 'PM]',
    what: /"PM" is no integer/,
    mend: /that number can have/,
  },
  {
    code: 'KIND_UNKNOWN',
    why: 'records are expected of a kind that the side does not have',
    edits: [
      [
        'onCreate: { good: { type: Stock } }',
        'onCreate: { good: { type: Stock } }\n      expects: { x: { field: code, values: [A], kinds: [goods], why: y } }',
      ],
    ],
    marks: 'goods], why',
    what: /no kind "goods"/,
    mend: /did you mean "good"/,
  },
  {
    code: 'FIELD_UNKNOWN',
    why: 'records are expected by a field that is not there',
    edits: [['{ resource: dept,', '{ resource: dept, expects: { x: { field: cod, values: [A], why: y } },']],
    marks: 'cod, values',
    what: /no field "cod"/,
    mend: /did you mean "code"/,
  },
  {
    code: 'ALSO_UNFIT',
    why: 'there is no parent to write to',
    edits: [
      [
        '    inactive: inactive\n    fields:\n      number:',
        '    inactive: inactive\n    also: { when: inactive, ledger: { name: name } }\n    fields:\n      number:',
      ],
    ],
    marks: '{ when: inactive',
    what: /no parent is named/,
    mend: /add `parent: FIELD`/,
  },
  {
    code: 'MEMBERS_ALONE',
    why: 'two places for one value',
    edits: [
      [
        'vat: { crm: vatNumber',
        'vat: { crm: { members: { in: companymails, of: company.id, value: value }, default: none }',
      ],
    ],
    marks: 'default: none',
    what: /says `default` too/,
    mend: /inside `members`/,
  },
  {
    code: 'MEMBERS_CANNOT',
    why: 'its rows can be made and deleted, not changed',
    edits: [
      [
        'vat: { crm: vatNumber',
        'vat: { crm: { members: { in: companysegments, of: company.id, value: segment.name, replace: change, write: { x: $value } } }',
      ],
    ],
    marks: '{ in: companysegments',
    what: /no update for them/,
    mend: /add-remove/,
  },
  {
    code: 'EXPRESSION_READS_ALL',
    why: 'only what is named is asked of the system',
    edits: [['email: { owner: crm, crm: email,', 'email: { owner: crm, crm: { read: "$string($)" },']],
    marks: '"$string($)"',
    what: /cannot be told which fields/,
    mend: /name the fields/,
  },
  {
    code: 'EXPRESSION_NOT_DIRECT',
    why: 'a plan is made without waiting',
    edits: [
      [
        'email: { owner: crm, crm: email,',
        'email: { owner: crm, crm: { read: email, write: { set: { email: "$value ~> |$|{}|" } } },',
      ],
    ],
    marks: '"$value ~> |$|{}|"',
    what: /needs the interpreter/,
    mend: /docs\/functions.md/,
  },
  {
    code: 'LINK_FIELD_TAKEN',
    why: 'a link would overwrite a value',
    edits: [['link: { ledger: information5 }', 'link: { ledger: email }']],
    marks: 'email }',
    what: /ledger.email keeps the link and is field "email" too/,
    mend: /used for nothing else/,
  },
  {
    code: 'LINK_NO_GUID',
    why: 'keys that are numbers are no GUIDs',
    edits: [['link: { ledger: information5 }', 'link: { crm: note }']],
    marks: 'note }',
    what: /keys of party in ledger are numbers/,
    mend: /`holds: key`/,
  },
  {
    code: 'LINK_KEY_KINDS',
    why: 'one key could mean a record of each kind',
    edits: [['holder: [good, service, fee] }', 'holder: [good, service, fee], holds: key }']],
    marks: 'key }',
    what: /crm has several kinds/,
    mend: /an entity of each kind/,
  },
]

describe('what is wrong with rules is found, at its place, with a guess', () => {
  it.each(CASES)('$code: $why', ({ code, edits, marks, nth, what, mend }) => {
    const edited = edit(...edits)(text)
    const problems = problemsOf(edited)
    const found = problems.find((problem) => problem.code === code)
    expect(problems.map((problem) => problem.code)).toContain(code)
    expect(found?.what).toMatch(what)
    expect(found?.mend).toMatch(mend)
    expect(found?.place && showPlace(found.place)).toBe(placeOf(edited, marks, nth))
  })

  it('each code has a case, and each case a code', () => {
    expect([...new Set(CASES.map(({ code }) => code))].sort()).toEqual(Object.keys(COMPILE_CODES).sort())
  })

  it('all at once: two mistakes are two problems', () => {
    const edited = edit(['map: languages', 'map: langauges'], ['master: ledger', 'master: leger'])(text)
    expect(
      problemsOf(edited)
        .map(({ code }) => code)
        .sort(),
    ).toEqual(['MAP_UNKNOWN', 'SIDE_UNKNOWN'])
  })

  it('nothing, where nothing is wrong', () => {
    expect(problemsOf(text)).toEqual([])
  })

  it('a reference to itself is no circle', () => {
    expect(loaded.rules.entities.map(({ name, refersTo }) => [name, refersTo])).toEqual([
      ['units', []],
      ['items', []],
      ['partners', ['units']],
    ])
  })

  it('what is referred to comes first, whatever the order in the file', () => {
    const swapped = text.replace(
      /( {2}units:\n(?: {4}.*\n)+)( {2}items:\n(?: {4}.*\n)+)( {2}partners:\n(?: {4}.*\n)+)/,
      '$3$2$1',
    )
    expect(swapped).not.toBe(text)
    expect(problemsOf(swapped)).toEqual([])
  })
})
