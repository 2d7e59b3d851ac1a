import { loadSeveraContract, loadSeveraOverlay, type OpenApiDocument } from './contract.ts'
import { compileModels, type Models } from './models.ts'
import { compileOperations, type Operation } from './operation.ts'
import type { SeveraSandboxOptions } from './options.ts'
import { applyOverlay } from './overlay.ts'
import { compileRouter, type Route } from './router.ts'
import { Validators } from './validators.ts'

/** The contract ready for use. It holds no data, so sandboxes share it. */
export interface CompiledContract {
  readonly document: OpenApiDocument
  readonly operations: readonly Operation[]
  readonly models: ReadonlyMap<string, Models>
  readonly validators: Validators
  readonly route: (method: string, path: string) => Route
  /** Whether a newer document than the one in use has the operation. */
  readonly isNewer: (method: string, path: string) => boolean
}

const kept = new WeakMap<OpenApiDocument, Map<boolean, CompiledContract>>()

/** The contract that the options ask for, with or without the overlay; compiled once per document. */
export function compileContract(options: SeveraSandboxOptions): CompiledContract {
  const base = options.contract ?? loadSeveraContract(options.contractsDir)
  const overlay = options.overlay ?? true
  const known = kept.get(base) ?? new Map<boolean, CompiledContract>()
  kept.set(base, known)
  const compiled =
    known.get(overlay) ?? compile(base, applyOverlay(base, loadSeveraOverlay(options.contractsDir)), overlay)
  known.set(overlay, compiled)
  return compiled
}

function compile(base: OpenApiDocument, newer: OpenApiDocument, overlay: boolean): CompiledContract {
  const document = overlay ? newer : base
  const operations = compileOperations(document)
  const routeNewer = compileRouter(compileOperations(newer))
  return {
    document,
    operations,
    models: compileModels(operations),
    validators: new Validators(document),
    route: compileRouter(operations),
    isNewer: (method, path) => routeNewer(method, path).found === 'operation',
  }
}
