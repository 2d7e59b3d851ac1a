import { _, Ajv, type Code, type KeywordCxt, type Options } from 'ajv'
import { SETTING_FORMS } from './settings-schema.ts'

/** One finding of a validator; the members we read of ajv's error objects, as `verbose` gives them. */
export interface SchemaError {
  readonly keyword: string
  /** JSON pointer to the guilty value. */
  readonly instancePath: string
  readonly schemaPath: string
  readonly params: Readonly<Record<string, unknown>>
  readonly parentSchema?: Readonly<Record<string, unknown>>
  readonly message?: string
}

/** A compiled schema. `this.sides`: names of the tenant's sides, for `x-side` and `x-sides`; empty: not known, not checked. */
export interface Validator {
  (this: { readonly sides: readonly string[] }, data: unknown): boolean
  errors?: readonly SchemaError[] | null
}

/** How schemas are compiled, beforehand by tools/build-validators.mjs and at run time alike. */
export const AJV_OPTIONS: Options = {
  allErrors: true,
  verbose: true,
  allowUnionTypes: true,
  strictTypes: false,
  passContext: true,
  messages: false,
}

/**
 * Words of our own. `x-side: true`: the text is the name of a side, or one of the words of `x-or` beside it. `x-sides: true`: besides the schema's own words, the
 * keys of the object are names of sides. (Editors, which do not know the sides, take any key there.) A third, `x-form`, says
 * how a setting is to be read; it is checked elsewhere.
 */
export function addWords(ajv: Ajv): Ajv {
  ajv.addKeyword({
    keyword: 'x-side',
    type: 'string',
    schemaType: 'boolean',
    error: {
      message: 'no side',
      params: ({ parentSchema }) => _`{ allowedValues: this.sides.concat(${wordsBeside(parentSchema)}) }`,
    },
    code: (context: KeywordCxt) =>
      context.fail(
        _`this.sides.length > 0 && !this.sides.concat(${wordsBeside(context.parentSchema)}).includes(${context.data})`,
      ),
  })
  ajv.addKeyword({
    keyword: 'x-sides',
    type: 'object',
    schemaType: 'boolean',
    error: { message: 'no side', params: ({ params }) => _`{ additionalProperty: ${params.key}, sides: this.sides }` },
    code: (context: KeywordCxt) => {
      const words = Object.keys(context.parentSchema.properties ?? {})
      context.gen.forIn('key', context.data, (key) => {
        const strange = words.reduce(
          (code, word) => _`${code} && ${key} !== ${word}`,
          _`this.sides.length > 0 && !this.sides.includes(${key})`,
        )
        context.setParams({ key })
        context.fail(strange)
      })
    },
  })
  ajv.addKeyword({ keyword: 'x-or', schemaType: 'array' })
  ajv.addKeyword({ keyword: 'x-form', schemaType: 'string', metaSchema: { enum: [...SETTING_FORMS] } })
  return ajv
}

/** The words that may stand where a side is named, as a list in the compiled code. */
function wordsBeside(schema: unknown): Code {
  const words = (schema as { readonly 'x-or'?: readonly string[] } | undefined)?.['x-or'] ?? []
  return words.reduce((list, word) => _`${list}.concat(${word})`, _`[]`)
}

const NOTES = new Set(['$schema', '$id', 'title', 'description', 'default', '$comment'])

/**
 * A schema without what only people and editors read. `examples` stay, for problems to show, except where they would name
 * sides. Where `x-side` stands, an `enum` beside it is for editors; the tenant's own sides decide.
 */
export function bareSchema(schema: unknown): unknown {
  if (Array.isArray(schema)) return schema.filter((item) => !hasWord(item, 'x-editor-only')).map(bareSchema)
  if (schema === null || typeof schema !== 'object') return schema
  const bare: Record<string, unknown> = 'x-side' in schema ? { type: 'string' } : {}
  for (const [name, member] of Object.entries(schema)) {
    if (
      NOTES.has(name) ||
      (name === 'enum' && 'x-side' in schema) ||
      (name === 'examples' && hasWord(schema, 'x-side'))
    )
      continue
    const value = VALUES.has(name) ? member : NAMED.has(name) ? bareMembers(member) : bareSchema(member)
    if (!(Array.isArray(value) && value.length === 0 && name === 'allOf')) bare[name] = value
  }
  return bare
}

function bareMembers(members: unknown): unknown {
  return typeof members === 'object' && members !== null
    ? Object.fromEntries(Object.entries(members).map(([name, schema]) => [name, bareSchema(schema)]))
    : members
}

// Members whose own members are named freely: a property called "title" is no title.
const NAMED = new Set(['properties', 'patternProperties', 'definitions', '$defs', 'dependencies'])

// Members that hold values, not schemas.
const VALUES = new Set(['examples', 'enum', 'const', 'required', 'type'])

function hasWord(schema: unknown, word: string): boolean {
  if (typeof schema !== 'object' || schema === null) return false
  return word in schema || Object.values(schema).some((member) => hasWord(member, word))
}

/** Compiles one schema. @throws when it is no JSON Schema. */
export function compileSchema(schema: unknown): Validator {
  return addWords(new Ajv({ ...AJV_OPTIONS, messages: true })).compile(
    bareSchema(schema) as object,
  ) as unknown as Validator
}
