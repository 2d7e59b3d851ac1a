/** Why a run, a plan, an entity or one row of a plan was stopped, and what a command can be told wrong. */
export const RUN_CODES = {
  TENANT_UNKNOWN: 'no tenant of that name in the folder',
  FOLDER_UNKNOWN: 'the folder given with --dir does not exist',
  PACK_UNKNOWN: 'no pack of that name',
  RECORD_UNKNOWN: 'no record of that key, number or name was read',
  ISSUE_UNKNOWN: 'no issue of that id',
  RECORD_AMBIGUOUS: 'more than one record goes by that number or name',
  ARGUMENT: 'an option or argument of a command that cannot be used',
  FILE_UNWRITABLE: 'a file that a command was told to write cannot be written',
  INTERNAL: 'a fault of Silta itself',

  NOTHING_READ: 'what was asked for needs a reading, and nothing was read yet',
  READ_INCOMPLETE: 'a system answered fewer records than it counts itself; the entity stops',
  EMPTY_ANSWER: 'a system answered nothing where records were known; the entity stops',
  MOSTLY_DANGLING: 'more links lead nowhere than hold, as with another company; the entity stops',
  LINK_FIELD_CHANGED: 'the rules name another link field than the one the links were written to; the entity stops',
  TABLES_CHANGED: 'the rules name other tables than those that the links belong to; the entity stops',
  IDENTITY_CHANGED: 'a system is another organisation or company than the one that is remembered; the tenant stops',

  SCOPE_CHANGED:
    'which records of an entity count changed; an unattended run writes nothing of it once, unless it was seen before',
  PACK_CHANGED: 'the rules of the pack changed since the last run, and nobody has seen yet what they would do',
  APPROVAL_NEEDED: 'apply was called without a plan, and nobody was there to ask',
  PLAN_UNREADABLE: 'a file that holds no plan of this version',
  PLAN_OTHER_TENANT: 'a plan that was made for another tenant',
  PLAN_OTHER_RULES: 'a plan that was made under other rules or settings',
  BRAKED:
    'a plan would write more of one entity than its brakes allow; nothing of it is written until a person says so',
  NEED_LEFT_OUT: 'a picked row needs one that was left out; it is not written',
  STALE: 'a row of a plan would do something else now; it alone is turned down',
  EXISTS_ALREADY: 'a record that was to be created exists by now; it is not created again',
  WRITTEN_DIFFERS: 'a system holds another value than it was given',
} as const satisfies Record<string, string>

export type RunCode = keyof typeof RUN_CODES
