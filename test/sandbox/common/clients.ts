import type { Sandbox } from '../../../engine/sandbox/sandbox.ts'

/** A bare client of Severa's REST API, for tests of what is around it. */
export async function severaClient({ severa }: Pick<Sandbox, 'severa'>) {
  const answer = await fetch(`${severa.url}/v1/token`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ client_id: severa.clientId, client_secret: severa.clientSecret, scope: null }),
  })
  const { access_token: token } = (await answer.json()) as { access_token: string }
  const call = (path: string, init: RequestInit = {}) =>
    fetch(`${severa.url}${path}`, {
      ...init,
      headers: { Authorization: `Bearer ${token}`, Client_Id: severa.clientId, 'Content-Type': 'application/json' },
    })

  /** Every row of a list, page by page, in the list's own style of paging. */
  async function list(path: string): Promise<Record<string, unknown>[]> {
    const rows: Record<string, unknown>[] = []
    let pageToken: string | null = null
    for (;;) {
      const query = pageToken ? `&pageToken=${encodeURIComponent(pageToken)}` : `&firstRow=${rows.length}`
      const page = await call(`${path}?rowCount=100${query}`)
      if (!page.ok) throw new Error(`${path}: ${page.status} ${await page.text()}`)
      const found = (await page.json()) as Record<string, unknown>[]
      const next = page.headers.get('NextPageToken')
      if (rows.length > 0 && !pageToken && found[0]?.guid === rows[0]?.guid) return rows
      rows.push(...found)
      if (next) pageToken = next
      else if (pageToken || found.length < 100) return rows
    }
  }
  return { call, list, token }
}

/** A bare client of NXT's GraphQL API. */
export async function nxtClient({ nxt }: Pick<Sandbox, 'nxt'>) {
  const answer = await fetch(nxt.tokenUrl, {
    method: 'POST',
    headers: { 'Content-Type': 'application/x-www-form-urlencoded' },
    body: new URLSearchParams({
      grant_type: 'client_credentials',
      client_id: nxt.clientId,
      client_secret: nxt.clientSecret,
      scope: 'business-graphql-service-api:access-group-based',
    }).toString(),
  })
  const { access_token: token } = (await answer.json()) as { access_token: string }
  const post = (query: string, variables: object = {}) =>
    fetch(nxt.url, {
      method: 'POST',
      headers: { Authorization: `Bearer ${token}`, 'Content-Type': 'application/json' },
      body: JSON.stringify({ query, variables: { no: nxt.company, ...variables } }),
    })

  /** The data below useCompany. */
  async function query<T = Record<string, { items: Record<string, unknown>[] }>>(inner: string): Promise<T> {
    const result = (await (await post(`query ($no: Int!) { useCompany(no: $no) { ${inner} } }`)).json()) as {
      data?: { useCompany: T }
      errors?: { message: string }[]
    }
    if (result.errors) throw new Error(result.errors.map(({ message }) => message).join('; '))
    return result.data!.useCompany
  }
  return { post, query, token }
}
