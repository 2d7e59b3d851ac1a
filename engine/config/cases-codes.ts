/** What can be wrong with a file of rule cases, beyond its shape. Each has a golden case in test/cases. */
export const CASE_CODES = {
  CASE_KIND: 'a case that does not say what it tests, or says several things',
  CASE_WORD: 'a word that does not go with what the case tests',
  CASE_EMPTY: 'a case that expects nothing',
  CASE_TWICE: 'two cases of one name in one file',
  CASE_SETTINGS: "settings for a whole file of a tenant's cases: the tenant's own count",
  CASE_RULE_UNKNOWN: 'a case that names a predicate, range or setting that the rules do not have',
  CASE_RECORD: 'a record of a case that the rules can make nothing of',
  CASE_PATH: 'a key of a record that is nearly the one that rules read',
  CASES_MISSING: 'there are no cases to run',
  CASES_UNCOVERED: 'less of the rules was touched by cases than the threshold asks for',
} as const satisfies Record<string, string>

export type CaseCode = keyof typeof CASE_CODES
