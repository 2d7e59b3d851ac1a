/**
 * What Severa does is not stated for these points. Each switch is what we take for likeliest when `true` (or as its
 * default says) and can be turned, so that a connector is tried against both.
 */
export interface Assumed {
  /** Customer and project numbers and users' e-mail addresses are unique: a second one is refused with 400. */
  readonly uniqueNumbers: boolean
  /** PATCH takes native JSON values (`true`) beside the text that the document declares (`"true"`). */
  readonly nativePatchValues: boolean
  /** PATCH reads its operation and the property names of its paths in any case. */
  readonly patchAnyCase: boolean
  /** A query parameter that the operation does not declare is ignored; else it is refused and is a violation. */
  readonly unknownQueryIgnored: boolean
  /** `rowCount` above the maximum is clamped; else it is refused. */
  readonly rowCountClamped: boolean
  /** A refresh token works once; the answer carries the next one. */
  readonly refreshTokenSingleUse: boolean
  /** An invoice whose status is read-only takes nothing but a status, its payment date and, see below, its number. */
  readonly readOnlyInvoices: boolean
  /** The number of an invoice can be set although its status is read-only. */
  readonly numberOfReadOnlyInvoice: boolean
  /** Hours, fees and expenses that are on an invoice cannot be changed or deleted. */
  readonly invoicedItemsLocked: boolean
  /** A closed project takes no hours, fees or expenses. */
  readonly closedProjectsLocked: boolean
  /** A fee without name, unit, prices, VAT, type or sales account takes them from its product. */
  readonly feeDefaultsFromProduct: boolean
  /** One customer has at most one billing, postal and visiting address: setting a flag clears it on the others. */
  readonly oneAddressPerFlag: boolean
  /** The first address of a customer becomes its headquarter address. */
  readonly firstAddressIsHeadquarter: boolean
  /** A project that becomes won gets probability 100 and today as order date, a lost one is closed. */
  readonly salesStateEffects: boolean
  /** An internal project needs the internal customer. */
  readonly internalProjectNeedsInternalCustomer: boolean
  /** The supervisor of active users stays active. Default false: nothing keeps a user from being made inactive. */
  readonly supervisorsStayActive: boolean
  /** A registry value, customer or project in use cannot be deleted, unless its usages are moved. */
  readonly inUseDeletesRefused: boolean
  /** A deleted contact stays readable with `isDeleted` true. Default false: it is gone. */
  readonly deletedContactsStay: boolean
  /** `pdfGetOptions=AttachmentAndBreakdown` answers 404 when the invoice has no attachment; else an empty PDF. */
  readonly noAttachmentIs404: boolean
}

export const ASSUMED: Assumed = {
  uniqueNumbers: true,
  nativePatchValues: true,
  patchAnyCase: true,
  unknownQueryIgnored: true,
  rowCountClamped: true,
  refreshTokenSingleUse: true,
  readOnlyInvoices: true,
  numberOfReadOnlyInvoice: true,
  invoicedItemsLocked: true,
  closedProjectsLocked: true,
  feeDefaultsFromProduct: true,
  oneAddressPerFlag: true,
  firstAddressIsHeadquarter: true,
  salesStateEffects: true,
  internalProjectNeedsInternalCustomer: true,
  supervisorsStayActive: false,
  inUseDeletesRefused: true,
  deletedContactsStay: false,
  noAttachmentIs404: true,
}
