import type { Decision } from '../core/decision.ts'
import type { Side } from '../core/ids.ts'
import { EngineError, type Problem } from '../core/problem.ts'
import type { System } from '../systems/system.ts'
import { isDue } from './due.ts'
import type { Remembered } from './remembered.ts'
import type { Identity, StateMeta } from './state-names.ts'

/** How long an identity holds while address, client and company stay the same. */
const IDENTITY_MS = 60 * 60 * 1000

export interface IdentifyInput {
  readonly tenant: string
  readonly systems: ReadonlyMap<Side, System>
  readonly fingerprints: ReadonlyMap<Side, string>
  readonly remembered: Remembered
  readonly decisions: readonly Decision[]
  readonly now: () => number
  readonly full: boolean
  readonly signal: AbortSignal
}

export interface Identified {
  readonly identities: StateMeta['identities']
  /** A system is another one than state knows, as a person planned: what is remembered belongs to somebody else. */
  readonly moved: boolean
}

/** State is bound to the identity of both systems: another company under the same tenant stops the run (SPEC R8). */
export async function identify(input: IdentifyInput): Promise<Identified> {
  const { systems, fingerprints, remembered, decisions, signal, now, full } = input
  const known = remembered.snapshot?.identities ?? remembered.meta?.identities ?? {}
  const found = await Promise.all(
    [...systems].map(async ([side, system]): Promise<readonly [Side, Identity]> => {
      const fingerprint = fingerprints.get(side) ?? ''
      const before = known[side]
      if (!full && before && before.fingerprint === fingerprint && !isDue(before.readAt, now(), IDENTITY_MS))
        return [side, before]
      return [side, { is: await system.identity(signal), fingerprint, readAt: now() }]
    }),
  )
  const others = found.filter(([side, { is }]) => {
    const before = identityBefore(remembered, side)
    return before !== undefined && before !== is
  })
  const problems = others.flatMap(([side, { is }]): Problem[] =>
    isAccepted(decisions, side, is)
      ? []
      : [
          {
            code: 'IDENTITY_CHANGED',
            what: `${input.tenant}: ${side} is now "${is}"; what is remembered belongs to "${identityBefore(remembered, side)}"`,
            mend: `correct url, credentials or company; if the move is meant: silta relink ${input.tenant}`,
          },
        ],
  )
  if (problems[0]) throw new EngineError([problems[0], ...problems.slice(1)])
  return { identities: Object.fromEntries(found), moved: others.length > 0 }
}

export function identityBefore(
  { meta, snapshot }: Pick<Remembered, 'meta' | 'snapshot'>,
  side: string,
): string | undefined {
  return (meta ?? snapshot)?.identities[side]?.is
}

/** Whether a person planned the move to this organisation or company: the last word about the side counts. */
function isAccepted(decisions: readonly Decision[], side: Side, is: string): boolean {
  const said = decisions.flatMap((decision) => (decision.what === 'relink' ? (decision.systems?.[side] ?? []) : []))
  return said.at(-1) === is
}
