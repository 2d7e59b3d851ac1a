import type { Clock, SandboxRow, SandboxSide, SideData } from '../../../engine/sandbox/common/side.ts'
import { guidNumber } from '../../../engine/sandbox/severa/guids.ts'
import type { SeveraSandboxOptions } from '../../../engine/sandbox/severa/options.ts'
import { createSeveraSandbox } from '../../../engine/sandbox/severa/severa-sandbox.ts'

export const ROOT = 'http://severa.test/rest-api'
export const START = Date.parse('2026-11-23T08:00:00.250Z')

/** A clock that stands still until it is moved. */
export class TestClock implements Clock {
  private ms = START
  now(): number {
    return this.ms
  }
  forward(ms: number): void {
    this.ms += ms
  }
}

export interface Answer {
  readonly status: number
  readonly headers: Headers
  readonly text: string
  // biome-ignore lint/suspicious/noExplicitAny: tests look into answers of every shape
  readonly json: any
}

/** A sandbox without a rate limit, with a client that is signed in. */
export class Bench {
  readonly clock = new TestClock()
  readonly sandbox: SandboxSide
  private token = ''

  private constructor(options: Partial<SeveraSandboxOptions>) {
    this.sandbox = createSeveraSandbox({
      clock: this.clock,
      credentials: [{ clientId: 'id', clientSecret: 'secret' }],
      rateLimit: { perSecond: null },
      ...options,
    })
  }

  static async open(options: Partial<SeveraSandboxOptions> = {}, data?: SideData): Promise<Bench> {
    const bench = new Bench(options)
    if (data) bench.sandbox.load(data)
    await bench.signIn()
    return bench
  }

  async signIn(scope: string | null = null, clientId = 'id'): Promise<Answer> {
    const answer = await this.send('POST', '/v1/token', { client_id: clientId, client_secret: 'secret', scope }, {})
    this.token = answer.json?.access_token ?? ''
    return answer
  }

  get = (path: string): Promise<Answer> => this.send('GET', path)
  post = (path: string, body: unknown): Promise<Answer> => this.send('POST', path, body)
  remove = (path: string): Promise<Answer> => this.send('DELETE', path)
  patch = (path: string, operations: Record<string, unknown>): Promise<Answer> =>
    this.send(
      'PATCH',
      path,
      Object.entries(operations).map(([at, value]) => ({ op: 'Replace', path: at, value })),
    )

  async send(method: string, path: string, body?: unknown, headers?: Record<string, string>): Promise<Answer> {
    const signed = headers ?? { Authorization: `Bearer ${this.token}`, Client_Id: 'id' }
    const response = await this.sandbox.handle(
      new Request(`${ROOT}${path}`, {
        method,
        headers: { ...(body !== undefined && { 'Content-Type': 'application/json' }), ...signed },
        ...(body !== undefined && { body: JSON.stringify(body) }),
      }),
    )
    const text = await response.text()
    const isJson = response.headers.get('Content-Type')?.startsWith('application/json')
    return { status: response.status, headers: response.headers, text, json: isJson ? JSON.parse(text) : undefined }
  }

  /** Every page of a token list, one after another. */
  async walk(path: string): Promise<SandboxRow[]> {
    const rows: SandboxRow[] = []
    let token: string | null = null
    do {
      const page: Answer = await this.get(
        token === null ? path : `${path}${path.includes('?') ? '&' : '?'}pageToken=${encodeURIComponent(token)}`,
      )
      if (page.status !== 200) throw new Error(page.text)
      rows.push(...page.json)
      token = page.headers.get('NextPageToken')
    } while (token !== null)
    return rows
  }
}

/** GUIDs of test data: one number, one GUID. */
export const guid = (n: number): string => guidNumber(77, n)

export const USER = guid(1)
export const FINNISH = guid(2)
export const EURO = guid(3)
export const FINLAND = guid(4)
export const UNIT = guid(5)
export const CUSTOMER = guid(6)
export const INTERNAL = guid(7)
export const PROGRESS = guid(8)
export const WON = guid(9)
export const LOST = guid(10)
export const PROJECT = guid(11)
export const PHASE = guid(12)
export const PRODUCT = guid(13)
export const WORK_TYPE = guid(14)
export const EMAIL_TYPE = guid(15)
export const DRAFT = guid(16)
export const LOCKED = guid(17)
export const INVOICE = guid(18)
export const SEGMENT_GROUP = guid(19)
export const SEGMENT = guid(20)
export const KEYWORD = guid(21)
export const TRAVEL_TYPE = guid(22)
export const PAID = guid(23)
export const HOUR = guid(24)
export const VAT_DEFAULT = guid(25)
export const VAT_OTHER = guid(26)
export const ONGOING = guid(27)

const AT = '2026-01-05T10:00:00.123Z'

/** A small organisation, enough for every kind of link. */
export function smallData(): SideData {
  return {
    organizationdetails: [
      { guid: guid(100), name: 'Fjord Oy', currency: { guid: EURO, code: 'EUR' }, country: { guid: FINLAND } },
    ],
    organizationsettings: [{ nextCustomerNumber: 10002, nextProjectNumber: 501, workWeek: ['Monday'] }],
    'localization/languages': [
      { guid: FINNISH, code: 'fi', name: 'suomi', englishName: 'Finnish', isInvoiceLanguage: true },
    ],
    'localization/countries': [
      { guid: FINLAND, code2: 'FI', code3: 'FIN', name: 'Suomi', englishName: 'Finland', isInEU: true },
    ],
    currencies: [
      { guid: EURO, code: 'EUR', name: 'Euro', symbol: '€', rate: 1, isActive: true, isOrganizationCurrency: true },
    ],
    businessunits: [{ guid: UNIT, name: 'Helsinki', code: '10', isActive: true, createdDateTime: AT }],
    users: [
      {
        guid: USER,
        firstName: 'Aino',
        lastName: 'Virta',
        code: '7',
        email: 'aino@fjord.test',
        isActive: true,
        businessUnit: { guid: UNIT },
        createdDateTime: AT,
      },
    ],
    customers: [
      {
        guid: CUSTOMER,
        name: 'Nordlys AS',
        number: 10000,
        isActive: true,
        createdDateTime: AT,
        language: { guid: FINNISH },
      },
      { guid: INTERNAL, name: 'Fjord Oy', number: 10001, isActive: true, isInternal: true, createdDateTime: AT },
    ],
    salesstatustypes: [
      { guid: PROGRESS, name: 'Offer', salesState: 'InProgress', isActive: true, defaultProbability: 40 },
      { guid: WON, name: 'Won', salesState: 'Won', isActive: true, defaultProbability: 100 },
      { guid: LOST, name: 'Lost', salesState: 'Lost', isActive: true, defaultProbability: 0 },
    ],
    projectstatustypes: [{ guid: ONGOING, name: 'Ongoing', isActive: true, sortOrder: 1 }],
    projects: [
      {
        guid: PROJECT,
        name: 'Website',
        number: 500,
        customer: { guid: CUSTOMER },
        projectOwner: { guid: USER },
        currency: { guid: EURO },
        isClosed: false,
        isInternal: false,
        createdDateTime: AT,
      },
    ],
    phases: [{ guid: PHASE, name: 'Website', project: { guid: PROJECT }, createdDateTime: AT }],
    products: [
      {
        guid: PRODUCT,
        name: 'Licence',
        code: 'L1',
        type: 'Materials',
        measurementUnit: 'pcs',
        unitPrice: { amount: 120, currencyCode: 'EUR' },
        unitCost: { amount: 80, currencyCode: 'EUR' },
        vatRate: 25.5,
        isActive: true,
        createdDateTime: AT,
      },
    ],
    worktypes: [
      { guid: WORK_TYPE, name: 'Consulting', code: 'W1', isActive: true, isProductive: true, createdDateTime: AT },
    ],
    travelexpensetypes: [
      { guid: TRAVEL_TYPE, name: 'Mileage', code: 'M1', expenseClass: 'Mileage', isActive: true, createdDateTime: AT },
    ],
    communicationtypes: [{ guid: EMAIL_TYPE, name: 'E-mail', type: 'EmailAddress', isActive: true }],
    marketsegments: [
      { guid: SEGMENT_GROUP, name: 'Account set cust', isActive: true },
      { guid: SEGMENT, name: 'Domestic', isActive: true, parentMarketSegment: { guid: SEGMENT_GROUP } },
    ],
    keywords: [{ guid: KEYWORD, keyword: 'key account', category: 'Project', isActive: true }],
    vatrates: [
      { guid: VAT_DEFAULT, code: '1', percentage: 25.5, isActive: true, isDefault: true, countryGuid: FINLAND },
      { guid: VAT_OTHER, code: '2', percentage: 14, isActive: true, isDefault: false, countryGuid: FINLAND },
    ],
    invoicestatuses: [
      { guid: DRAFT, name: 'Draft', isActive: true, isDefault: true, isReadOnly: false, sortOrder: 1 },
      { guid: LOCKED, name: 'Ready', isActive: true, isReadOnly: true, sortOrder: 2 },
      {
        guid: PAID,
        name: 'Paid',
        isActive: true,
        isReadOnly: true,
        isSent: true,
        isPaid: true,
        hasInvoiceNumber: true,
      },
    ],
    invoices: [
      {
        guid: INVOICE,
        status: { guid: DRAFT },
        customer: { guid: CUSTOMER },
        billingCustomer: { guid: CUSTOMER },
        projects: [{ guid: PROJECT }],
        date: '2026-11-01',
        dueDate: '2026-11-15',
        createdDateTime: AT,
      },
    ],
    workhours: [
      {
        guid: HOUR,
        eventDate: '2026-11-02',
        quantity: 7.5,
        isApproved: true,
        user: { guid: USER },
        phase: { guid: PHASE },
        project: { guid: PROJECT },
        workType: { guid: WORK_TYPE },
        createdDateTime: AT,
      },
    ],
  }
}

/** `n` customers, every third inactive. */
export function customers(n: number): SandboxRow[] {
  return Array.from({ length: n }, (_, i) => ({
    guid: guid(1000 + i),
    name: `Customer ${i}`,
    number: 20_000 + i,
    isActive: i % 3 !== 0,
    email: `c${i}@example.test`,
    createdDateTime: new Date(Date.parse('2026-01-01T00:00:00.000Z') + i * 1000).toISOString(),
  }))
}
