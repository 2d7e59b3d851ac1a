import { parse } from 'graphql'

/** What a request is, as it stands on the wire. */
export interface Wire {
  readonly method: string
  readonly url: string
  readonly body?: string | undefined
}

/** Addresses where a POST is no write: the token endpoint, and GraphQL, where the document tells. */
export interface HarmlessPosts {
  readonly token: string | undefined
  readonly queries: string | undefined
}

/**
 * Whether a request may change anything (SPEC R15). Judged by what would be sent, not by what the caller says of it; what
 * cannot be read counts as a write. Every mutation is one, also one that saves nothing.
 */
export function mayWrite(wire: Wire, harmless: HarmlessPosts): boolean {
  if (wire.method === 'GET' || wire.method === 'HEAD') return false
  if (wire.method !== 'POST') return true
  if (wire.url === harmless.queries) return !holdsOnlyQueries(wire.body)
  return wire.url !== harmless.token
}

function holdsOnlyQueries(body: string | undefined): boolean {
  try {
    const content: unknown = JSON.parse(body ?? '')
    const entries = Array.isArray(content) ? content : [content]
    return (
      entries.length > 0 &&
      entries.every((entry: { query?: unknown } | null) => typeof entry?.query === 'string' && isQuery(entry.query))
    )
  } catch {
    return false
  }
}

const verdicts = new Map<string, boolean>()

function isQuery(document: string): boolean {
  let verdict = verdicts.get(document)
  if (verdict === undefined) {
    if (verdicts.size > 1000) verdicts.clear()
    verdict = readsOnly(document)
    verdicts.set(document, verdict)
  }
  return verdict
}

function readsOnly(document: string): boolean {
  const { definitions } = parse(document)
  const isHarmless = (kind: string, operation?: string) =>
    kind === 'FragmentDefinition' || (kind === 'OperationDefinition' && operation === 'query')
  return definitions.every((definition) =>
    isHarmless(definition.kind, 'operation' in definition ? definition.operation : undefined),
  )
}
