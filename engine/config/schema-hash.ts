import { shortHash } from '../core/ids.ts'

/** Names a schema by its text, whatever the line ends of the working copy. */
export function schemaHash(text: string): string {
  return shortHash(text.replaceAll('\r\n', '\n'))
}
