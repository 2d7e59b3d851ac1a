import type { Side } from '../core/ids.ts'
import { EngineError } from '../core/problem.ts'
import { bindingOf, isMoved, isMovePlanned } from './binding.ts'
import { type Decided, type Decider, keep, made } from './decide.ts'
import { entityNamed, openSession } from './load.ts'
import { names, type StateMeta } from './state-names.ts'
import { viewState } from './tenant-run.ts'
import type { Workspace } from './workspace.ts'

export interface Move {
  readonly what: string
  readonly from: string
  readonly to: string
  readonly kept: Decided
}

/**
 * Plans moves: link fields, tables and systems that are others than those which state is bound to. Each becomes a decision; the
 * next plan goes by it. Nothing is written to any system. Answers what moved: empty where all is as it was.
 */
export async function planRelink(
  workspace: Workspace,
  tenant: string,
  entityName: string | undefined,
  decider: Decider,
  signal: AbortSignal,
): Promise<readonly Move[]> {
  const session = await openSession(workspace, tenant, { dryRun: true, now: () => decider.now })
  try {
    if (entityName !== undefined) entityNamed(session.rules, entityName)
    const meta = await viewState(workspace, tenant, (store) => store.read<StateMeta>(names.meta))
    if (!meta)
      throw new EngineError([
        {
          code: 'NOTHING_READ',
          what: `nothing is remembered of "${tenant}" that could move`,
          mend: `records are linked by the field and by their clues: silta diff ${tenant}`,
        },
      ])
    const moves: Move[] = []
    const systems: Record<string, string> = {}
    const before: Record<string, string> = {}
    for (const [side, system] of entityName === undefined ? session.systems : new Map<Side, never>()) {
      const is = await system.identity(signal)
      const was = meta.identities[side]?.is
      if (was !== undefined && was !== is) {
        systems[side] = is
        before[side] = was
      }
    }
    if (Object.keys(systems).length > 0) {
      const kept = await keep(workspace, tenant, { what: 'relink', systems, ...made(decider) })
      for (const [side, to] of Object.entries(systems)) moves.push({ what: side, from: before[side] ?? '', to, kept })
    }
    for (const entity of session.rules.entities) {
      const old = meta.entities[entity.name]
      const moved = isMoved(entity, old)
      if (!moved || isMovePlanned(entity, session.decisions ?? [])) continue
      if (entityName !== undefined && entity.name !== entityName) continue
      const to = bindingOf(entity)
      const kept = await keep(workspace, tenant, { what: 'relink', entity: entity.name, to, ...made(decider) })
      moves.push({ what: entity.name, from: `${old?.link} of ${old?.tables ?? 'the same tables'}`, to, kept })
    }
    return moves
  } finally {
    await session.close()
  }
}
