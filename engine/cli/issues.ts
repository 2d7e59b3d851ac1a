import { dismiss as dismissIssue, listIssues, retry as retryAll } from '../run/issue-desk.ts'
import type { Issue } from '../run/issues.ts'
import { openWorkspace } from '../run/workspace.ts'
import { type DecideOptions, deciderOf } from './decide.ts'
import { EXIT, type GlobalOptions, out, paint, printJson, runCommand, say } from './io.ts'

/** `silta issues`: what waits for somebody; with an id, one issue with its story. */
export async function issues(
  tenant: string,
  id: string | undefined,
  options: GlobalOptions & { readonly all?: boolean },
): Promise<void> {
  await runCommand(options, async () => {
    const workspace = openWorkspace(options.dir ?? '.')
    const found = await listIssues(workspace, tenant, id)
    const shown = id !== undefined || options.all ? found : found.filter(({ state }) => state === 'open')
    if (options.json) printJson(id === undefined ? shown : shown[0])
    else if (id !== undefined) for (const issue of shown) printStory(issue)
    else {
      for (const issue of shown) printLine(issue)
      const open = found.filter(({ state }) => state === 'open').length
      const dismissed = found.filter(({ state }) => state === 'dismissed').length
      out(`${open} open${dismissed > 0 ? `, ${dismissed} dismissed` : ''}`)
    }
    return EXIT.done
  })
}

/** `silta issues dismiss`: a person knows of it; kept with the tenant's decisions. */
export async function dismiss(id: string, options: DecideOptions & { readonly because: string }): Promise<void> {
  await runCommand(options, async () => {
    const workspace = openWorkspace(options.dir ?? '.')
    const { tenant, issue, file } = await dismissIssue(workspace, id, deciderOf(options))
    if (options.json) printJson({ ok: true, tenant, file, issue: issue.id })
    else {
      out(`dismissed: ${issue.entity} ${titleOf(issue)}: ${issue.code}`)
      say(`kept in ${file}; it is open again when its rules change, or when the decision is taken out`)
    }
    return EXIT.done
  })
}

/** `silta retry`: what is held back goes in the next run. */
export async function retry(tenant: string, id: string | undefined, options: GlobalOptions): Promise<void> {
  await runCommand(options, async () => {
    const touched = await retryAll(openWorkspace(options.dir ?? '.'), tenant, id, Date.now())
    if (options.json) printJson({ ok: true, issues: touched.map((issue) => issue.id) })
    else
      out(
        `${touched.length} ${touched.length === 1 ? 'issue goes' : 'issues go'} in the next run: silta sync ${tenant}`,
      )
    return EXIT.done
  })
}

function titleOf(issue: Issue): string {
  return [issue.number, issue.name].filter(Boolean).join(' ') || issue.key
}

function printLine(issue: Issue): void {
  const { id, state, entity, side, what, code, mend, firstSeen, tries, nextTry } = issue
  const mark = state === 'open' ? paint('hold', '!') : paint('dim', state)
  const wait = nextTry !== undefined && tries > 1 ? `, ${tries} tries, next ${minute(nextTry)}` : ''
  out(
    `${mark} ${paint('dim', id)}  ${entity} ${side} ${titleOf(issue)}: ${what} (${code}, since ${minute(firstSeen)}${wait})`,
  )
  if (mend && state === 'open') out(`    mend: ${mend}`)
}

function printStory(issue: Issue): void {
  printLine(issue)
  for (const [side, key] of Object.entries(issue.keys)) out(`    ${side} ${key}`)
  out(`    seen in ${issue.runs} ${issue.runs === 1 ? 'run' : 'runs'}, last ${minute(issue.lastSeen)}`)
  for (const event of issue.story)
    out(`    ${minute(event.at)}  ${event.what}${event.code ? ` ${event.code}` : ''}  ${paint('dim', event.run)}`)
}

/** `2027-03-01 08:00` in UTC. */
function minute(at: string): string {
  return `${at.slice(0, 16).replace('T', ' ')}Z`
}
