/** What can be wrong with decisions besides their form, in one sentence each. */
export const DECISION_CODES = {
  DECISION_CONTRADICTS: 'two decisions that cannot both hold',
} as const satisfies Record<string, string>

export type DecisionCode = keyof typeof DECISION_CODES
