/** Legal forms of the Nordic and Baltic countries, the largest European ones, and English ones; without their dots. */
const LEGAL_FORMS = new Set(
  'as asa ans da enk ba sa nuf oy oyj ab abp ky tmi osk hb kb ek aps is ks ivs amba smba ou osauhing aktsiaselts uab sia vsi mb ltd limited inc llc llp lp plc corp corporation co company gmbh mbh ag kg kgaa ohg ug ev gbr bv nv sarl sas sasu srl spa sl slu sprl bvba spzoo zoo kft doo hf ehf pty'.split(
    ' ',
  ),
)

/** Those that are written in front of the name as well: Oy Fjord Ab, AB Nordlys, A/S Fjord. */
const LEADING_FORMS = new Set(['oy', 'ab', 'as', 'ou', 'uab', 'sia'])

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

/** Printable ASCII: no marks, and no white space but the blank. */
const ASCII = /^[ -~]*$/

/** Letters without their marks: é is e, å and ä are a, ø and ö are o, æ is ae, ß is ss. Case stays. */
export function withoutDiacritics(text: string): string {
  if (ASCII.test(text)) return text
  return text
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .replace(SPECIALS, (letter) => SPECIAL[letter] ?? letter)
    .normalize('NFC')
}

/**
 * A company's name for comparison: lower case, no marks, no punctuation, single blanks, no legal forms (AS, Oy, A/S,
 * GmbH & Co. KG … at its end, Oy, AB, A/S … in front). A name that is nothing but a legal form stays. Doing it twice is
 * doing it once.
 */
export function companyName(text: string): string {
  const bare = bareWord(withoutDiacritics(text.toLowerCase())).replace(/['’`´]/g, '')
  // Most names are plain by now: what is no letter and no digit is found without asking Unicode.
  const words = bare
    .replace(ASCII.test(bare) ? /[^0-9a-z]+/g : /[\p{P}\p{S}\s]+/gu, ' ')
    .trim()
    .split(' ')
  const [first, end] = nameWithin(words)
  return words.slice(first, end).join(' ')
}

/**
 * A name without the legal forms in front of it and at its end, otherwise as it is written: `Nordlys AS` is `Nordlys`,
 * `Oy Fjord Ab` is `Fjord`. A name that is nothing but legal forms keeps one. Doing it twice is doing it once.
 */
export function withoutLegalForm(text: string): string {
  const written = text.split(/\s+/).filter((word) => word !== '')
  const [first, end] = nameWithin(written.map(bareForm))
  if (end - first === written.length) return text
  const kept = written.slice(first, end)
  return kept.join(' ').replace(/[\s,&]+$/, '')
}

/** A word as the list of legal forms has it: `A/S,` is `as`, `&` is nothing. */
function bareForm(word: string): string {
  return bareWord(withoutDiacritics(word.toLowerCase())).replace(/[\p{P}\p{S}]+/gu, '')
}

/** a/s, o.y. and s.p.a. as one word. */
function bareWord(text: string): string {
  if (!/[./]/.test(text)) return text
  return text.replace(/(?<!\p{L})(\p{L})[./](?=\p{L}(?!\p{L}))/gu, '$1')
}

/** Where the name itself begins and ends among its words, which are bare; at least one word is left. */
function nameWithin(words: readonly string[]): readonly [first: number, end: number] {
  let end = words.length
  while (end > 1 && (LEGAL_FORMS.has(words[end - 1]!) || words[end - 1] === '')) end--
  let first = 0
  while (first < end - 1 && LEADING_FORMS.has(words[first]!)) first++
  return [first, end]
}
