import { GraphQLError, specifiedRules, type ValidationContext, type ValidationRule } from 'graphql'

/** A request that the contract does not allow, with its place in the contract. */
export interface Invalid {
  readonly error: GraphQLError
  readonly schemaPath: string
}

/** The server's names for rules that the reference implementation calls otherwise. */
const RENAMED: Readonly<Record<string, string>> = {
  ValuesOfCorrectType: 'ARGUMENTS_OF_CORRECT_TYPE',
  ProvidedRequiredArguments: 'PROVIDED_NON_NULL_ARGUMENTS',
  OverlappingFieldsCanBeMerged: 'OVERLAPPING_FIELDS_CAN_BE_MERGED',
}

/** The standard rules, each telling `found` of its errors with the code that the server gives that rule. */
export function codedRules(found: (invalid: Invalid) => void): ValidationRule[] {
  return specifiedRules.map((rule) => {
    const code = codeOf(rule.name)
    return (context) => {
      const scoped: ValidationContext = Object.create(context)
      scoped.reportError = (error) => {
        const coded = codedError(error, code)
        found({ error: coded, schemaPath: placeIn(context) })
        context.reportError(coded)
      }
      return rule(scoped)
    }
  })
}

/** An error with a code, in the server's quotation marks. */
export function codedError(error: GraphQLError, code: string): GraphQLError {
  return new GraphQLError(error.message.replaceAll('"', "'"), {
    nodes: error.nodes ?? null,
    source: error.source ?? null,
    positions: error.positions ?? null,
    extensions: { code, codes: [code] },
  })
}

/** FieldsOnCorrectTypeRule -> FIELDS_ON_CORRECT_TYPE */
function codeOf(rule: string): string {
  const name = rule.replace(/Rule$/, '')
  return RENAMED[name] ?? name.replace(/([a-z])([A-Z])/g, '$1_$2').toUpperCase()
}

function placeIn(context: ValidationContext): string {
  const type = context.getParentType()?.name ?? ''
  const field = context.getFieldDef()?.name
  const argument = context.getArgument()?.name
  const input = context.getParentInputType()
  const place = [type, field, argument].filter((part) => part).join('.')
  return input && 'name' in input ? `${place} ${input.name}` : place
}
