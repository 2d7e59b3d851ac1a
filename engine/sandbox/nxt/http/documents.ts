import {
  type DocumentNode,
  type FieldNode,
  GraphQLError,
  type GraphQLSchema,
  getOperationAST,
  type OperationDefinitionNode,
  parse,
  validate,
  valueFromASTUntyped,
  visit,
} from 'graphql'
import { codedError, codedRules, type Invalid } from './validation-codes.ts'

/** A query text, parsed and validated once. */
export interface Prepared {
  readonly document: DocumentNode | undefined
  /** Why the request is refused; empty when it is not. */
  readonly errors: readonly GraphQLError[]
  readonly invalid: readonly Invalid[]
  readonly introspects: boolean
}

const KEPT = 500
const UNSUPPORTED = new Set(['export', 'dependsOn'])

/** The same texts come thousands of times: those used last are kept ready. */
export class Documents {
  readonly #contract: GraphQLSchema
  readonly #kept = new Map<string, Prepared>()

  constructor(contract: GraphQLSchema) {
    this.#contract = contract
  }

  prepare(text: string): Prepared {
    const prepared = this.#kept.get(text) ?? prepare(this.#contract, text)
    this.#kept.delete(text)
    this.#kept.set(text, prepared)
    if (this.#kept.size > KEPT) this.#kept.delete(this.#kept.keys().next().value!)
    return prepared
  }
}

const shared = new WeakMap<GraphQLSchema, Documents>()

/** The documents of a contract; sandboxes of the same contract share them. */
export function documentsOf(contract: GraphQLSchema): Documents {
  const documents = shared.get(contract) ?? new Documents(contract)
  shared.set(contract, documents)
  return documents
}

function prepare(contract: GraphQLSchema, text: string): Prepared {
  let document: DocumentNode
  try {
    document = parse(text)
  } catch (error) {
    const coded = codedError(error as GraphQLError, 'SYNTAX_ERROR')
    return { document: undefined, errors: [coded], invalid: [{ error: coded, schemaPath: '' }], introspects: false }
  }
  const invalid: Invalid[] = []
  const errors = validate(
    contract,
    document,
    codedRules((found) => invalid.push(found)),
  )
  const traits = traitsOf(document)
  return { document, errors: [...errors, ...traits.unsupported], invalid, introspects: traits.introspects }
}

function traitsOf(document: DocumentNode): { introspects: boolean; unsupported: GraphQLError[] } {
  let introspects = false
  const unsupported: GraphQLError[] = []
  visit(document, {
    Field: (node) => {
      if (node.name.value === '__schema' || node.name.value === '__type') introspects = true
    },
    Directive: (node) => {
      const { value: name } = node.name
      if (!UNSUPPORTED.has(name)) return
      const message = `the sandbox does not know what @${name} does`
      unsupported.push(codedError(new GraphQLError(message, { nodes: [node] }), 'NOT_SUPPORTED'))
    },
  })
  return { introspects, unsupported }
}

export function operationOf(
  prepared: Prepared,
  operationName: string | null | undefined,
): OperationDefinitionNode | undefined {
  return (prepared.document && getOperationAST(prepared.document, operationName)) ?? undefined
}

/** Companies and customers that a request works on: "Company 5280101". */
export function scopesOf(
  operation: OperationDefinitionNode | undefined,
  variables: Readonly<Record<string, unknown>>,
): string[] {
  const scopes = (operation?.selectionSet.selections ?? [])
    .filter((selection): selection is FieldNode => selection.kind === 'Field')
    .flatMap((field) => {
      const kind = { useCompany: 'Company', useCustomer: 'Customer' }[field.name.value]
      const no = field.arguments?.find((argument) => argument.name.value === 'no')
      return kind && no ? [`${kind} ${valueFromASTUntyped(no.value, variables as Record<string, unknown>)}`] : []
    })
  return [...new Set(scopes)]
}
