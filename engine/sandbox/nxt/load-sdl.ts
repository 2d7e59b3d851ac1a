import { readFileSync } from 'node:fs'
import { join } from 'node:path'

/** Text of the contract in a folder. The folder is the caller's word, since bundled code no longer knows its own place. */
export function loadNxtSdl(contractsDir: string): string {
  return readFileSync(join(contractsDir, 'business-nxt.sdl.graphql'), 'utf8')
}
