import type { SpecialRecord } from './situations.ts'

const DEFAULT_LINKS: Readonly<Record<string, string>> = { linked: 'own', gone: 'own', dangling: 'unknown' }

/**
 * What NXT's link field holds for a special record, as its `link` says. `own` is the GUID of its Severa side, `of` finds
 * the GUID of another record by its key.
 */
export function linkField(
  record: SpecialRecord,
  own: string,
  of: (key: string) => string,
  unknown: () => string,
): string {
  const [word = 'none', ...rest] = (record.link ?? DEFAULT_LINKS[record.situation] ?? 'none').split(' ')
  const argument = rest.join(' ')
  switch (word) {
    case 'own':
      return own
    case 'upper':
      return own.toUpperCase()
    case 'braces':
      return `{${own.toUpperCase()}}`
    case 'unknown':
      return unknown()
    case 'copy':
      return of(argument)
    case 'text':
      return argument
    default:
      return ''
  }
}
