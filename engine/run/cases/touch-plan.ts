import type { Side } from '../../core/ids.ts'
import { isSuggest } from '../../core/resource.ts'
import { isEmpty } from '../../core/value.ts'
import { compareClues } from '../../plan/clues.ts'
import type { IndexEntry } from '../../plan/entry.ts'
import type { Linking } from '../../plan/link.ts'
import type { PlannedEntity } from '../../plan/plan-entity.ts'
import { isTrouble } from '../../rules/cell.ts'
import type { Entity } from '../../rules/types.ts'
import type { Coverage } from './coverage.ts'
import type { Entries } from './given.ts'
import { named } from './inventory.ts'

/** What linking was decided by: clues that agreed or differed, and the words of the match rule. */
export function touchLinking(
  entity: Entity,
  linking: Linking,
  entries: Entries,
  liveMs: number | undefined,
  coverage: Coverage,
): void {
  const { other, side } = entity.link
  if ([...entries.values()].some((mine) => mine.size > 0)) coverage.touch('entity', entity.name)
  const clue = (names: readonly string[], answer: 'agrees' | 'differs'): void => {
    for (const name of names) coverage.touch('clue', named.clue(entity.name, name, answer))
  }
  // Cases are small: every record that no link binds is held against every one of the other side.
  const bound = new Set(linking.pairs.flatMap((pair) => [`${other} ${pair.other.k}`, `${side} ${pair.keeper.k}`]))
  const free = (name: Side): IndexEntry[] =>
    [...(entries.get(name)?.values() ?? [])].filter((entry) => !bound.has(`${name} ${entry.k}`)).slice(0, 50)
  for (const x of free(other)) {
    for (const y of free(side)) {
      const { agree, differ, set } = compareClues(entity, x, y, liveMs)
      clue(agree, 'agrees')
      clue(differ, 'differs')
      const names = (set?.agree ?? []).map((field) => entity.fields[field]?.name ?? '')
      if (set) coverage.touch('clue', named.enough(entity.name, names))
    }
  }
  for (const situations of linking.situations.values()) {
    for (const { code } of situations.values()) {
      if (code === 'PARENT_OUT') coverage.touch('word', named.word(entity.name, 'parent'))
      if (code === 'NUMBER_CONFLICT') coverage.touch('word', named.word(entity.name, 'conflict'))
      if (code === 'INACTIVE') coverage.touch('word', named.word(entity.name, 'inactive'))
    }
  }
  if (linking.companions.size > 0) coverage.touch('word', named.word(entity.name, 'holder'))
  for (const { field, untilLive } of entity.match.clues) {
    for (const name of untilLive) {
      const young = [...(entries.get(name)?.values() ?? [])].some((entry) => saysNothing(entry, field, liveMs))
      const rule = entity.fields[field]
      if (young && rule) coverage.touch('clue', named.untilLive(entity.name, rule.name, name))
    }
  }
}

/** Made after the tenant went live: its number was given by its own system and proves nothing. */
function saysNothing(entry: IndexEntry, field: number, liveMs: number | undefined): boolean {
  const cell = entry.v[field]
  if (liveMs === undefined || entry.c === undefined || cell === undefined) return false
  return !isTrouble(cell) && !isEmpty(cell) && Date.parse(entry.c) >= liveMs
}

/** What a plan was decided by: the words of fields that show in its rows. */
export function touchPlan(entity: Entity, planned: PlannedEntity, coverage: Coverage): void {
  const word = (field: string, name: string): void =>
    coverage.touch('word', named.word(`${entity.name}.${field}`, name))
  for (const differences of planned.differences.values()) {
    for (const { field, verdict, code } of differences) {
      if (code === 'JOINTLY') word(field.name, 'jointly')
      if (verdict === 'held') continue
      word(field.name, `strength ${field.strength}`)
      if (field.owner) word(field.name, 'owner')
    }
  }
  const one = entity.exactlyOne && entity.fields[entity.exactlyOne.field]
  for (const row of planned.rows) {
    if (one && (row.together !== undefined || row.why.code === 'SEVERAL_FLAGGED')) word(one.name, 'exactlyOne')
    if (row.why.code === 'EXPECTED_MISSING')
      for (const { name, values } of entity.sides.get(row.side)?.expects ?? [])
        if (values.some(({ place }) => place === row.why.place))
          coverage.touch('word', named.word(`${entity.name}.${row.side}`, `expects ${name}`))
    if (row.situation === 'gone') coverage.touch('word', named.word(entity.name, 'gone'))
    if (row.why.code === 'VALUE_NEEDED') {
      const field = entity.fields.find(({ place }) => place === row.why.place)
      if (field) word(field.name, 'needed')
    }
    for (const { kind, field, side } of row.followUps) {
      if (kind === 'writeBack' && field) word(field, 'writeBack')
      if (kind === 'addRow') coverage.touch('word', named.word(`${entity.name}.${field}.${side}`, 'create'))
    }
    if (row.action !== 'create') continue
    for (const { field, after } of row.fields) {
      if (!isSuggest(after)) continue
      word(field, 'suggest')
      const opposite = [...entity.sides.keys()].find((side) => side !== row.side)
      if (opposite) coverage.touch('field', named.crossing(entity.name, field, opposite, row.side))
    }
    const kind = entity.sides.get(row.side)?.bornAs
    if (kind && kind.onCreate.length + kind.createLookUps.length > 0)
      coverage.touch('word', named.word(`${entity.name}.${row.side}`, kind.name ? `onCreate ${kind.name}` : 'onCreate'))
  }
}
