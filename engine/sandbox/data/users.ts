import type { SandboxRow } from '../common/side.ts'
import { drawStamps, nxtAudit, severaAudit } from './stamps.ts'
import type { World } from './world.ts'

/** A user of Severa, an employee in NXT. */
export interface Person {
  /** Severa's code; 101 is the first. */
  readonly key: number
  readonly firstName: string
  readonly lastName: string
  readonly email: string
  readonly department: number
  readonly active: boolean
  readonly superior: number | undefined
}

const COUNT = 40
const FIRST = 101
/** Users without a code in Severa: linked by hand, or not known to NXT at all. */
const WITHOUT_CODE = new Set([138, 139])
const INACTIVE = new Set([120, 131])
/** Whom the example tenant names as owner of projects that have none. */
const PROJECT_OWNER = 140
const SEVERA_ONLY = new Set([139, 140])

/** The people, before they are rows. The first one is customer and employee (see situations.yaml). */
export function drawPeople({ file, random }: World): Person[] {
  const { firstNames, lastNames } = file.words
  const draw = random.fork('people')
  const offset = 1 + draw.below(lastNames.length - 2)
  return Array.from({ length: COUNT }, (_, index) => {
    const key = FIRST + index
    // Steps that share no divisor: no two of the 40 have both names in common. The first keeps the first of each list.
    const firstName = firstNames[index % firstNames.length]!
    const lastName =
      lastNames[index === 0 ? 0 : (index * offset + Math.floor(index / firstNames.length)) % lastNames.length]!
    const email =
      key === PROJECT_OWNER
        ? 'pm@fjord.example'
        : `${ascii(firstName)}.${ascii(lastName)}${index >= firstNames.length ? index : ''}@fjord.example`
    const department = file.departments[1 + draw.below(file.departments.length - 1)]!.code
    return {
      key,
      firstName,
      lastName,
      email,
      department,
      active: !INACTIVE.has(key),
      superior: index < 4 ? undefined : FIRST + draw.below(4),
    }
  })
}

/** Users of Severa; `employees` adds them to NXT. */
export function buildUsers(world: World, people: readonly Person[]): void {
  const { severa, guid, link, file } = world
  for (const person of people) {
    severa.add('users', {
      guid: guid('users', person.key),
      firstName: person.firstName,
      lastName: person.lastName,
      code: WITHOUT_CODE.has(person.key) ? null : String(person.key),
      email: person.email,
      phone: phoneOf(person),
      isActive: person.active,
      userType: person.key % 10 === 0 ? 'Subcontractor' : 'FullUser',
      title: titleOf(person),
      businessUnit: link('businessunits', person.department),
      superiorUser: person.superior === undefined ? null : link('users', person.superior),
      workType: link('worktypes', 'H-CONS'),
      language: link('localization/languages', file.organisation.language),
      culture: link('localization/formattingcultures', 'fi-FI'),
      timezone: link('localization/timezones', 'Helsinki'),
      country: link('localization/countries', file.organisation.country),
      permissionProfile: link('permissionprofiles', 'standard'),
      keywords: [],
      ...severaAudit(world, drawStamps(world, world.random.fork(`user ${person.key}`))),
    })
  }
}

/** The employee columns of a person's associate. */
export function employeeColumns({ guid }: World, person: Person): SandboxRow {
  return {
    employeeNo: person.key,
    information6: guid('users', person.key),
    orgUnit2: person.department,
    phone: phoneOf(person),
    title: titleOf(person),
  }
}

/** Employees of NXT whose associate is nothing else. `associates` are numbered on from `nextNo`; answers their numbers. */
export function buildEmployees(
  world: World,
  people: readonly Person[],
  nextNo: () => number,
  known: ReadonlyMap<number, number>,
): Map<number, number> {
  const numbers = new Map(known)
  const crossing = people.filter((person) => !SEVERA_ONLY.has(person.key))
  for (const person of crossing) if (!numbers.has(person.key)) numbers.set(person.key, nextNo())
  for (const person of crossing.filter(({ key }) => !known.has(key))) {
    world.nxt.add('associate', {
      associateNo: numbers.get(person.key)!,
      name: `${person.firstName} ${person.lastName}`,
      emailAddress: person.email,
      languageNo: 358,
      group11: person.active ? 0 : 1,
      mainAssociateNo: (person.superior !== undefined && numbers.get(person.superior)) || 0,
      ...employeeColumns(world, person),
      ...nxtAudit(drawStamps(world, world.random.fork(`employee ${person.key}`))),
    })
  }
  return numbers
}

function titleOf({ superior }: Person): string {
  return superior === undefined ? 'Manager' : 'Consultant'
}

function phoneOf(person: Person): string {
  return `+358 50 000 ${String(person.key).padStart(4, '0')}`
}

/** Letters that a mail address may have. */
export function ascii(word: string): string {
  return word
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replaceAll('ø', 'o')
    .replaceAll('Ø', 'O')
    .replace(/[^A-Za-z0-9]+/g, '-')
    .toLowerCase()
}
