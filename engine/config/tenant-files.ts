import { type Place, type Problem, showPlace, sortProblems } from '../core/problem.ts'
import type { MapTree, Tree } from '../core/tree.ts'
import type { ConfigCode } from './codes.ts'
import { parseYaml } from './parse-yaml.ts'
import type { ReadFile } from './tenant.ts'

const OF_VALUES: ReadonlySet<string> = new Set<ConfigCode>([
  'NOT_ALLOWED',
  'WRONG_TYPE',
  'PATTERN',
  'OUT_OF_RANGE',
  'NOT_VALID',
])

/** Reads and parses the files of one tenant, each once, and gathers their texts and every problem on the way. */
export class TenantFiles {
  readonly problems: Problem[] = []
  readonly sources = new Map<string, string>()
  readonly #read: ReadFile

  constructor(read: ReadFile) {
    this.#read = read
  }

  say(code: ConfigCode, what: string, mend: string, place?: Place): undefined {
    this.problems.push({ code, what, mend, ...(place && { place }) })
    return undefined
  }

  take(problems: readonly Problem[]): void {
    for (const problem of problems) this.problems.push(problem)
  }

  /** All problems in the order of the files. A setting's value is checked again wherever it is filled in: told once. */
  sorted(): Problem[] {
    const told = new Set<string>()
    return sortProblems(this.problems).filter(({ code, place }) => {
      if (!place || !OF_VALUES.has(code)) return true
      const id = showPlace(place)
      return !told.has(id) && told.add(id)
    })
  }

  /** Text of a file; `asked` is where it was named. undefined: a problem was noted. */
  text(path: string, asked?: Place): string | undefined {
    const answer = this.#read(path)
    if (answer === undefined)
      return this.say('FILE_MISSING', `there is no file ${path}`, 'check the name, or write the file', asked)
    if ('problem' in answer) {
      this.problems.push(asked && !answer.problem.place ? { ...answer.problem, place: asked } : answer.problem)
      return undefined
    }
    const text = answer.text.charCodeAt(0) === 0xfeff ? answer.text.slice(1) : answer.text
    this.sources.set(path, text)
    return text
  }

  /** A YAML file as a map; an empty file is an empty map. undefined: a problem was noted. */
  map(path: string, asked?: Place): MapTree | undefined {
    const text = this.text(path, asked)
    if (text === undefined) return undefined
    const parsed = parseYaml(text, path)
    if (parsed.ok) return this.#asMap(parsed.value)
    this.take(parsed.problems)
    return undefined
  }

  #asMap(tree: Tree): MapTree | undefined {
    if (tree.kind === 'map') return tree
    if (tree.kind === 'scalar' && tree.value === null) return { kind: 'map', entries: new Map(), place: tree.place }
    return this.say(
      'WRONG_TYPE',
      `this file is a ${tree.kind === 'list' ? 'list' : 'text'}, but must be a map`,
      'write it as `key: value` lines',
      tree.place,
    )
  }
}
