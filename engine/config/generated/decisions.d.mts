// Made by tools/build-validators.mjs from JSON Schemas. Do not edit.
import type { Validator } from '../compile-schema.ts'
export const DECISIONS_SCHEMA: Validator
