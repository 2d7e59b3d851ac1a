import vm from 'node:vm'

/** As much of a browser as a plan's page uses, so that its own script runs as it is. */
export interface Page {
  rows(): string[]
  count(): string
  options(select: string): string[]
  click(id: string): void
  type(id: string, text: string): void
  choose(id: string, value: string): void
}

class Element {
  readonly children: Element[] = []
  readonly #listeners = new Map<string, (event: unknown) => void>()
  value = ''
  hidden = false
  id = ''
  #text = ''

  get textContent(): string {
    return this.children.length > 0 ? this.children.map((child) => child.textContent).join('\n') : this.#text
  }
  set textContent(text: string) {
    this.#text = text
  }
  append(...children: Element[]): void {
    this.children.push(...children)
  }
  replaceChildren(): void {
    this.children.length = 0
  }
  addEventListener(name: string, listener: (event: unknown) => void): void {
    this.#listeners.set(name, listener)
  }
  fire(name: string): void {
    this.#listeners.get(name)?.({ preventDefault: () => undefined })
  }
}

/** Opens a page: what has an id is there, the data stands in its element, and the script has run. */
export function openPage(html: string): Page {
  const byId = new Map([...html.matchAll(/ id="(\w+)"/g)].map((match) => [match[1] as string, new Element()]))
  const get = (id: string): Element => {
    const found = byId.get(id)
    if (!found) throw new Error(`the page has no #${id}`)
    return found
  }
  for (const [, id, inner] of html.matchAll(/<select id="(\w+)">(.*?)<\/select>/g)) {
    for (const _ of (inner as string).matchAll(/<option value="">/g)) get(id as string).append(new Element())
  }
  const [data, script] = [...html.matchAll(/<script[^>]*>([\s\S]*?)<\/script>/g)].map((match) => match[1] as string)
  get('data').textContent = data as string
  vm.runInNewContext(script as string, {
    document: { getElementById: get, createElement: () => new Element() },
    // What waits for a person to stop typing happens at once.
    setTimeout: (run: () => void) => run(),
    clearTimeout: () => undefined,
  })
  return {
    rows: () => get('body').children.map((row) => row.textContent),
    count: () => get('count').textContent,
    options: (select) => get(select).children.map(({ value }) => value),
    click: (id) => get(id).fire('click'),
    type: (id, text) => {
      get(id).value = text
      get(id).fire('input')
    },
    choose: (id, value) => {
      get(id).value = value
      get(id).fire('change')
    },
  }
}
