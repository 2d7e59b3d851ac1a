import type { Problem } from '../core/problem.ts'
import type { Store } from '../state/store.ts'
import { lastPlan } from './diff.ts'
import type { Session } from './plan-run.ts'
import { names } from './state-names.ts'

/**
 * Why an unattended run writes nothing yet: a pack is somebody else's work, and when its rules changed a person looks at what
 * they would do first (SPEC D1). undefined: nothing changed, or a dry run has shown it since.
 */
export async function unseenPack(session: Session, store: Store): Promise<Problem | undefined> {
  const { pack, packHash, rules } = session
  const known = await store.read<string>(names.pack)
  if (packHash === undefined || known === undefined || known === packHash) return undefined
  if ((await lastPlan(store))?.rulesHash === rules.rulesHash) return undefined
  return {
    code: 'PACK_CHANGED',
    what: `the rules of the pack ${pack ?? ''} changed since the last run, and nobody has seen what they would do`,
    mend: `look at it: silta diff ${rules.tenant}; the next run goes on then`,
  }
}

/** From now on the pack as it is counts as known. */
export async function notePack({ packHash }: Session, store: Store): Promise<void> {
  if (packHash !== undefined) await store.write(names.pack, packHash)
}
