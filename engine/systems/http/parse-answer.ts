import { OUT_OF_RANGE, parseJson } from '../../core/json.ts'
import type { Caller } from './caller.ts'
import type { CallFacts } from './failures.ts'
import type { WireAnswer } from './transport.ts'

/** An answer as plain JSON, no deeper than allowed. @throws CallError ANSWER_INVALID, ANSWER_TOO_DEEP */
export function parseAnswer(
  caller: Caller,
  call: { readonly name: string },
  answer: WireAnswer,
  nesting: number,
  facts: CallFacts = {},
): unknown {
  let body: unknown
  try {
    body = parseJson(answer.text)
  } catch (cause) {
    const number = cause instanceof SyntaxError && cause.message.startsWith(OUT_OF_RANGE) ? cause.message : undefined
    const what = number ?? (/^\s*</.test(answer.text) ? 'a web page came instead of JSON' : 'the answer is no JSON')
    throw caller.error(
      'ANSWER_INVALID',
      call,
      `${what} (HTTP ${answer.status}, ${answer.text.length} characters)`,
      undefined,
      facts,
    )
  }
  if (isDeeper(body, nesting))
    throw caller.error('ANSWER_TOO_DEEP', call, `the answer is nested deeper than ${nesting}`, undefined, facts)
  return body
}

function isDeeper(value: unknown, levels: number): boolean {
  if (typeof value !== 'object' || value === null) return false
  if (levels === 0) return true
  if (Array.isArray(value)) {
    for (const item of value) if (typeof item === 'object' && isDeeper(item, levels - 1)) return true
    return false
  }
  for (const key in value) {
    const item = (value as Record<string, unknown>)[key]
    if (typeof item === 'object' && isDeeper(item, levels - 1)) return true
  }
  return false
}
