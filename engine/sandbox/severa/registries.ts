import { guidNumber } from './guids.ts'
import { demandUnique } from './numbering.ts'
import { notAllowed, Refusal } from './refusal.ts'
import type { Draft, RowRules, Writing } from './row-rules.ts'

/** Registers that share their codes when the organisation says so. */
const SHARED_CODES = ['products', 'worktypes'] as const

const sharedCode = (collection: string): RowRules => ({
  create: (writing, row) => demandOwnCode(writing, collection, row),
  patch: (writing, _before, row, touched) => {
    if (touched.has('code')) demandOwnCode(writing, collection, row)
  },
})

export const REGISTRY_RULES: Readonly<Record<string, RowRules>> = {
  products: sharedCode('products'),
  worktypes: sharedCode('worktypes'),
  travelexpensetypes: {
    create: (_writing, row) => markClass(row),
    patch: (_writing, _before, row) => markClass(row),
  },
  users: {
    create: (writing, row, body) => {
      checkEmail(writing, row)
      if (row.isActive !== false) demandLicence(writing)
      if (body.createDefaultWorkContract !== false) row.workContract = workContract(writing)
    },
    patch: (writing, before, row, touched) => {
      if (touched.has('email')) checkEmail(writing, row)
      if (before.isActive === false && row.isActive === true) demandLicence(writing)
      if (before.isActive !== false && row.isActive === false) demandNoTeam(writing, row)
    },
  },
  vatrates: {
    remove: (_writing, row) => {
      if (row.isDefault === true) throw notAllowed('the default VAT rate cannot be deleted')
    },
  },
}

function demandOwnCode(writing: Writing, collection: string, row: Draft): void {
  if (writing.org.single('organizationsettings').uniqueIdentifierForProductsAndWorktypes !== true) return
  demandUnique(writing, collection, 'code', row, SHARED_CODES)
}

function checkEmail(writing: Writing, row: Draft): void {
  if (writing.org.settings.assumed.uniqueNumbers) demandUnique(writing, 'users', 'email', row)
}

/** An active user costs a licence, and the API cannot buy one. */
function demandLicence({ org }: Writing): void {
  const { userLicences } = org.settings
  if (userLicences === null) return
  const active = org.store.of('users').size - org.store.of('users').count('isActive', [false])
  if (active >= userLicences) throw new Refusal('UserLicenseType', [{ message: 'all user licences are in use' }])
}

function demandNoTeam({ org }: Writing, { guid }: Draft): void {
  if (!org.settings.assumed.supervisorsStayActive) return
  const team = org.store.of('users').find('superiorUser.guid', [guid])
  if (team.some(({ row }) => row.isActive !== false)) throw notAllowed('the user is the supervisor of active users')
}

function workContract({ org }: Writing): object {
  // The contract is a part of the user here, not a row: its GUID is out of the way of the minted ones.
  const guid = guidNumber(org.settings.seed ^ 0x5eed, org.store.of('users').size)
  return {
    guid,
    title: 'Default',
    startDate: org.today(),
    dailyHours: 7.5,
    isFlextimeActive: true,
    isOvertimeAllowed: false,
  }
}

function markClass(row: Draft): void {
  row.isMileage = row.expenseClass === 'Mileage'
  row.isDailyAllowance = row.expenseClass === 'DailyAllowance'
}
