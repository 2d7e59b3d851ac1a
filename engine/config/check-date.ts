import { type Tree, textOf } from '../core/tree.ts'
import type { TenantFiles } from './tenant-files.ts'

/** DATE_UNREAL for a day that no calendar has; a text of another form is the schema's matter. */
export function checkDate(tree: Tree | undefined, files: TenantFiles): void {
  const text = textOf(tree)
  if (!tree || text === undefined || !/^\d{4}-\d\d-\d\d$/.test(text)) return
  const date = new Date(`${text}T00:00:00Z`)
  if (Number.isNaN(date.getTime()) || !date.toISOString().startsWith(text))
    files.say('DATE_UNREAL', `there is no day ${text}`, 'write a day that the calendar has, as 2027-02-01', tree.place)
}
