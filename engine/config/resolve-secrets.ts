import { type Outcome, outcome, type Problem } from '../core/problem.ts'
import type { Setting } from './tenant.ts'

/** Values of the environment, as `process.env` has them. */
export type Environment = Readonly<Record<string, string | undefined>>

/**
 * A connection with its references replaced by what the environment and the secret files hold. Pure over what is given:
 * `readSecretFile` answers a file's text, or undefined. What is missing or empty is SECRET_MISSING, all at once, each where
 * it is used; a file's last line end is no part of the secret.
 */
export function resolveSecrets(
  connection: Readonly<Record<string, Setting>>,
  env: Environment,
  readSecretFile: (path: string) => string | undefined,
): Outcome<Readonly<Record<string, string | number | boolean>>> {
  const problems: Problem[] = []
  const values: Record<string, string | number | boolean> = {}
  for (const [key, setting] of Object.entries(connection)) {
    if (setting.kind === 'plain') {
      values[key] = setting.value
      continue
    }
    const value = setting.kind === 'env' ? env[setting.name] : readSecretFile(setting.path)?.replace(/\r?\n$/, '')
    if (value) values[key] = value
    else problems.push(missing(key, setting))
  }
  return outcome(problems, () => values)
}

function missing(key: string, setting: Exclude<Setting, { kind: 'plain' }>): Problem {
  const { place } = setting
  if (setting.kind === 'env') {
    const what = `"${key}" needs ${setting.name}, which the environment does not have`
    return { code: 'SECRET_MISSING', what, mend: `set ${setting.name} in the environment, or in the file .env`, place }
  }
  const what = `"${key}" needs the file ${setting.path}, which is not there or empty`
  return {
    code: 'SECRET_MISSING',
    what,
    mend: `write the secret into ${setting.path}, readable by its owner only`,
    place,
  }
}

/** Values of a resolved connection that must not be shown: those that came from references. Short ones could be any word. */
export function secretsOf(
  connection: Readonly<Record<string, Setting>>,
  values: Readonly<Record<string, unknown>>,
): string[] {
  return Object.entries(connection).flatMap(([key, setting]) => {
    const value = values[key]
    return setting.kind !== 'plain' && typeof value === 'string' && value.length > 3 ? [value] : []
  })
}

/** A text with every secret in it replaced by `***`, also where it stands URL-encoded, in Base64 or inside JSON. */
export function mask(text: string, secrets: Iterable<string>): string {
  const forms = [...new Set([...secrets].filter((secret) => secret !== '').flatMap(formsOf))].sort(
    (x, y) => y.length - x.length,
  )
  return forms.reduce((masked, form) => masked.replaceAll(form, '***'), text)
}

function formsOf(secret: string): string[] {
  const bytes = new TextEncoder().encode(secret)
  const base64 = btoa(String.fromCharCode(...bytes))
  return [
    secret,
    encodeURIComponent(secret),
    new URLSearchParams({ s: secret }).toString().slice(2),
    JSON.stringify(secret).slice(1, -1),
    base64,
  ]
}
