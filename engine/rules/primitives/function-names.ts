import { FUNCTIONS } from './expression-functions.ts'

/** JSONata's own functions, save for those that are refused. */
const NATIVE_NAMES =
  'sum count max min average string substring substringBefore substringAfter lowercase uppercase length trim pad match contains replace split join formatNumber formatBase formatInteger parseInteger number floor ceil round abs sqrt power boolean not map zip filter single reduce sift keys lookup append exists spread merge reverse each error assert type sort distinct base64encode base64decode encodeUrlComponent encodeUrl decodeUrlComponent decodeUrl toMillis fromMillis clone now millis'.split(
    ' ',
  )

/** Names of all functions that an expression may call. */
export const FUNCTION_NAMES: readonly string[] = [...new Set([...NATIVE_NAMES, ...Object.keys(FUNCTIONS)])]
