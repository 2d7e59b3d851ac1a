import type { Place, Problem, Severity } from '../../core/problem.ts'

/** What can be wrong with the smallest parts of a rule: ranges, maps, paths, predicates, expressions, normalisers, lines. */
export const RULE_CODES = {
  RANGE_OVERLAP: 'two parts of a list of ranges hold the same number',
  RANGE_BACKWARDS: 'a range starts at a larger number than it ends with',
  RANGE_EMPTY_PART: 'nothing stands between two commas of a list of ranges',
  RANGE_NOT_A_NUMBER: 'a part of a list of ranges is no whole number of at most 15 digits and no range of two',

  MAP_SHAPE: 'a map is neither text like `14=2, 30=5` nor a YAML mapping of single values',
  MAP_EMPTY_PART: 'nothing stands between two commas, or on one side of an equals sign, of a map',
  MAP_NO_EQUALS: 'a part of a map does not have exactly one equals sign',
  MAP_QUOTE: 'a quoted key or value of a map is not closed, or text follows its closing quote',
  MAP_DOUBLED_KEY: 'a key stands twice in one layer of a map',
  MAP_NOT_A_NUMBER: 'a key or value of a map of numbers is no number',
  MAP_OTHERWISE: 'what a map does with a miss is none of error, keep, empty and { value: … }',
  MAP_NOT_ONE_TO_ONE: 'a map used both ways gives one value for several keys: the first key wins on the way back',
  MAP_MISS: 'a map has no entry for a value of a record',

  PATH_SYNTAX: 'a path is not of the form `a.b[0].c`',
  PATH_REFUSED: 'a path names something that belongs to the language and not to the data, such as __proto__',

  PREDICATE_SHAPE: 'a predicate is neither a short form such as { field, value } nor a JSONata text',
  PREDICATE_UNKNOWN_KEY: 'a predicate has a key that no short form knows',
  PREDICATE_NOT_DIRECT: 'a predicate uses JSONata that only the interpreter can run, where an answer is needed at once',

  EXPRESSION_SYNTAX: 'a JSONata expression does not parse',
  EXPRESSION_REFUSED:
    'an expression uses what rules may not: chance, code as text, prototypes, a regex that can run away',
  EXPRESSION_UNKNOWN_NAME: 'an expression uses a variable or function that does not exist',
  EXPRESSION_FAILED: 'an expression could not be worked out for a record',
  EXPRESSION_LIMIT: 'an expression ran into a limit on time, depth or size',

  NORMALIZE_UNKNOWN: 'a word of a normaliser is not known',
  NORMALIZE_SHAPE: 'a normaliser is no list of words, or a word lacks what it needs',

  LINES_TOO_MANY: 'a text has more lines than there are fields for, and the rest does not fit into the last',
} as const satisfies Record<string, string>

export type RuleCode = keyof typeof RULE_CODES

/** A problem under one of our codes. */
export function finding(
  code: RuleCode,
  place: Place | undefined,
  what: string,
  mend: string,
  severity?: Severity,
): Problem {
  return { code, what, mend, ...(place && { place }), ...(severity && { severity }) }
}
