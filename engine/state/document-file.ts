import { type Adapter, Low } from 'lowdb'
import { parseJson, toJson } from '../core/json.ts'
import { type Guard, openToRead, removeFile, replaceFile } from './files.ts'
import { textOf } from './json-lines.ts'
import { damaged, reading } from './state-error.ts'
import { valueText } from './value-text.ts'

/** lowdb takes a falsy value for none; in a box every value is one. An undefined value: no document. */
interface Box {
  readonly value: unknown
}

/**
 * lowdb's adapter for small files that must survive: those that come with it never fsync, and share one temporary file. Writes
 * happen in the order of the calls, each with the value as it was then.
 */
class DurableFile implements Adapter<Box> {
  readonly #path: string
  readonly #guard: Guard
  #last: Promise<void> = Promise.resolve()
  constructor(path: string, guard: Guard) {
    this.#path = path
    this.#guard = guard
  }

  async read(): Promise<Box | null> {
    await this.#last
    const handle = await openToRead(this.#path)
    if (handle === undefined) return null
    const bytes = await reading(this.#path, () => handle.readFile()).finally(() => handle.close())
    try {
      return { value: parseJson(textOf(bytes)) }
    } catch (cause) {
      throw damaged(this.#path, 'is no JSON', undefined, cause)
    }
  }

  async write({ value }: Box): Promise<void> {
    const text = value === undefined ? undefined : valueText(this.#path, value, toJson)
    const mine = this.#last.then(() => (text === undefined ? this.#remove() : this.#replace(text)))
    this.#last = mine.catch(() => {})
    return mine
  }

  async #replace(text: string): Promise<void> {
    await replaceFile(this.#path, [text, '\n'], this.#guard)
  }

  async #remove(): Promise<void> {
    await removeFile(this.#path, this.#guard)
  }
}

/** Small documents by lowdb, one file each. */
export class Documents {
  readonly #pathOf: (name: string) => string
  readonly #guard: Guard
  readonly #files = new Map<string, DurableFile>()
  readonly #writes = new Set<Promise<void>>()
  constructor(pathOf: (name: string) => string, guard: Guard) {
    this.#pathOf = pathOf
    this.#guard = guard
  }

  /** @throws StateError STATE_DAMAGED, STATE_READ, STATE_ACCESS */
  async read(name: string): Promise<unknown> {
    const low = new Low<Box>(this.#file(name), { value: undefined })
    await low.read()
    return low.data.value
  }

  /** Atomic and durable; undefined takes the document away. @throws StateError; then the old value stands */
  async write(name: string, value: unknown): Promise<void> {
    const writing = new Low<Box>(this.#file(name), { value }).write()
    this.#writes.add(writing)
    return writing.finally(() => this.#writes.delete(writing))
  }

  /** Resolves when no write is under way, whatever came of it. */
  async settled(): Promise<void> {
    await Promise.allSettled(this.#writes)
  }

  #file(name: string): DurableFile {
    const file = this.#files.get(name) ?? new DurableFile(this.#pathOf(name), this.#guard)
    this.#files.set(name, file)
    return file
  }
}
