import { Ajv, type ErrorObject, type ValidateFunction } from 'ajv'
import type { OpenApiDocument, Schema } from './contract.ts'
import { addFormats } from './formats.ts'
import { type Direction, POINTER, READ_ONLY, toJsonSchema } from './json-schema.ts'

/** One way in which a value breaks its schema. */
export interface Fault {
  /** Where in the contract: "#/components/schemas/CustomerModel/properties/name/minLength". */
  readonly schemaPath: string
  /** Where in the value, with dots: "customer.guid"; empty for the whole. */
  readonly at: string
  readonly message: string
}

/** The contract's schemas as checks. Each is compiled when it is first asked for, and kept. */
export class Validators {
  private readonly engines: Readonly<Record<Direction, Ajv>>
  private readonly compiled = new Map<string, ValidateFunction>()

  constructor(document: OpenApiDocument) {
    this.engines = { input: createEngine(document, 'input'), answer: createEngine(document, 'answer') }
  }

  /** What is wrong with `value`; all findings of a request, the first one of an answer. Empty when it is right. */
  check(direction: Direction, schema: Schema, pointer: string, value: unknown): readonly Fault[] {
    const validate = this.compile(direction, schema, pointer)
    return validate(value) ? [] : (validate.errors ?? []).filter((x) => x.keyword !== 'if').map(toFault)
  }

  private compile(direction: Direction, schema: Schema, pointer: string): ValidateFunction {
    const key = `${direction} ${pointer}`
    const known = this.compiled.get(key)
    if (known) return known
    const validate = this.engines[direction].compile(toJsonSchema(schema, direction, pointer))
    this.compiled.set(key, validate)
    return validate
  }
}

function createEngine(document: OpenApiDocument, direction: Direction): Ajv {
  const ajv = new Ajv({
    strict: false,
    verbose: true,
    validateSchema: false,
    inlineRefs: false,
    allErrors: direction === 'input',
    keywords: [POINTER, READ_ONLY],
  })
  addFormats(ajv)
  // Each model by itself under its name: it is compiled once, whoever refers to it.
  for (const [name, schema] of Object.entries(document.components.schemas)) {
    ajv.addSchema(toJsonSchema(schema, direction, `#/components/schemas/${name}`), name)
  }
  return ajv
}

function toFault(error: ErrorObject): Fault {
  const parent = (error.parentSchema ?? {}) as Record<string, unknown>
  const pointer = String(parent[POINTER] ?? error.schemaPath)
  const at = error.instancePath.slice(1).replaceAll('/', '.')
  if (error.keyword === 'additionalProperties') {
    const name = String(error.params.additionalProperty)
    const readOnly = (parent[READ_ONLY] as readonly string[] | undefined)?.includes(name)
    return {
      schemaPath: readOnly ? `${pointer}/properties/${name}/readOnly` : `${pointer}/additionalProperties`,
      at: at === '' ? name : `${at}.${name}`,
      message: readOnly ? `${name} is read-only` : `${name} is not a property of the model`,
    }
  }
  return { schemaPath: `${pointer}/${error.keyword}`, at, message: error.message ?? error.keyword }
}
