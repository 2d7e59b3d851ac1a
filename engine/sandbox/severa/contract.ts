import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parse } from 'yaml'
import type { Overlay } from './overlay.ts'

/** The parts of an OpenAPI 3.0 schema that the contract uses. */
export interface Schema {
  readonly $ref?: string
  readonly type?: 'object' | 'array' | 'string' | 'integer' | 'number' | 'boolean'
  readonly format?: string
  readonly nullable?: boolean
  readonly readOnly?: boolean
  readonly enum?: readonly string[]
  readonly default?: unknown
  readonly items?: Schema
  readonly properties?: Readonly<Record<string, Schema>>
  readonly required?: readonly string[]
  readonly minLength?: number
  readonly maxLength?: number
  readonly minimum?: number
  readonly maximum?: number
}

export interface Parameter {
  readonly name: string
  readonly in: 'path' | 'query' | 'header'
  readonly required?: boolean
  readonly schema: Schema
}

export interface Content {
  readonly [mediaType: string]: { readonly schema: Schema }
}

export interface OperationObject {
  readonly parameters?: readonly Parameter[]
  readonly requestBody?: { readonly content: Content }
  readonly responses: Readonly<Record<string, { readonly content?: Content; readonly headers?: object }>>
  readonly security?: readonly Readonly<Record<string, readonly string[]>>[]
  /** Only on operations that the overlay adds: where it is known from. */
  readonly source?: string
}

export const METHODS = ['get', 'post', 'patch', 'delete'] as const
export type Method = (typeof METHODS)[number]
export type PathItem = Readonly<Partial<Record<Method, OperationObject>>>

export interface OpenApiDocument {
  readonly paths: Readonly<Record<string, PathItem>>
  readonly components: {
    readonly schemas: Readonly<Record<string, Schema>>
    readonly securitySchemes?: {
      readonly OAuth2?: {
        readonly flows?: { readonly clientCredentials?: { readonly scopes?: Readonly<Record<string, string>> } }
      }
    }
  }
}

const CONTRACTS_DIR = '../contracts/'
const loaded = new Map<string, unknown>()

/** The OpenAPI cut, read once per folder. `dir` defaults to the folder beside this one; a bundle has to give it. */
export function loadSeveraContract(dir?: string): OpenApiDocument {
  return once(dir, 'severa.contract.json', JSON.parse) as OpenApiDocument
}

/** What newer documents declare beyond the cut, each with its source, read once per folder. */
export function loadSeveraOverlay(dir?: string): Overlay {
  return once(dir, 'severa.overlay.yaml', (text) => parse(text)) as Overlay
}

function once(dir: string | undefined, file: string, read: (text: string) => unknown): unknown {
  const path = join(dir ?? fileURLToPath(new URL(CONTRACTS_DIR, import.meta.url)), file)
  if (!loaded.has(path)) loaded.set(path, read(readFileSync(path, 'utf8')))
  return loaded.get(path)
}

/** All scopes that a credential can be given. */
export function allScopes(document: OpenApiDocument): readonly string[] {
  return Object.keys(document.components.securitySchemes?.OAuth2?.flows?.clientCredentials?.scopes ?? {})
}

/** The name of the model that a schema refers to, looking through an array; undefined for anything else. */
export function modelName(schema: Schema | undefined): string | undefined {
  return (schema?.items ?? schema)?.$ref?.split('/').at(-1)
}

/** The schema behind a reference, or the schema itself. */
export function dereference(document: OpenApiDocument, schema: Schema): Schema {
  const name = schema.$ref?.split('/').at(-1)
  return name === undefined ? schema : (document.components.schemas[name] ?? {})
}

/** One key as part of a JSON pointer. */
export function pointerKey(key: string): string {
  return key.replaceAll('~', '~0').replaceAll('/', '~1')
}
