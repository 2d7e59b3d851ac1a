import type { Sendable } from './system.ts'

/** Changes that fit one request each, as lanes: one record's changes stay in one lane, in their order. */
export function lanesOf(changes: readonly Sendable[], batchSize: number): readonly (readonly Sendable[])[][] {
  if (batchSize > 1)
    return [
      Array.from({ length: Math.ceil(changes.length / batchSize) }, (_, index) =>
        changes.slice(index * batchSize, (index + 1) * batchSize),
      ),
    ]
  const lanes = new Map<string, (readonly Sendable[])[]>()
  for (const change of changes) {
    const lane = JSON.stringify(change.kind === 'create' ? [change.ref] : [change.resource, change.key])
    const known = lanes.get(lane)
    if (known) known.push([change])
    else lanes.set(lane, [[change]])
  }
  return [...lanes.values()]
}

/** Works through lanes, some at once, each one in order. `work` does not throw. */
export async function inLanes<T>(
  lanes: readonly (readonly T[])[],
  atOnce: number,
  work: (item: T) => Promise<void>,
): Promise<void> {
  const waiting = [...lanes]
  const worker = async () => {
    for (let lane = waiting.shift(); lane; lane = waiting.shift()) for (const item of lane) await work(item)
  }
  await Promise.all(Array.from({ length: Math.min(Math.max(1, atOnce), lanes.length) }, worker))
}
