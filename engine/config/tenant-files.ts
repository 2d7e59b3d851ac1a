import { LANGUAGE_VERSION, versionProblem } from '../core/language-version.ts'
import { type Place, type Problem, showPlace, sortProblems } from '../core/problem.ts'
import type { MapTree, Tree } from '../core/tree.ts'
import type { ConfigCode } from './codes.ts'
import { LeftOut, type Sound } from './left-out.ts'
import { parseYaml } from './parse-yaml.ts'
import type { ReadFile } from './tenant.ts'

// Of one value: whatever two checks say of it, it is wrong once.
const OF_VALUES: ReadonlySet<string> = new Set<ConfigCode>([
  'NOT_ALLOWED',
  'WRONG_TYPE',
  'PATTERN',
  'OUT_OF_RANGE',
  'NOT_VALID',
])

/** Trees by the answer that they were read from: what is read once for several tenants is parsed once. Trees never change. */
const trees = new WeakMap<object, ReturnType<typeof parseYaml>>()

/** Reads and parses the files of one tenant, each once, and gathers their texts and every problem on the way. */
export class TenantFiles {
  readonly problems: Problem[] = []
  readonly sources = new Map<string, string>()
  readonly leftOut = new LeftOut()
  readonly #read: ReadFile

  constructor(read: ReadFile) {
    this.#read = read
  }

  say(code: ConfigCode, what: string, mend: string, place?: Place): undefined {
    this.take([{ code, what, mend, ...(place && { place }) }])
    return undefined
  }

  take(problems: readonly Problem[]): void {
    for (const problem of problems) if (!this.leftOut.explains(problem)) this.problems.push(problem)
  }

  /** Problems of a check by schema, and what is sound of the tree; what is not counts as left out from here on. */
  sound({ problems, sound }: { readonly problems: readonly Problem[]; readonly sound: Sound }): Tree {
    this.take(problems)
    for (const place of sound.places) this.leftOut.place(place)
    for (const name of sound.names) this.leftOut.section(name)
    return sound.tree
  }

  /** All problems in the order of the files, each once: what is filled in or merged is checked wherever it stands. */
  sorted(): Problem[] {
    return onceEach(this.problems)
  }

  /** Text of a file; `asked` is where it was named. undefined: a problem was noted. */
  text(path: string, asked?: Place): string | undefined {
    return this.#textIn(this.#read(path), path, asked)
  }

  #textIn(answer: ReturnType<ReadFile>, path: string, asked: Place | undefined): string | undefined {
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
    const answer = this.#read(path)
    const text = this.#textIn(answer, path, asked)
    if (!answer || 'problem' in answer || text === undefined) return undefined
    if (answer.tree) return this.#asMap(answer.tree)
    const parsed = trees.get(answer) ?? parseYaml(text, path)
    trees.set(answer, parsed)
    if (parsed.ok) return this.#asMap(parsed.value)
    this.take(parsed.problems)
    return undefined
  }

  /**
   * A file that says its version, in the present one. What says none counts as present beside its problem, so that everything
   * else is told too; of a newer one nothing can be said.
   */
  ofVersion(tree: MapTree | undefined): MapTree | undefined {
    const problem = tree && versionProblem(tree)
    if (!problem) return tree
    this.take([problem])
    if (problem.code === 'VERSION_NEWER') return undefined
    const value = {
      kind: 'scalar',
      value: LANGUAGE_VERSION,
      text: String(LANGUAGE_VERSION),
      place: tree.place,
    } as const
    return { ...tree, entries: new Map([...tree.entries, ['version', { key: tree.place, value }]]) }
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

/** Problems in the order of the files, without doubles. */
export function onceEach(problems: readonly Problem[]): Problem[] {
  const told = new Set<string>()
  return sortProblems(problems).filter(({ code, place, what }) => {
    const at = place ? showPlace(place) : ''
    const id = place && OF_VALUES.has(code) ? at : `${at} ${code} ${what}`
    return !told.has(id) && told.add(id)
  })
}
