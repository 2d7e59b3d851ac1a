import type { Operation } from './operation.ts'
import type { Fault, Validators } from './validators.ts'

/**
 * Checks answers against what their operations declare. Of a list each row is checked by itself, and one that passed is
 * known when it comes again unchanged.
 */
export class AnswerChecker {
  private readonly validators: Validators
  private readonly passed = new WeakMap<object, string>()

  constructor(validators: Validators) {
    this.validators = validators
  }

  /** The first way in which an answer breaks its schema. */
  check({ answer, answerPointer }: Operation, json: unknown): Fault | undefined {
    if (!answer) return undefined
    const model = answer.items?.$ref
    if (model === undefined || !Array.isArray(json))
      return this.validators.check('answer', answer, answerPointer, json)[0]
    for (const [at, row] of json.entries()) {
      if (this.passed.get(row) === model) continue
      const [fault] = this.validators.check('answer', answer.items ?? {}, `${answerPointer}/items`, row)
      if (fault) return { ...fault, at: fault.at === '' ? String(at) : `${at}.${fault.at}` }
      this.passed.set(row, model)
    }
    return undefined
  }
}
