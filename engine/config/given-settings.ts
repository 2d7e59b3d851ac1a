import { type Outcome, outcome, type Place, type Problem } from '../core/problem.ts'
import type { Entry, MapTree, Tree } from '../core/tree.ts'
import { parseYaml } from './parse-yaml.ts'

/** Where problems of settings given on the command line are said to be: line n is the n-th option. */
const FILE = '--settings'

/**
 * A tenant's file with `KEY=VALUE` laid over its settings: KEY a dotted path, VALUE as YAML would have it; nothing takes the
 * key away. What is wrong with them is found as in the file, at the option.
 */
export function withSettings(written: MapTree, options: readonly string[]): Outcome<MapTree> {
  const problems: Problem[] = []
  let tenant = written
  for (const [index, option] of options.entries()) {
    const line = index + 1
    const cut = option.indexOf('=')
    const path = option.slice(0, Math.max(0, cut)).split('.')
    if (cut < 1 || path.some((step) => step.trim() === '')) {
      problems.push({
        code: 'ARGUMENT',
        what: `--settings takes KEY=VALUE, not "${option}"`,
        mend: 'for example --settings master.general=crm',
        place: { file: FILE, line, column: 1, length: option.length },
      })
      continue
    }
    // Blanks in front: places are those in the option.
    const parsed = parseYaml(`${'\n'.repeat(index)}${' '.repeat(cut + 1)}${option.slice(cut + 1)}`, FILE)
    if (parsed.ok) {
      const settings = setAt(tenant.entries.get('settings')?.value, path, parsed.value, { file: FILE, line, column: 1 })
      const key = tenant.entries.get('settings')?.key ?? settings.place
      tenant = { ...tenant, entries: new Map(tenant.entries).set('settings', { key, value: settings }) }
    } else problems.push(...parsed.problems)
  }
  return outcome(problems, () => tenant)
}

/** The tree with another value at a path; maps on the way there stay what they are, anything else makes room. */
function setAt(tree: Tree | undefined, [step, ...rest]: readonly string[], value: Tree, at: Place): Tree {
  if (step === undefined) return value
  const entries = new Map<string, Entry>(tree?.kind === 'map' ? tree.entries : [])
  const known = entries.get(step)
  const key = { ...at, length: step.length }
  const inner = setAt(known?.value, rest, value, { ...at, column: at.column + step.length + 1 })
  entries.set(step, { key: rest.length > 0 && known ? known.key : key, value: inner })
  return { kind: 'map', entries, place: tree?.kind === 'map' ? tree.place : key }
}
