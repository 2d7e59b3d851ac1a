/** What can go wrong between us and a system. Tests and people match on these; the words of a problem may improve. */
export const SYSTEM_CODES = {
  AUTH_FAILED: 'the system does not take the credentials',
  ACCESS_DENIED: 'the credentials are good, but lack a right',
  COMPANY_REFUSED: 'the company does not exist, or the credentials may not use it',
  SYSTEM_DOWN: 'the system cannot be reached, or answers with a failure of its own',
  SYSTEM_TIMEOUT: 'the system did not answer in time',
  SYSTEM_REFUSED: 'the system understood the request and turned it down',
  REQUEST_INVALID: 'the system does not know what was asked for: a column, a table, a parameter',
  RECORD_GONE: 'the record is not there any more',
  RATE_LIMITED: 'the system refused for too long because of its limits',
  ANSWER_INVALID: 'the answer is not what the description promises',
  ANSWER_TOO_LARGE: 'the answer is larger than allowed',
  ANSWER_TOO_DEEP: 'the answer is nested deeper than allowed',
  PAGE_TOO_LARGE: 'a page holds many times the records that were asked for',
  DRY_RUN_WRITE: 'a dry run tried to send a write',
  UNKNOWN_RESOURCE: 'the description does not have this resource',
  UNKNOWN_PATH: 'a path that the system cannot be asked by, or no name of a column at all',
  CANNOT_WRITE: 'the system cannot do this with the resource',
  VALUE_TYPE: 'a value is not of the type of its column',
  VALUE_TOO_LONG: 'a text is longer than its column',
  CONNECTION_INCOMPLETE: 'a connection value is missing',
  URL_INSECURE: 'an address is not one that credentials may be sent to',
  NOT_SENT: 'not sent, because something before it failed',
  ABORTED: 'ended by the caller',
} as const satisfies Record<string, string>

export type SystemCode = keyof typeof SYSTEM_CODES

/** What can be wrong with a system description beyond its shape, which the schema checks. */
export const DESCRIPTION_CODES = {
  DESCRIPTION_INVALID: 'this is no system description at all',
  PART_MISSING: 'a part is missing that another one needs',
  CONNECTION_UNKNOWN: 'a hole, or a name, that is no word of the connection',
  UNKNOWN_RESOURCE: 'a resource that is not described',
  IDENTITY_MISSING: 'it is not said where the system tells who it is',
  DURATION_INVALID: 'a text that is no time span',
  SIZE_INVALID: 'a text that is no size',
  LIMIT_EXCEEDED: 'a share that is larger than the limit',
  PAGING_UNKNOWN: 'a way of paging that is not described',
  PAGING_END: 'a way of paging whose end cannot be told',
  KEY_MISSING: 'records, or a mutation, without a key',
  STAMP_MISSING: 'changes are reported, but no column holds their time',
  PLACEHOLDER_UNKNOWN: 'a word with $ that stands for nothing',
  RESOURCE_DOUBLED: 'a resource that is described twice',
  TYPE_DOUBLED: 'a column with two types',
  LENGTH_OF_NUMBER: 'a length for what is no text',
  SINGLE_ABILITY: 'a single object that could be created or deleted',
  SECRET_LITERAL: 'a header that proves who asks, written out',
  WORD_MISSING: 'a word in braces that a resource does not have',
  HOLE_MISSING: 'a template without the hole that is to be filled',
  ASK_MANY: 'a template of one value, asked with many',
  REFUSALS_APART: 'texts of a refusal that do not stand side by side below one list',
  PAIRS_CLASH: 'pairs under the name of the member that holds their list',
  PAIRS_IN_PATCH: 'pairs of name and value where updates are operations on paths',
} as const satisfies Record<string, string>

export type DescriptionCode = keyof typeof DESCRIPTION_CODES
