import type { Problem } from '../core/problem.ts'
import { dependents } from '../plan/brakes.ts'
import type { Store } from '../state/store.ts'
import { lastPlan } from './diff.ts'
import type { PlanRun, Session } from './plan-run.ts'
import { shapeOf } from './remembered.ts'
import { names } from './state-names.ts'

/** Why an unattended run writes nothing of these entities. */
export interface Unseen {
  readonly entities: ReadonlySet<string>
  readonly problem: Problem
}

/**
 * What an unattended run leaves alone, since nobody has seen what changed rules would do: all of it where a pack changed, which
 * is somebody else's work (SPEC D1), until a dry run has shown it; for this run an entity whose exclusions or scope changed, and
 * what refers to it, since that is no statement about records (SPEC R8). undefined: nothing changed, or a dry run has shown it.
 */
export async function unseenRules(session: Session, store: Store, run: PlanRun): Promise<Unseen | undefined> {
  const { pack, packHash, rules } = session
  const known = await store.read<string>(names.pack)
  const isOtherPack = packHash !== undefined && known !== undefined && known !== packHash
  const changed = rules.entities.filter((entity) => {
    const old = run.remembered.entities.get(entity.name)?.oldShape
    return old !== undefined && old.scope !== shapeOf(entity).scope
  })
  if (!isOtherPack && changed.length === 0) return undefined
  if ((await lastPlan(store))?.rulesHash === rules.rulesHash) return undefined
  if (isOtherPack)
    return {
      entities: new Set(rules.entities.map(({ name }) => name)),
      problem: {
        code: 'PACK_CHANGED',
        what: `the rules of the pack ${pack ?? ''} changed since the last run, and nobody has seen what they would do`,
        mend: `look at it: silta diff ${rules.tenant}; the next run goes on then`,
      },
    }
  const own = changed.map(({ name }) => name)
  return {
    entities: new Set(own.flatMap((name) => [name, ...dependents(name, rules.entities)])),
    problem: {
      code: 'SCOPE_CHANGED',
      what: `which records of ${own.join(', ')} count changed since the last run (\`where\`, \`exclude\`, their settings); nothing of that was written in this run`,
      mend: `look at what it means: silta diff ${rules.tenant}; the next run goes on`,
    },
  }
}

/** From now on the pack as it is counts as known. */
export async function notePack({ packHash }: Session, store: Store): Promise<void> {
  if (packHash !== undefined) await store.write(names.pack, packHash)
}
