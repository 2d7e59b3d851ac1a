import type { Operation } from './operation.ts'
import type { Organisation } from './organisation.ts'
import { checkablePatch, takesPatch } from './patch.ts'
import { Breach, Refusal } from './refusal.ts'
import { credentialsOf } from './token-calls.ts'
import type { Validators } from './validators.ts'

/**
 * The parsed body of a request, checked against its schema; undefined where the operation takes none.
 * @throws Breach for an undeclared media type or a body that its schema does not allow, Refusal for no JSON
 */
export async function readBody(
  org: Organisation,
  validators: Validators,
  operation: Operation,
  request: Request,
): Promise<unknown> {
  if (!operation.body) return undefined
  const text = await request.text()
  if (text === '') throw invalid('a body is needed')
  const mediaType = request.headers.get('Content-Type')?.split(';')[0]?.trim().toLowerCase()
  if (mediaType !== 'application/json') {
    const message = `the body is ${mediaType ?? 'of no type'}, not application/json`
    throw new Breach(`${operation.pointer}/requestBody/content`, 'InvalidRequest', [{ message }], 415)
  }
  const body = parse(text)
  checkBody(org, validators, operation, body)
  return body
}

function checkBody(org: Organisation, validators: Validators, operation: Operation, body: unknown): void {
  const schema = operation.body
  if (!schema) return
  const checked = takesPatch({ operation })
    ? checkablePatch(org, body)
    : operation.role.resource === 'token'
      ? credentialsOf(body)
      : body
  const faults = validators.check('input', schema, operation.bodyPointer, checked)
  const [first] = faults
  if (!first) return
  const details = faults.map(({ at, message }) => ({
    message: at === '' ? message : `${at}: ${message}`,
    location: { type: 'RequestBody' as const, name: at },
  }))
  throw new Breach(first.schemaPath, 'InvalidParameter', details)
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    throw invalid('the body is not JSON')
  }
}

function invalid(message: string): Refusal {
  return new Refusal('InvalidRequest', [{ message }])
}
