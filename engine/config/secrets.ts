import { distance } from 'fastest-levenshtein'
import type { ScalarTree } from '../core/tree.ts'
import type { Setting } from './tenant.ts'

const SECRET = /secret|password|passwd|passphrase|token|api-?_?key|private-?_?key|credential|authorization/i
// A token's address and name are no token.
const NO_SECRET = /(url|uri|endpoint|path|scope|type|name|id|field|column|lifetime|expires?(in)?)$/i

/** Whether a key's name says that its value is a secret. */
export function isSecretKey(key: string): boolean {
  return SECRET.test(key) && !NO_SECRET.test(key)
}

const ENV = /^\$\{([A-Za-z_][A-Za-z0-9_]*)\}$/
const FILE = /^\$\{file:([^{}\s][^{}]*)\}$/

/** A connection value as it is written: plain, or `${NAME}`, or `${file:PATH}`. undefined: `${` that is neither. */
export function settingOf(node: ScalarTree): Setting | undefined {
  const { text, place } = node
  const env = ENV.exec(text)?.[1]
  if (env !== undefined) return { kind: 'env', name: env, place }
  const path = FILE.exec(text)?.[1]
  if (path !== undefined) return { kind: 'file', path: path.trim(), place }
  if (text.includes('${')) return undefined
  const { value } = node
  // 0042 is no number to anybody who wrote it so.
  return { kind: 'plain', value: typeof value === 'number' && String(value) !== text ? text : (value ?? ''), place }
}

/** A reference as it is written in the file: all that may be shown of a secret. */
export function showSetting(setting: Setting): string {
  switch (setting.kind) {
    case 'env':
      return `\${${setting.name}}`
    case 'file':
      return `\${file:${setting.path}}`
    case 'plain':
      return String(setting.value)
  }
}

/** Whether an address carries a password: https://user:password@host. */
export function holdsPassword(text: string): boolean {
  return /^[a-z][a-z0-9+.-]*:\/\/[^/\s@]*:[^/\s@]+@/i.test(text)
}

/** Also a key that is only misspelt: it is an unknown key then, and its line will be shown. */
function looksSecret(key: string): boolean {
  if (isSecretKey(key)) return true
  const words = key.split(/(?<=[a-z0-9])(?=[A-Z])|[_.-]/).map((word) => word.toLowerCase())
  return (
    words.some(
      (word) => distance(word, 'secret') <= 2 || distance(word, 'password') <= 2 || distance(word, 'token') <= 1,
    ) && !NO_SECRET.test(key)
  )
}

const LITERAL = /(["']?)([\w.-]+)\1(\s*:\s*)("(?:[^"\\]|\\.)*"?|'(?:[^']|'')*'?|[^\s,{}[\]#][^,}\]#]*)/g

/** What a system description fills in from the connection: "Bearer {token}". */
const TEMPLATE = /^(["']?)(?:[A-Za-z]+ )?\{[A-Za-z]\w*\}\1\s*$/

const ABOVE = /^(\s*)(?:- +)?(["']?)([\w.-]+)\2\s*:\s*(?:[|>][-+\d]*)?\s*(?:#.*)?$/

/** A YAML text with written-out secrets made unreadable, those too that stand on lines below their key. Columns are kept. */
export function maskSource(text: string): string {
  let indent: number | undefined
  return text
    .split('\n')
    .map((line) => {
      const own = line.search(/\S/)
      if (indent !== undefined && (own === -1 || own > indent)) return line.replace(/\S/g, '*')
      const above = ABOVE.exec(line)
      indent = above?.[3] !== undefined && looksSecret(above[3]) ? own : undefined
      return above ? line : maskLine(line)
    })
    .join('\n')
}

function maskLine(line: string): string {
  const masked = line.replace(LITERAL, (whole, quote: string, key: string, colon: string, value: string) =>
    looksSecret(key) && !/^["']?\$\{/.test(value) && !TEMPLATE.test(value)
      ? `${quote}${key}${quote}${colon}${'*'.repeat(value.trimEnd().length)}${value.slice(value.trimEnd().length)}`
      : whole,
  )
  return masked.replace(
    /(:\/\/[^/\s@]*:)([^/\s@]+)(?=@)/g,
    (_whole, before: string, password: string) => `${before}${'*'.repeat(password.length)}`,
  )
}
