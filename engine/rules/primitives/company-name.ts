/** Legal forms of the Nordic and Baltic countries, the largest European ones, and English ones; without their dots. */
const LEGAL_FORMS = new Set(
  'as asa ans da enk ba sa nuf oy oyj ab abp ky tmi osk hb kb ek aps is ks ivs amba smba ou osauhing aktsiaselts uab sia vsi mb ltd limited inc llc llp lp plc corp corporation co company gmbh mbh ag kg kgaa ohg ug ev gbr bv nv sarl sas sasu srl spa sl slu sprl bvba spzoo zoo kft doo hf ehf pty'.split(
    ' ',
  ),
)

const SPECIAL: Readonly<Record<string, string>> = {
  ø: 'o',
  Ø: 'O',
  æ: 'ae',
  Æ: 'AE',
  œ: 'oe',
  Œ: 'OE',
  ß: 'ss',
  ẞ: 'SS',
  ł: 'l',
  Ł: 'L',
  đ: 'd',
  Đ: 'D',
  ð: 'd',
  Ð: 'D',
  þ: 'th',
  Þ: 'Th',
  ı: 'i',
  ħ: 'h',
  Ħ: 'H',
  ŧ: 't',
  Ŧ: 'T',
}
const SPECIALS = new RegExp(`[${Object.keys(SPECIAL).join('')}]`, 'g')

/** Letters without their marks: é is e, å and ä are a, ø and ö are o, æ is ae, ß is ss. Case stays. */
export function withoutDiacritics(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .replace(SPECIALS, (letter) => SPECIAL[letter] ?? letter)
    .normalize('NFC')
}

/**
 * A company's name for comparison: lower case, no marks, no punctuation, single blanks, no legal forms at its end (AS, Oy,
 * A/S, GmbH & Co. KG …). A name that is nothing but a legal form stays. Doing it twice is doing it once.
 */
export function companyName(text: string): string {
  const words = withoutDiacritics(text.toLowerCase())
    .replace(/(?<!\p{L})(\p{L})[./](?=\p{L}(?!\p{L}))/gu, '$1') // a/s, o.y., s.p.a. are one word
    .replace(/['’`´]/g, '')
    .replace(/[\p{P}\p{S}\s]+/gu, ' ')
    .trim()
    .split(' ')
  while (words.length > 1 && LEGAL_FORMS.has(words.at(-1)!)) words.pop()
  return words.join(' ')
}
