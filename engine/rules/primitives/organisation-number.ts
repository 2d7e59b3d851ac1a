// Countries whose VAT numbers are the organisation number behind two letters. CH writes CHE, Greece EL.
const PREFIX =
  /^(?:CHE|AT|BE|BG|CY|CZ|DE|DK|EE|EL|ES|FI|FR|GB|GR|HR|HU|IE|IS|IT|LI|LT|LU|LV|MT|NL|NO|PL|PT|RO|SE|SI|SK|XI)(?=[A-Z0-9]{2})(?=.*\d)/
const SEPARATORS = /[\s.\-\u2010-\u2015\u2212/\\:,'\u00ad]+/g
const DIGITS = /^\d+$/
const NORWEGIAN = /^(\d{9})MVA$/
const SWISS = /^(\d{9})(?:MWST|TVA|IVA|HR|VAT)$/
const SWEDISH = /^(\d{10})01$/
// Given before 1978, and written with six digits since: 123456-7 is 0123456-7.
const FINNISH_OLD = /^\s*(?:FI\s*)?(\d{6})\s*[-\u2010-\u2015]\s*(\d)\s*$/i
const BRITISH_BRANCH = /^GB(\d{9})\d{3}$/

/**
 * VAT and organisation numbers in one form: upper case, without blanks, dots, dashes and slashes, without the country in
 * front (FI SE NO DK EE DE NL …), the Norwegian MVA, the Swedish 01 behind ten digits, a British branch. A Finnish number of six digits gets its zero. Leading zeros
 * stay. `FI12345678`, `1234567-8` and `12345678` are one. Doing it twice is doing it once.
 */
export function organisationNumber(text: string): string {
  if (DIGITS.test(text)) return text.replace(SWEDISH, '$1')
  const old = FINNISH_OLD.exec(text)
  if (old) return `0${old[1]}${old[2]}`
  let number = text.toUpperCase().replace(SEPARATORS, '').replace(BRITISH_BRANCH, '$1')
  for (let previous = ''; previous !== number; ) {
    previous = number
    number = number.replace(PREFIX, '')
  }
  return number.replace(NORWEGIAN, '$1').replace(SWISS, '$1').replace(SWEDISH, '$1')
}
