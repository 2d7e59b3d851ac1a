/** What can be wrong with the rules of an entity once their shape is right: names that lead nowhere, parts that are missing. */
export const COMPILE_CODES = {
  ENTITY_NO_SIDE: 'an entity that says nothing of one of the two sides',
  ENTITY_NO_RESOURCE: 'a side of an entity that names no resource',
  ENTITY_NO_FIELDS: 'an entity without fields',
  ENTITY_NO_MASTER: 'an entity that does not say whose updates win',
  BOTH_NEEDS_OWNER: 'something that one side must decide, in an entity whose masters are both',
  ENTITY_NO_LINK: 'an entity that does not say where the link is kept',
  ENTITY_NO_MATCH: 'an entity that does not say how unlinked records are matched',
  ENTITY_UNKNOWN: 'a reference to an entity that is not defined',
  ENTITY_CYCLE: 'entities that refer to each other in a circle',
  SIDE_UNKNOWN: 'a side that the tenant does not have',
  RESOURCE_UNKNOWN: 'a resource that the description of the system does not have',
  KIND_UNKNOWN: 'a kind that `anyOf` does not name',
  MAP_UNKNOWN: 'a map that is not defined',
  FIELD_UNKNOWN: 'a field that the entity does not have',
  FIELD_SHAPE: 'a field that is no mapping',
  FIELD_NO_SIDE: 'a field that names no side',
  FIELD_NO_PATH: 'a side of a field without a path',
  FIELD_TWICE: 'two fields that write the same path of the same side',
  FIELD_ORDER: 'fields that stand before or after each other in a circle, or a field with both `before` and `after`',
  LINES_ALONE: 'a side of a field that keeps its text in lines, and says something else too',
  LINES_COLUMN: 'a column for a line of text that takes no text, or is to hold two lines',
  MEMBERS_ALONE: 'a side of a field that keeps its value in other rows, and says something else too',
  MEMBERS_CANNOT: 'a value kept in rows that the system does not let be changed as the rule wants',
  PARENT_NO_REF: 'a parent field that refers to no other entity',
  REF_BY: 'a field that says by what it refers to a record, and refers to none',
  ALSO_UNFIT:
    'values for a parent that cannot be written there: no parent, no boolean that says of which record, or a side that is not written',
  EXACTLY_ONE:
    'a rule for one record of many that cannot hold: no parent, no boolean, several rules, or changes that cannot be saved as one',
  EXPRESSION_READS_ALL: 'an expression of which nobody can tell what fields it reads',
  EXPRESSION_NOT_DIRECT: 'an expression for writing that only the interpreter can work out',
  LINK_FIELD_TAKEN: 'a link field that is used for another purpose too',
  LINK_NO_GUID: 'a link by GUID to records whose keys are numbers',
  LINK_KEY_KINDS: 'a link by key to records of several kinds',
} as const satisfies Record<string, string>

export type CompileCode = keyof typeof COMPILE_CODES
