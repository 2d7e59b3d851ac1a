import { type Context, Hono } from 'hono'
import { EngineError } from '../../core/problem.ts'
import type { Control, ResetOptions, SideName } from './control.ts'
import type { Addition, Edit, Removal } from './edits.ts'
import { FAULT_KINDS, type Fault } from './faults.ts'
import type { SideData } from './side.ts'

/** The control API's calls with a line on each, as GET /_sandbox/ shows them. */
export const CONTROL_CALLS = {
  'GET /_sandbox/': 'this list, the kinds of faults, and how things stand',
  'POST /_sandbox/reset': 'the demo data anew: {seed?, customers?, empty?}; no faults, no counts, real time',
  'GET /_sandbox/dump': 'all data of both sides; ?side=severa or ?side=nxt: of one',
  'POST /_sandbox/load': 'replaces the data of the sides that are named: {severa?, nxt?}',
  'GET /_sandbox/clock': 'the time of the sandbox',
  'POST /_sandbox/clock': 'moves it: {set?: ISO time, advanceMs?, freeze?: true or false, reset?: true}, in this order',
  'GET /_sandbox/faults': 'the faults, and how often each was met',
  'POST /_sandbox/faults': 'adds one or a list of them: {side, kind, match?, times?, skip?, forMs?, ...}',
  'DELETE /_sandbox/faults': 'takes all faults away',
  'POST /_sandbox/edit': 'changes rows as a person would: {side, collection, match, set, raw?}',
  'POST /_sandbox/add': 'adds a row as a person would: {side, collection, set, raw?}',
  'POST /_sandbox/remove': 'removes rows as a person would: {side, collection, match, raw?}',
  'POST /_sandbox/approve-hours': 'approves work hours: {match?, approved?: true or false}',
  'POST /_sandbox/credit-note': 'makes a credit note of an invoice in Severa: {guid} or {number}',
  'POST /_sandbox/invoice-order': 'finishes and invoices an order in NXT: {orderNo, invoiceDate?}',
  'POST /_sandbox/payment': 'registers a payment in NXT: {invoiceNo, amount?, date?}',
  'GET /_sandbox/requests': 'requests by side and operation, without those of the control API',
  'DELETE /_sandbox/requests': 'counts from zero',
  'GET /_sandbox/violations': 'requests and answers that a contract does not allow',
} as const

/** The control API over HTTP: JSON in, JSON out; 400 with {error} for what cannot be done. */
export function createControlApp(control: Control): Hono {
  const app = new Hono({ strict: false }).basePath('/_sandbox')
  app.onError((error, context) => context.json({ error: errorOf(error) }, 400))
  app.notFound((context) => context.json({ error: 'no such call', calls: Object.keys(CONTROL_CALLS) }, 404))

  app.get('/', (context) => context.json({ calls: CONTROL_CALLS, faultKinds: FAULT_KINDS, ...control.state() }))
  app.post('/reset', async (context) => {
    control.reset(await bodyOf<ResetOptions>(context))
    return context.json(control.state())
  })
  app.get('/dump', (context) => {
    const side = context.req.query('side') as SideName | undefined
    return context.json(side ? control.dump(side) : { severa: control.dump('severa'), nxt: control.dump('nxt') })
  })
  app.post('/load', async (context) => {
    const data = await bodyOf<Record<SideName, SideData>>(context)
    for (const [side, rows] of Object.entries(data)) control.load(side as SideName, rows)
    return context.json(control.state())
  })
  addClock(app, control)
  app.get('/faults', (context) => context.json(control.faults.list()))
  app.post('/faults', async (context) => {
    const faults = [await bodyOf<Fault | Fault[]>(context)].flat()
    return context.json(
      faults.map((fault) => control.faults.add(fault)),
      201,
    )
  })
  app.delete('/faults', (context) => {
    control.faults.clear()
    return context.json([])
  })
  app.post('/edit', async (context) => context.json(await control.edit(await bodyOf<Edit>(context))))
  app.post('/add', async (context) => context.json(await control.add(await bodyOf<Addition>(context)), 201))
  app.post('/remove', async (context) => context.json(await control.remove(await bodyOf<Removal>(context))))
  addDocuments(app, control)
  app.get('/requests', (context) => context.json(control.requests()))
  app.delete('/requests', (context) => {
    control.resetRequests()
    return context.json(control.requests())
  })
  app.get('/violations', (context) => context.json(control.violations()))
  return app
}

function addClock(app: Hono, { clock }: Control): void {
  app.get('/clock', (context) => context.json(clock.state()))
  app.post('/clock', async (context) => {
    const { set, advanceMs, freeze, reset } = await bodyOf<{
      set?: string
      advanceMs?: number
      freeze?: boolean
      reset?: boolean
    }>(context)
    if (reset) clock.reset()
    if (set !== undefined) {
      const atMs = Date.parse(set)
      if (Number.isNaN(atMs)) return context.json({ error: `${set} is no time` }, 400)
      clock.set(atMs)
    }
    if (advanceMs !== undefined) clock.advance(advanceMs)
    if (freeze === true) clock.freeze()
    if (freeze === false) clock.unfreeze()
    return context.json(clock.state())
  })
}

function addDocuments(app: Hono, control: Control): void {
  app.post('/approve-hours', async (context) => {
    const { match, approved } = await bodyOf<{ match?: Record<string, unknown>; approved?: boolean }>(context)
    return context.json(control.approveHours(match, approved))
  })
  app.post('/credit-note', async (context) => context.json(control.makeCreditNote(await bodyOf(context)), 201))
  app.post('/invoice-order', async (context) => context.json(control.invoiceOrder(await bodyOf(context))))
  app.post('/payment', async (context) => context.json(control.registerPayment(await bodyOf(context))))
}

/** The JSON body; an empty one is {}. */
async function bodyOf<T>(context: Context): Promise<T> {
  const text = await context.req.text()
  return (text.trim() === '' ? {} : JSON.parse(text)) as T
}

function errorOf(error: Error): string {
  if (error instanceof EngineError) return error.problems.map(({ what, mend }) => `${what}; ${mend}`).join('\n')
  return error.message
}
