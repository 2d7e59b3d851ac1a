/** An answer before the headers that all answers share. */
export interface Answer {
  readonly status: number
  readonly body: string
  readonly contentType: string
}

export function jsonAnswer(status: number, value: unknown): Answer {
  return {
    status,
    body: typeof value === 'string' ? value : JSON.stringify(value),
    contentType: 'application/json; charset=utf-8',
  }
}

/** What the gateway says on its own: a page of HTML, not JSON. */
export function gatewayPage(status: number, reason: string): Answer {
  const title = `${status} ${reason}`
  const body = `<html>\r\n<head><title>${title}</title></head>\r\n<body>\r\n<center><h1>${title}</h1></center>\r\n<hr><center>nginx</center>\r\n</body>\r\n</html>\r\n`
  return { status, body, contentType: 'text/html' }
}

/** One error in the shape of a GraphQL answer. */
export function errorAnswer(status: number, message: string, extensions?: Readonly<Record<string, unknown>>): Answer {
  return jsonAnswer(status, { errors: [{ message, ...(extensions && { extensions }) }] })
}
