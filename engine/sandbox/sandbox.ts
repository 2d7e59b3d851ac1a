import { fileURLToPath } from 'node:url'
import { createClock } from './common/clock.ts'
import { type Control, createControl, type ResetOptions, type SideName } from './common/control.ts'
import { createControlApp } from './common/control-app.ts'
import { PERSON } from './common/edits.ts'
import { FaultQueue } from './common/faults.ts'
import { createNxtEditor } from './common/nxt-editor.ts'
import { startSideServer } from './common/server.ts'
import { createSeveraDocuments } from './common/severa-documents.ts'
import { createSeveraEditor } from './common/severa-editor.ts'
import type { SandboxSide, SideData } from './common/side.ts'
import { buildDemo, type DemoOptions } from './data/build-demo.ts'
import { DEFAULT_DATA_DIR, loadDemoFile } from './data/demo-file.ts'
import { guidsOf } from './data/guids-of.ts'
import { loadNxtSdl } from './nxt/load-sdl.ts'
import { createNxtSandbox, type NxtSandbox } from './nxt/nxt-sandbox.ts'
import type { NxtOptions } from './nxt/options.ts'
import type { SeveraSandboxOptions } from './severa/options.ts'
import { createSeveraSandbox } from './severa/severa-sandbox.ts'

export interface SandboxOptions extends DemoOptions {
  /** Ports on 127.0.0.1; 0 or left out: any free one. */
  readonly ports?: { readonly severa?: number; readonly nxt?: number }
  /** Whether the systems limit requests as the real ones do. Default true for both. */
  readonly limits?: { readonly severa?: boolean; readonly nxt?: boolean }
  /** Real time that every request takes. Default 0. */
  readonly latencyMs?: number
  /** Folder of the contracts. A bundle has to give it. */
  readonly contractsDir?: string
  /** Whether Severa has its newer operations. Default true. */
  readonly overlay?: boolean
  /** Data instead of the demo's; `reset` comes back to it. */
  readonly load?: { readonly severa?: SideData; readonly nxt?: SideData }
  /** Further switches of the two systems, for tests. */
  readonly severa?: Partial<SeveraSandboxOptions>
  readonly nxt?: Partial<NxtOptions>
}

/** Both systems, running. */
export interface Sandbox {
  readonly severa: { readonly url: string; readonly clientId: string; readonly clientSecret: string }
  readonly nxt: {
    readonly url: string
    readonly tokenUrl: string
    readonly clientId: string
    readonly clientSecret: string
    readonly company: number
  }
  /** The control API; it answers on both servers. */
  readonly controlUrl: string
  /** What tenants/fjord.yaml takes from the environment. */
  readonly env: Readonly<Record<string, string>>
  readonly sides: { readonly severa: SandboxSide; readonly nxt: NxtSandbox }
  readonly control: Control
  /** Ends at once, also with requests under way. */
  stop(): Promise<void>
}

export const COMPANY = 5280101
const CUSTOMER = 1174233
/** Customers of a demo that is kept for the next reset. */
const KEPT_UP_TO = 5000
const SEVERA_CLIENT = { clientId: 'fjord-integration', clientSecret: 'sandbox-severa-secret' }
const NXT_CLIENT = { clientId: 'isv_fjord_integration', clientSecret: 'sandbox-nxt-secret' }

/** Starts both systems on loopback with the demo data, or with what `load` gives. */
export async function startSandbox(options: SandboxOptions = {}): Promise<Sandbox> {
  const contractsDir = options.contractsDir ?? fileURLToPath(new URL('./contracts/', import.meta.url))
  const clock = createClock()
  const faults = new FaultQueue()
  const severa = createSeveraSandbox(severaOptions(options, contractsDir, clock))
  const nxt = createNxtSandbox(nxtOptions(options, contractsDir, clock))
  const overlay = options.overlay ?? true
  const control = createControl({
    sides: { severa, nxt },
    editors: {
      severa: createSeveraEditor(severa, clock, { contractsDir, overlay }),
      nxt: createNxtEditor(nxt, COMPANY, contractsDir),
    },
    clock,
    faults,
    severaDocuments: createSeveraDocuments(severa, clock),
    nxtDocuments: nxt,
    seed: createSeed(options),
  })
  control.reset()

  const app = createControlApp(control)
  const shared = { faults, control: (request: Request) => app.fetch(request), latencyMs: options.latencyMs ?? 0 }
  const severaServer = await startSideServer({ side: severa, port: options.ports?.severa ?? 0, ...shared })
  const nxtServer = await startSideServer({ side: nxt, port: options.ports?.nxt ?? 0, ...shared }).catch(
    async (error: unknown) => {
      await severaServer.close()
      throw error
    },
  )
  const access = {
    severa: { url: `${severaServer.origin}/rest-api`, ...SEVERA_CLIENT },
    nxt: {
      url: `${nxtServer.origin}/api/graphql-service`,
      tokenUrl: `${nxtServer.origin}/connect/token`,
      ...NXT_CLIENT,
      company: COMPANY,
    },
  }
  return {
    ...access,
    controlUrl: `${severaServer.origin}/_sandbox/`,
    env: environment(access),
    sides: { severa, nxt },
    control,
    stop: async () => {
      await Promise.all([severaServer.close(), nxtServer.close()])
    },
  }
}

function environment({ severa, nxt }: Pick<Sandbox, 'severa' | 'nxt'>): Record<string, string> {
  return {
    FJORD_SEVERA_URL: severa.url,
    FJORD_SEVERA_ID: severa.clientId,
    FJORD_SEVERA_SECRET: severa.clientSecret,
    FJORD_NXT_URL: nxt.url,
    FJORD_NXT_TOKEN_URL: nxt.tokenUrl,
    FJORD_NXT_ID: nxt.clientId,
    FJORD_NXT_SECRET: nxt.clientSecret,
  }
}

/** What a reset loads: the demo by the options of the start, changed by those of the reset; or always the given data. */
function createSeed(options: SandboxOptions): (reset: ResetOptions) => Record<SideName, SideData> {
  const { seed, customers, empty, dataDir, load } = options
  const base = Object.fromEntries(
    Object.entries({ seed, customers, empty, dataDir }).filter(([, value]) => value !== undefined),
  )
  let last: { readonly key: string; readonly data: Record<SideName, SideData> } | undefined
  return (reset) => {
    if (load) return { severa: load.severa ?? {}, nxt: load.nxt ?? {} }
    // The sides copy what they load, so the same demo can be loaded again; a large one would only fill the memory.
    const key = JSON.stringify(reset)
    if (last?.key === key) return last.data
    const data = buildDemo({ ...base, ...reset })
    last = (reset.customers ?? customers ?? 0) > KEPT_UP_TO ? undefined : { key, data }
    return data
  }
}

function severaOptions(
  options: SandboxOptions,
  contractsDir: string,
  clock: ReturnType<typeof createClock>,
): SeveraSandboxOptions {
  const seed = options.seed ?? 1
  const person = { guid: guidsOf(seed, 'users')(101), firstName: 'Aino', lastName: 'Virtanen' }
  return {
    clock,
    contractsDir,
    credentials: [SEVERA_CLIENT, { ...PERSON, user: person }],
    overlay: options.overlay ?? true,
    seed,
    ...(options.limits?.severa === false && { rateLimit: { perSecond: null } }),
    ...options.severa,
  }
}

function nxtOptions(options: SandboxOptions, contractsDir: string, clock: ReturnType<typeof createClock>): NxtOptions {
  const { organisation } = loadDemoFile(options.dataDir ?? DEFAULT_DATA_DIR)
  const { nextCompany } = organisation
  return {
    clock,
    sdl: loadNxtSdl(contractsDir),
    credentials: [NXT_CLIENT, PERSON],
    companies: [
      { no: COMPANY, customerNo: CUSTOMER, name: organisation.name, organizationNo: organisation.companyNo },
      {
        no: nextCompany.no,
        customerNo: CUSTOMER,
        name: nextCompany.name,
        organizationNo: nextCompany.organisationNo,
        noAccess: true,
      },
    ],
    ...(options.limits?.nxt === false && { rateLimit: { perMinute: null, concurrent: null } }),
    ...options.nxt,
  }
}
