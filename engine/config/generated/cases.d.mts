// Made by tools/build-validators.mjs from JSON Schemas. Do not edit.
import type { Validator } from '../compile-schema.ts'
export const CASES_SCHEMA: Validator
