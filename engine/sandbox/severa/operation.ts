import {
  type Content,
  METHODS,
  type Method,
  type OpenApiDocument,
  type OperationObject,
  type Parameter,
  pointerKey,
  type Schema,
} from './contract.ts'

/** What the shape of a path and its method make of an operation; `resource` and `child` are path segments. */
export type Role =
  | { readonly kind: 'list' | 'single' | 'create' | 'patchSingle' | 'call'; readonly resource: string }
  | { readonly kind: 'item' | 'patch' | 'remove'; readonly resource: string }
  | {
      readonly kind: 'childList' | 'childSingle' | 'childCreate' | 'file'
      readonly resource: string
      readonly child: string
    }
  | { readonly kind: 'attach' | 'detach'; readonly resource: string; readonly child: string }

/** One operation of the contract, ready to be matched, called and checked. */
export interface Operation {
  /** As it is counted and shown: "GET /v1/customers/{guid}". */
  readonly name: string
  readonly method: Method
  readonly segments: readonly string[]
  readonly role: Role
  readonly query: ReadonlyMap<string, Parameter>
  readonly paging: 'token' | 'offset' | 'none'
  /** undefined: the operation needs no token at all. */
  readonly scopes: readonly string[] | undefined
  readonly body: Schema | undefined
  /** The success answer: its status, its media type (undefined: no body) and schema. */
  readonly status: number
  readonly mediaType: string | undefined
  readonly answer: Schema | undefined
  readonly bodyPointer: string
  readonly answerPointer: string
  readonly pointer: string
}

const JSON_TYPE = 'application/json'

/** Every operation of the document, in its order. */
export function compileOperations(document: OpenApiDocument): readonly Operation[] {
  return Object.entries(document.paths).flatMap(([path, item]) =>
    METHODS.flatMap((method) => {
      const declared = item[method]
      return declared ? [compileOperation(path, method, declared)] : []
    }),
  )
}

function compileOperation(path: string, method: Method, declared: OperationObject): Operation {
  const [status, success] = Object.entries(declared.responses).find(([code]) => code.startsWith('2')) ?? ['200', {}]
  const mediaType = success.content && Object.keys(success.content)[0]
  const query = new Map((declared.parameters ?? []).filter((x) => x.in === 'query').map((x) => [x.name, x]))
  const pointer = `#/paths/${pointerKey(path)}/${method}`
  const answer = jsonSchema(success.content)
  return {
    name: `${method.toUpperCase()} ${path}`,
    method,
    segments: path.split('/').slice(1),
    role: roleOf(path, method, answer, mediaType),
    query,
    paging: query.has('pageToken') ? 'token' : query.has('firstRow') ? 'offset' : 'none',
    scopes: declared.security?.flatMap((demand) => demand.OAuth2 ?? []),
    body: jsonSchema(declared.requestBody?.content),
    status: Number(status),
    mediaType,
    answer,
    bodyPointer: `${pointer}/requestBody/content/application~1json/schema`,
    answerPointer: `${pointer}/responses/${status}/content/application~1json/schema`,
    pointer,
  }
}

function jsonSchema(content: Content | undefined): Schema | undefined {
  return content?.[JSON_TYPE]?.schema
}

/** `localization/countries` is one resource: the first segment is but a folder. */
function roleOf(path: string, method: Method, answer: Schema | undefined, mediaType: string | undefined): Role {
  const [first = '', second = '', ...rest] = path.split('/').slice(path.startsWith('/v1/') ? 2 : 1)
  if (first === 'heartbeat') return { kind: 'call', resource: `${first}/${second}` }
  const folder = first === 'localization'
  const resource = folder ? `${first}/${second}` : first
  const [guid, child, childGuid] = folder ? rest : [second || undefined, ...rest]
  if (childGuid !== undefined && child) return { kind: method === 'post' ? 'attach' : 'detach', resource, child }
  if (child !== undefined) {
    if (method === 'post') return { kind: 'childCreate', resource, child }
    if (mediaType !== JSON_TYPE) return { kind: 'file', resource, child }
    return { kind: answer?.type === 'array' ? 'childList' : 'childSingle', resource, child }
  }
  if (guid !== undefined) {
    return { kind: method === 'get' ? 'item' : method === 'patch' ? 'patch' : 'remove', resource }
  }
  if (['token', 'refreshtoken', 'signout'].includes(resource)) return { kind: 'call', resource }
  if (method === 'get') return { kind: answer?.type === 'array' ? 'list' : 'single', resource }
  return { kind: method === 'post' ? 'create' : 'patchSingle', resource }
}
