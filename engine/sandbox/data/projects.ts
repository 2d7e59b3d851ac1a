import type { Party } from './parties.ts'
import { addDays, drawStamps, nxtAudit, severaAudit } from './stamps.ts'
import type { Person } from './users.ts'
import type { World } from './world.ts'

export type ProjectKind = 'won' | 'regular' | 'inProgress' | 'lost' | 'internal'

/** A project before it is rows. */
export interface Project {
  readonly number: number
  readonly kind: ProjectKind
  readonly name: string
  readonly shortName: string
  readonly party: Party
  readonly owner: Person
  readonly department: number
  readonly currency: string
  readonly startDate: string
  readonly closed: boolean
  /** linked: in both systems. unlinked: in both, without the GUID. severa, nxt: in one only. */
  readonly where: 'linked' | 'unlinked' | 'severa' | 'nxt'
}

const COUNT = 120
const FIRST_NUMBER = 3001
/** How many of the 120 are of each kind and place; the rest are won and linked. */
const PORTIONS: readonly (readonly [kind: ProjectKind, where: Project['where'], count: number])[] = [
  ['regular', 'linked', 20],
  ['inProgress', 'severa', 14],
  ['lost', 'severa', 8],
  ['internal', 'severa', 5],
  ['won', 'severa', 8],
  ['won', 'unlinked', 3],
  ['won', 'nxt', 4],
]

export function drawProjects(world: World, parties: readonly Party[], people: readonly Person[]): Project[] {
  const draw = world.random.fork('projects')
  const { words, departments, asOf } = world.file
  const customers = parties.filter(
    ({ situation, only, inactive, bare }) => situation === 'linked' && !only && !inactive && !bare,
  )
  const internal = parties.find((party) => party.internal)
  const kinds = PORTIONS.flatMap(([kind, where, count]) => Array.from({ length: count }, () => ({ kind, where })))
  if (customers.length === 0 || !internal) return []
  return Array.from({ length: COUNT }, (_, index): Project => {
    const { kind, where } = kinds[index - (COUNT - kinds.length)] ?? { kind: 'won' as const, where: 'linked' as const }
    const party = kind === 'internal' ? internal : draw.pick(customers)
    const topic =
      kind === 'internal' ? words.internalProjects[index % words.internalProjects.length]! : draw.pick(words.projects)
    return {
      number: FIRST_NUMBER + index,
      kind,
      where,
      name: kind === 'internal' ? topic : `${topic}, ${party.name}`,
      shortName: where === 'nxt' ? '' : `P${FIRST_NUMBER + index}`,
      party,
      owner: people[draw.below(10)]!,
      department: departments[1 + draw.below(departments.length - 1)]!.code,
      currency: kind === 'internal' ? 'EUR' : party.currency,
      startDate: addDays(asOf, -30 - draw.below(600)),
      closed: kind === 'lost' || (kind === 'won' && draw.chance(0.15)),
    }
  })
}

const STATUS: Readonly<Record<ProjectKind, readonly string[]>> = {
  won: ['Won - ordered', 'Won - ordered', 'Won - framework agreement'],
  inProgress: ['Lead', 'Offer sent', 'Negotiation'],
  lost: ['Lost'],
  regular: [],
  internal: [],
}

/** Projects with their phases in Severa, org units of level 3 in NXT. */
export function buildProjects(
  world: World,
  projects: readonly Project[],
  employees: ReadonlyMap<number, number>,
): void {
  for (const project of projects) {
    if (project.where !== 'nxt') addSeveraProject(world, project)
    if (project.where === 'severa') continue
    world.nxt.add('orgUnit3', {
      orgUnit3No: project.number,
      name: project.name,
      shortName: project.shortName,
      customerNo: project.party.number,
      orgUnit2: project.department,
      associateNo1: employees.get(project.owner.key) ?? 0,
      plannedStartDate: Number(project.startDate.replaceAll('-', '')),
      information1: project.where === 'linked' ? world.guid('projects', project.number) : '',
      ...nxtAudit(drawStamps(world, world.random.fork(`org unit ${project.number}`))),
    })
  }
}

function addSeveraProject(world: World, project: Project): void {
  const { severa, guid, link, file } = world
  const audit = severaAudit(world, drawStamps(world, world.random.fork(`project ${project.number}`)))
  const choices = STATUS[project.kind]
  const sales = file.salesStatuses.find(({ name }) => name === choices[project.number % choices.length])
  const phase = { guid: guid('phases', `${project.number}/root`), name: project.name }
  const person = link('users', project.owner.key)
  severa.add('projects', {
    guid: guid('projects', project.number),
    name: project.name,
    internalName: project.shortName,
    number: project.number,
    customer: link('customers', project.party.number),
    businessUnit: link('businessunits', project.department),
    projectOwner: person,
    salesPerson: project.kind === 'internal' ? null : person,
    billingContact: project.kind === 'internal' ? null : person,
    customerContact: null,
    costCenter: null,
    currency: link('currencies', project.currency),
    isInternal: project.kind === 'internal',
    isClosed: project.closed,
    closedDate: project.closed ? file.asOf : null,
    startDate: project.startDate,
    deadline: null,
    description: null,
    orderNumber: project.number % 4 === 0 ? `PO-${project.number}` : null,
    ourReference: `${project.owner.firstName} ${project.owner.lastName}`,
    yourReference: null,
    invoiceNotes: project.number % 10 === 0 ? 'Delivered according to the agreement.' : null,
    paymentTerm: project.party.days,
    projectStatus: {
      projectStatusTypeGuid: guid('projectstatustypes', project.closed ? 'Closed' : 'In progress'),
      name: project.closed ? 'Closed' : 'In progress',
    },
    salesStatus: sales ? { salesStatusTypeGuid: guid('salesstatustypes', sales.name), name: sales.name } : null,
    probability: sales?.probability ?? null,
    rootPhase: phase,
    keywords: [],
    invoiceTemplate: null,
    pricelist: null,
    isJoiningAllowed: true,
    useOvertimeMultipliers: false,
    useProductsFromSetting: false,
    useWorkTypesFromSetting: false,
    ...audit,
  })
  addPhase(world, project, phase, null, audit)
  if (project.number % 3 !== 0) return
  for (const name of ['Planning', 'Implementation'])
    addPhase(world, project, { guid: guid('phases', `${project.number}/${name}`), name }, { guid: phase.guid }, audit)
}

function addPhase(
  { severa, link }: World,
  project: Project,
  phase: { readonly guid: string; readonly name: string },
  parentPhase: { readonly guid: string } | null,
  audit: object,
): void {
  severa.add('phases', {
    ...phase,
    code: null,
    project: link('projects', project.number),
    parentPhase,
    isCompleted: false,
    isLocked: project.closed,
    startDate: project.startDate,
    deadline: null,
    sortOrder: 1,
    ...audit,
  })
}
