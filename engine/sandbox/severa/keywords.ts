import type { SandboxRow } from '../common/side.ts'
import type { Call, Reply } from './call.ts'
import type { Organisation } from './organisation.ts'
import { demandRow, showOne } from './reads.ts'
import { NotFound } from './refusal.ts'
import { collectionOf, keywordGuids } from './relations.ts'
import { updateQuietly } from './rows.ts'

/** POST /v1/projects/{projectGuid}/keywords/{guid} and its like: hangs a keyword on something. */
export function attachKeyword(org: Organisation, call: Call): Reply {
  const { owner, keyword } = ends(org, call)
  setKeywords(org, call, owner, [...new Set([...keywordGuids(owner), String(keyword.guid)])])
  return { status: call.operation.status, json: showOne(org, call, 'keywords', keyword) }
}

/** DELETE of the same path. @throws NotFound when the keyword does not hang there */
export function detachKeyword(org: Organisation, call: Call): Reply {
  const { owner, keyword } = ends(org, call)
  const guids = keywordGuids(owner)
  const left = guids.filter((guid) => guid !== keyword.guid)
  if (left.length === guids.length) throw new NotFound()
  setKeywords(org, call, owner, left)
  return { status: 204 }
}

function ends(org: Organisation, call: Call): { owner: SandboxRow; keyword: SandboxRow } {
  return {
    owner: demandRow(org, collectionOf(call.operation.role.resource), call.guids[0]),
    keyword: demandRow(org, 'keywords', call.guids[1]),
  }
}

/** Projects show links to their keywords, users their words, contacts and files nothing. The owner's time stays. */
function setKeywords(org: Organisation, call: Call, owner: SandboxRow, guids: readonly string[]): void {
  const collection = collectionOf(call.operation.role.resource)
  const words = guids.map((guid) => ({ guid, name: org.store.of('keywords').get(guid)?.keyword }))
  const changes =
    collection === 'projects'
      ? { keywords: words }
      : {
          _keywordGuids: guids,
          ...(collection === 'users' && { keywords: words.map(({ name }) => ({ value: name })) }),
        }
  updateQuietly({ org, actor: call.actor }, collection, owner, changes)
}
