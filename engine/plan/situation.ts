import type { Side } from '../core/ids.ts'

/** What linking found out about a record; the first that fits (SPEC R3). */
export const SITUATION_NAMES = [
  'excluded',
  'occupied',
  'doubled',
  'linked',
  'dangling',
  'gone',
  'matched',
  'conflict',
  'candidate',
  'inactive',
  'new',
] as const
export type SituationName = (typeof SITUATION_NAMES)[number]

export interface Situation {
  readonly name: SituationName
  /** Records of the other side (or rivals of the same side) that it has to do with. */
  readonly partners: readonly string[]
  readonly code: string
  readonly why: string
  /** What a person can do; empty where nobody has to. */
  readonly mend: string
}

/** Codes of plan rows, each with what it means. */
export const SITUATION_CODES = {
  EXCLUDED: 'the record is kept out by an exclusion rule',
  EXCLUDED_BY_HAND: 'a person left the record out (decisions file)',
  EXCLUDED_TWIN: 'its counterpart on the other side is kept out by an exclusion rule',
  PARENT_OUT: 'the record belongs to one that does not cross',
  LINK_OCCUPIED: 'the link field holds something that is no link; it is never overwritten',
  LINK_DOUBLED: 'a second record carries a copied link; it counts as unlinked',
  LINK_DANGLING: 'the link points to a record that the other side does not know',
  LINK_GONE: 'the linked record of the other side was deleted; it is not created again',
  LINK_LOST: 'the link field was emptied, and the records no longer agree',
  MATCHED: 'all certain clues agree, and there is no rival',
  DECIDED: 'a person said that the two records are one (decisions file)',
  UNLINKED: 'a person said that the two records are two (decisions file); the link field is cleared',
  RELINKED: 'the link field moved to another place, as a person planned; links that are known are written there',
  DECISION_UNKNOWN: 'a decision names a record that is not there',
  DECISION_BLOCKED: 'a decision cannot be carried out as things stand',
  NUMBER_CONFLICT: 'the same number, but another name',
  NUMBER_TAKEN: 'the number belongs to another record already',
  NUMBER_TWICE: 'several records of one side carry the same number',
  CANDIDATE: 'some certain clues agree; a person decides',
  RIVALS: 'several records fit; a person decides',
  INACTIVE: 'inactive records are not created on the other side',
  NEW: 'nothing on the other side fits',
  NOT_NEEDED: 'nothing on the other side fits, and it is not created before another record needs it',
  EXPECTED_MISSING: 'a record that settings name is not there, or does not count',
  CREATED_UNSETTLED: 'an earlier create was not answered; it is looked up before anything is repeated',
  VALUE_NEEDED: 'a value that the record cannot do without is missing or does not fit',
  CREATE_BY_HAND: 'the other system cannot create such a record; a person must',
  BLOCKED: 'the record waits for another one that it refers to',
  LOOKUP_MISSING: 'a look-up has no row for a value',
  NOT_CROSSING: 'a field refers to a record that does not cross; it is written once that record does',
  JOINTLY: 'one record is several in one, and a mark that they share is set only once all of them have it',
  KEPT: 'the master has no value where an empty one says nothing; the other side keeps what it has',
  MEMBERS_SEVERAL: 'a value is kept in several rows where there should be one; it is held',
  EXACTLY_ONE: 'of the records of one parent none or several would be the one; nothing of that is written',
  SEVERAL_FLAGGED: 'several records of one parent claim to be the one; one of them counts',
  GONE_DELETED: 'the record that it was made from was deleted; the rules let it go too',
  REF_CYCLE: 'records refer to each other in a circle',
  FIELD_HELD: 'one field cannot be compared or written; the rest of the record goes',
  OSCILLATES: 'somebody changes a field back each time that it is written; it is left alone',
  READ_ONLY: 'the other system does not let this be changed',
  CHANGED: "the master's value moved",
  ALWAYS: 'the field always follows its owner',
  FILLED: 'the other side is empty',
  CHANGED_ON_BOTH: 'a field changed on both sides since they were equal, and both are masters',
  ALIGN: 'the sides differ by drift, and a person wants the value of the master',
  DRIFT_ACCEPTED: 'the sides differ, and a person accepted that, as it is now',
  DRIFT: 'the sides differ, but the master did not move: shown, never written',
} as const satisfies Record<string, string>
export type SituationCode = keyof typeof SITUATION_CODES

export type Situations = ReadonlyMap<Side, ReadonlyMap<string, Situation>>
