import type { Call, Reply } from './call.ts'
import { createRow } from './create.ts'
import { encode, readFile } from './files.ts'
import { attachKeyword, detachKeyword } from './keywords.ts'
import type { Organisation } from './organisation.ts'
import { patchRow, patchSingle } from './patch.ts'
import { readChildren, readItem, readList, readSingle } from './reads.ts'
import { removeInvoiceProject, removeRow } from './remove.ts'
import type { Validators } from './validators.ts'

/** Carries out a call that passed the gate. */
export function answerCall(org: Organisation, validators: Validators, call: Call): Reply {
  const { role } = call.operation
  switch (role.kind) {
    case 'list':
      return readList(org, call)
    case 'childList':
      return readChildren(org, call)
    case 'item':
      return readItem(org, call)
    case 'single':
    case 'childSingle':
      return readSingle(org, call)
    case 'create':
    case 'childCreate':
      return createRow(org, call)
    case 'patch':
      return patchRow(org, validators, call)
    case 'patchSingle':
      return patchSingle(org, validators, call)
    case 'remove':
      return removeRow(org, call)
    case 'attach':
      return attachKeyword(org, call)
    case 'detach':
      return role.child === 'keywords' ? detachKeyword(org, call) : removeInvoiceProject(org, call)
    case 'file':
      return readFile(org, call)
    case 'call':
      return heartbeat(call)
    default:
      return role satisfies never
  }
}

function heartbeat({ operation }: Call): Reply {
  if (operation.status === 204) return { status: 204 }
  return { status: 200, bytes: { data: encode('OK'), mediaType: 'text/plain' } }
}
