/** What can be wrong with the state, one sentence each. Tests and users match on the code; the words may improve. */
export const STATE_CODES = {
  STATE_LOCKED: 'another run holds the tenant',
  STATE_LOST: 'the lock of this run was deleted or taken over while it ran',
  STATE_READONLY: 'a dry run or a report tried to write more than its own snapshot and plan',
  STATE_DAMAGED: 'a file of the state is not what Silta wrote',
  STATE_READ: 'a file of the state could not be read',
  STATE_WRITE: 'the state could not be written, for instance because the disk is full',
  STATE_ACCESS: 'the user Silta runs as may not read or write the state',
  STATE_NAME: 'a name of a tenant, document or table that cannot be a file name',
  STATE_VALUE: 'a value that cannot be kept as JSON',
  STATE_CLOSED: 'a store was used after it was closed',
} as const satisfies Record<string, string>

export type StateCode = keyof typeof STATE_CODES
