/** Kinds of errors in the API's ErrorModel that the sandbox gives. */
export type ErrorType =
  | 'AuthenticationRequired'
  | 'FeatureIsNotEnabled'
  | 'InsufficientApiScope'
  | 'InternalSystemError'
  | 'InvalidOperation'
  | 'InvalidParameter'
  | 'InvalidRequest'
  | 'UserLicenseType'

/** Statuses are stated nowhere: the likeliest for each type. */
const STATUS: Readonly<Record<ErrorType, number>> = {
  AuthenticationRequired: 401,
  FeatureIsNotEnabled: 403,
  InsufficientApiScope: 403,
  InternalSystemError: 500,
  InvalidOperation: 400,
  InvalidParameter: 400,
  InvalidRequest: 400,
  UserLicenseType: 403,
}

export type LocationType = 'PathParameter' | 'RequestBody' | 'RequestHeader' | 'UriParameter'

/** One line of an ErrorModel. */
export interface Detail {
  readonly message: string
  readonly location?: { readonly type: LocationType; readonly name: string }
}

/** A request turned down. Thrown anywhere below `handle`, which makes it an answer; it never leaves the sandbox. */
export class Refusal extends Error {
  override readonly name = 'Refusal'
  readonly type: ErrorType
  readonly status: number
  readonly details: readonly Detail[]

  constructor(type: ErrorType, details: readonly Detail[], status: number = STATUS[type]) {
    super(details.map((detail) => detail.message).join('; '))
    this.type = type
    this.status = status
    this.details = details
  }
}

/** A resource that is not there: the API answers 404 without a body. */
export class NotFound extends Error {
  override readonly name = 'NotFound'
}

/** A property of the request body that cannot be taken. */
export function badProperty(name: string, message: string): Refusal {
  return new Refusal('InvalidParameter', [{ message, location: { type: 'RequestBody', name } }])
}

/** A query parameter that cannot be taken. */
export function badParameter(name: string, message: string): Refusal {
  return new Refusal('InvalidParameter', [{ message, location: { type: 'UriParameter', name } }])
}

/** A well-formed request that the state of things does not allow. */
export function notAllowed(message: string): Refusal {
  return new Refusal('InvalidOperation', [{ message }])
}

/** The API's ExceptionModel. */
export function exceptionModel(type: ErrorType, status: number, details: readonly Detail[]): object {
  return {
    error: {
      type,
      httpStatusCode: status,
      stack: null,
      details: details.map(({ message, location }) => ({
        message,
        url: null,
        location: location ? { ...location, identifier: null } : null,
      })),
    },
  }
}

/** A refusal because the request breaks the contract itself: recorded as a violation, beside being answered. */
export class Breach extends Refusal {
  readonly schemaPath: string

  constructor(schemaPath: string, type: ErrorType, details: readonly Detail[], status?: number) {
    super(type, details, status)
    this.schemaPath = schemaPath
  }
}

/** A breach in the request body, at a property. */
export function badBody(schemaPath: string, name: string, message: string): Breach {
  return new Breach(schemaPath, 'InvalidParameter', [{ message, location: { type: 'RequestBody', name } }])
}
