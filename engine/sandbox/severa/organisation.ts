import type { SandboxRow } from '../common/side.ts'
import type { OpenApiDocument, Schema } from './contract.ts'
import { createMint } from './guids.ts'
import { compileLinks, type Link } from './links.ts'
import type { Models } from './models.ts'
import type { Settings } from './options.ts'
import { Presenter } from './presenter.ts'
import { Store } from './store.ts'

/** Whom audit fields name. */
export interface Actor {
  readonly guid: string
  readonly name: string
  readonly firstName: string
  readonly lastName: string
  readonly code: null
}

/** One Severa organisation: its data and what the contract says about them. What all request handlers work on. */
export class Organisation {
  readonly document: OpenApiDocument
  readonly settings: Settings
  readonly store: Store
  private readonly models: ReadonlyMap<string, Models>
  private readonly linksOf = new Map<string, readonly Link[]>()
  private readonly presenter: Presenter
  private readonly mint: ReturnType<typeof createMint>

  constructor(document: OpenApiDocument, models: ReadonlyMap<string, Models>, settings: Settings) {
    this.document = document
    this.models = models
    this.settings = settings
    this.store = new Store([...models.keys()])
    this.presenter = new Presenter(this.store)
    this.mint = createMint(settings.seed)
  }

  modelsOf(collection: string): Models {
    return this.models.get(collection) ?? { home: '', input: undefined }
  }

  schema(model: string | undefined): Schema {
    return this.document.components.schemas[model ?? ''] ?? {}
  }

  /** The model that a collection's rows are stored in. */
  home(collection: string): Schema {
    return this.schema(this.modelsOf(collection).home)
  }

  links(collection: string): readonly Link[] {
    const known = this.linksOf.get(collection)
    if (known) return known
    const links = compileLinks(this.document, collection, (name) => this.home(name))
    this.linksOf.set(collection, links)
    return links
  }

  /** A row as the API shows it. The same object again as long as nothing in it has changed; not to be altered. */
  present(collection: string, row: SandboxRow): SandboxRow {
    return this.presenter.present(this.links(collection), row)
  }

  /** The row with its links up to date, to be stored. */
  withFreshLinks(collection: string, row: SandboxRow): SandboxRow {
    return this.presenter.refresh(this.links(collection), row).row
  }

  newGuid(collection: string): string {
    return this.mint((guid) => this.store.of(collection).has(guid))
  }

  /** Sandbox time as the API writes it. */
  now(): string {
    return new Date(this.settings.clock.now()).toISOString()
  }

  /** Sandbox day, `YYYY-MM-DD`. */
  today(): string {
    return this.now().slice(0, 10)
  }

  /** The organisation's only row of `organizationsettings` or `organizationdetails`, with what it lacks filled in. */
  single(collection: string): SandboxRow {
    return { ...(SINGLES[collection] ?? {}), ...this.store.of(collection).all()[0]?.row }
  }

  /** Changes some properties of that row. */
  setSingle(collection: string, changes: SandboxRow): void {
    const row = { ...this.single(collection), ...changes }
    this.store.of(collection).clear()
    this.store.of(collection).insert(row)
  }
}

/** What an organisation has before anybody sets it up: answers are complete without data. */
const SINGLES: Readonly<Record<string, SandboxRow>> = {
  organizationdetails: {
    guid: '39f9432a-a141-fcab-9142-8045bf8ed54a',
    name: 'Sandbox',
    isVatRegistered: true,
    activeAddons: [],
    activeCompanies: [],
  },
  organizationsettings: {
    nextCustomerNumber: 1,
    lastCustomerNumber: 0,
    nextProjectNumber: 1,
    nextInvoiceNumber: 1,
    nextTravelReimbursementNumber: 1,
    setCreditNoteInvoiceNumber: false,
    uniqueIdentifierForProductsAndWorktypes: false,
    workHourApprovalMode: 'None',
    workHourEntryFormat: 'Quantity',
    currencyRoundingType: 'AwayFromZero',
    paymentReferenceNumberDisplaySetting: 'ReferenceNumber',
    projectNameDisplaySetting: 'ShowProjectLongName',
    projectNameDisplayFormatSetting: 'ProjectNamePhaseName',
    quickSearchSetting: 'ShowOpenProjectsSalesCasesAndCustomers',
    displayProjectNumber: true,
    workWeek: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday'],
  },
}
