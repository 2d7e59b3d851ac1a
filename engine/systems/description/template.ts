/** A text with holes in braces: `{url}/v1/token`. */
const HOLE = /\{([A-Za-z_][\w.-]*)\}/g

export type Filling = string | number | boolean
export type Fill = (hole: string) => Filling | undefined

/** Names of the holes, in order. */
export function holes(template: string): string[] {
  return [...template.matchAll(HOLE)].map((match) => match[1] ?? '')
}

/** The text with every hole filled; undefined as soon as one has no value. */
export function fillText(template: string, fill: Fill): string | undefined {
  let missing = false
  const text = template.replaceAll(HOLE, (_, hole: string) => {
    const value = fill(hole)
    if (value === undefined || value === '') missing = true
    return String(value)
  })
  return missing ? undefined : text
}

/** As fillText, but a template that is one hole gives the value itself: a number stays a number. */
export function fillValue(template: unknown, fill: Fill): unknown {
  if (typeof template !== 'string') return template
  const [only] = /^\{([A-Za-z_][\w.-]*)\}$/.exec(template) ? holes(template) : []
  return only === undefined ? fillText(template, fill) : fill(only)
}

/** All members filled; those with a hole that has no value are left out. */
export function fillMembers(members: Readonly<Record<string, unknown>>, fill: Fill): Record<string, unknown> {
  const filled: Record<string, unknown> = {}
  for (const [name, template] of Object.entries(members)) {
    const value = fillValue(template, fill)
    if (value !== undefined) filled[name] = value
  }
  return filled
}

/** Every text inside a JSON value with its `{word}` holes filled (ranges of resources, words of a resource). */
export function fillDeep<T>(value: T, words: Readonly<Record<string, string>>): T {
  if (typeof value === 'string') return value.replaceAll(HOLE, (hole, word: string) => words[word] ?? hole) as T
  if (Array.isArray(value)) return value.map((item) => fillDeep(item, words)) as T
  if (value !== null && typeof value === 'object') {
    return Object.fromEntries(
      Object.entries(value).map(([key, item]) => [fillDeep(key, words), fillDeep(item, words)]),
    ) as T
  }
  return value
}
