import {
  buildASTSchema,
  type DefinitionNode,
  type DocumentNode,
  type FieldDefinitionNode,
  type GraphQLSchema,
  isScalarType,
  Kind,
  parse,
  visit,
} from 'graphql'
import { type Model, readModel } from './model.ts'
import { attachScalars } from './scalars.ts'

export interface Compiled {
  /** The contract as it stands: validates requests and answers introspection. */
  readonly contract: GraphQLSchema
  /** The same down to the table fields, whose answers are leaves here: the selection below them is read in one pass. */
  readonly execution: GraphQLSchema
  readonly model: Model
}

const LEAF = 'SelectedAnswer'
let last: { readonly sdl: string; readonly compiled: Compiled } | undefined

/** The contract's text made ready. Takes a third of a second, so the last one is kept for further sandboxes. */
export function compileSdl(sdl: string): Compiled {
  if (last?.sdl === sdl) return last.compiled
  const document = parse(sdl, { noLocation: true })
  const contract = buildASTSchema(document, { assumeValidSDL: true })
  const model = readModel(sdl, contract)
  const execution = buildASTSchema(executionDocument(document, model), { assumeValidSDL: true })
  for (const schema of [contract, execution]) attachScalars(schema)
  const leaf = execution.getType(LEAF)
  if (isScalarType(leaf)) leaf.serialize = (value) => value
  last = { sdl, compiled: { contract, execution, model } }
  return last.compiled
}

/** Drops the types below table fields and gives those fields the leaf type. */
function executionDocument(document: DocumentNode, model: Model): DocumentNode {
  const { connectionTypes, resultTypes, aggregateTypes, rowTypes } = model
  const answers = new Set([...connectionTypes.keys(), ...resultTypes.keys(), ...aggregateTypes.keys()])
  const below = new Set([...answers, ...[...rowTypes.keys()].flatMap((type) => [type, `${type}_Sum`, `${type}_Count`])])
  const definitions = document.definitions.filter(
    (definition) => definition.kind !== Kind.OBJECT_TYPE_DEFINITION || !below.has(definition.name.value),
  )
  const leaf: DefinitionNode = { kind: Kind.SCALAR_TYPE_DEFINITION, name: { kind: Kind.NAME, value: LEAF } }
  return visit(
    { ...document, definitions: [...definitions, leaf] },
    {
      FieldDefinition: (field): FieldDefinitionNode | undefined => {
        if (field.type.kind !== Kind.NAMED_TYPE || !answers.has(field.type.name.value)) return undefined
        return { ...field, type: { kind: Kind.NAMED_TYPE, name: { kind: Kind.NAME, value: LEAF } } }
      },
    },
  )
}
