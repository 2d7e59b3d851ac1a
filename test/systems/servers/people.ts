/** The people that both third systems hold. */
export interface Person {
  readonly id: number
  readonly name: string
  readonly number: number
  readonly active: boolean
  readonly balance: number
  readonly address: { readonly city: string }
  readonly createdAt: string
  readonly updatedAt: string
}

export class Refusal extends Error {}

const OLD = '2026-01-01T08:00:00.000Z'

/** A register of people with unique numbers; who brings none gets the next one. */
export class People {
  #people: Person[] = []
  #lastId = 0

  all(): readonly Person[] {
    return this.#people
  }

  seed(count: number): readonly Person[] {
    this.#people = []
    this.#lastId = 0
    for (let index = 0; index < count; index++)
      this.#add({ name: `Person ${index}`, number: 1000 + index, active: index % 2 === 0 }, OLD)
    return this.#people
  }

  add(values: Partial<Person>): Person {
    return this.#add(values, new Date().toISOString())
  }

  change(id: number, values: Partial<Person>): Person | undefined {
    const before = this.#people.find((person) => person.id === id)
    if (!before) return undefined
    this.#check(values, id)
    const after = {
      ...before,
      ...values,
      id,
      address: { ...before.address, ...values.address },
      updatedAt: new Date().toISOString(),
    }
    this.#people = this.#people.map((person) => (person === before ? after : person))
    return after
  }

  remove(id: number): boolean {
    const before = this.#people.length
    this.#people = this.#people.filter((person) => person.id !== id)
    return this.#people.length < before
  }

  #add(values: Partial<Person>, at: string): Person {
    this.#check(values, undefined)
    const number = values.number ?? Math.max(999, ...this.#people.map((person) => person.number)) + 1
    const person = {
      name: '',
      active: true,
      balance: 0,
      address: { city: 'Turku' },
      ...values,
      number,
      id: ++this.#lastId,
      createdAt: at,
      updatedAt: at,
    }
    this.#people = [...this.#people, person]
    return person
  }

  #check(values: Partial<Person>, own: number | undefined): void {
    if (values.name === '') throw new Refusal('name is required')
    if (
      values.number !== undefined &&
      this.#people.some((person) => person.number === values.number && person.id !== own)
    )
      throw new Refusal(`number ${values.number} is taken`)
  }
}
