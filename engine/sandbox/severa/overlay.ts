import { EngineError } from '../../core/problem.ts'
import type { Method, OpenApiDocument, OperationObject, Parameter, PathItem, Schema } from './contract.ts'

interface Sourced {
  /** Where it is known from: "[2024] ..." seen in a newer document, "[assumed] ..." stated nowhere. */
  readonly source: string
}

/** A whole operation that the cut lacks, or query parameters that an operation of it lacks. */
type OverlayOperation = Sourced & Partial<OperationObject>

/** Properties and enum values that a model of the cut lacks. */
interface OverlaySchema extends Sourced {
  readonly properties?: Readonly<Record<string, Schema>>
  readonly enum?: readonly string[]
}

/** severa.overlay.yaml: additions to the OpenAPI cut; it never takes anything away. */
export interface Overlay {
  readonly paths?: Readonly<Record<string, Readonly<Partial<Record<Method, OverlayOperation>>>>>
  readonly schemas?: Readonly<Record<string, OverlaySchema>>
}

/** The document with everything the overlay adds. Neither is changed. @throws EngineError where an addition names no source */
export function applyOverlay(document: OpenApiDocument, overlay: Overlay): OpenApiDocument {
  const paths: Record<string, PathItem> = { ...document.paths }
  for (const [path, item] of Object.entries(overlay.paths ?? {})) {
    const merged: Partial<Record<Method, OperationObject>> = { ...paths[path] }
    for (const [method, addition] of Object.entries(item) as [Method, OverlayOperation][]) {
      demandSource(addition, `paths ${path} ${method}`)
      merged[method] = mergeOperation(merged[method], addition)
    }
    paths[path] = merged
  }
  const schemas: Record<string, Schema> = { ...document.components.schemas }
  for (const [name, addition] of Object.entries(overlay.schemas ?? {})) {
    demandSource(addition, `schemas ${name}`)
    schemas[name] = mergeSchema(schemas[name] ?? { type: 'object' }, addition)
  }
  return { ...document, paths, components: { ...document.components, schemas } }
}

function mergeOperation(known: OperationObject | undefined, addition: OverlayOperation): OperationObject {
  if (!known) return { responses: {}, ...addition }
  const parameters: readonly Parameter[] = [...(known.parameters ?? []), ...(addition.parameters ?? [])]
  return { ...known, parameters }
}

function mergeSchema(known: Schema, addition: OverlaySchema): Schema {
  return {
    ...known,
    ...(addition.properties && { properties: { ...known.properties, ...addition.properties } }),
    ...(addition.enum && { enum: [...(known.enum ?? []), ...addition.enum] }),
  }
}

function demandSource(addition: Sourced, where: string): void {
  if (typeof addition.source === 'string' && addition.source !== '') return
  throw new EngineError([
    {
      code: 'OVERLAY_SOURCE',
      what: `${where} of severa.overlay.yaml names no source`,
      mend: 'say under "source" where the addition is known from',
    },
  ])
}
