import { type ChildProcess, spawn } from 'node:child_process'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { REPOSITORY } from '../config/fixtures/files.ts'

const SERVER = join(REPOSITORY, 'node_modules/yaml-language-server/bin/yaml-language-server')
const OPTIONS = { validate: true, hover: true, completion: true, schemaStore: { enable: false } }

export interface Diagnostic {
  readonly message: string
  readonly range: { readonly start: { readonly line: number; readonly character: number } }
}
interface Message {
  readonly id?: number
  readonly method?: string
  readonly params?: unknown
  readonly result?: unknown
  readonly error?: { readonly message: string }
}

/** yaml-language-server as an editor talks to it: JSON-RPC over its stdin and stdout. Lines and characters count from 0. */
export class LanguageServer {
  readonly #child: ChildProcess
  readonly #waiting = new Map<number, (message: Message) => void>()
  readonly #diagnostics = new Map<string, (found: readonly Diagnostic[]) => void>()
  readonly #open = new Set<string>()
  #bytes = Buffer.alloc(0)
  #next = 1

  private constructor() {
    this.#child = spawn(process.execPath, [SERVER, '--stdio'], { stdio: ['pipe', 'pipe', 'ignore'] })
    this.#child.stdout?.on('data', (chunk: Buffer) => this.#take(chunk))
  }

  static async start(): Promise<LanguageServer> {
    const server = new LanguageServer()
    const textDocument = {
      completion: { completionItem: { snippetSupport: false, documentationFormat: ['markdown'] } },
      hover: { contentFormat: ['markdown'] },
      publishDiagnostics: {},
    }
    const root = pathToFileURL(REPOSITORY).href
    await server.#ask('initialize', {
      processId: process.pid,
      rootUri: root,
      workspaceFolders: [{ uri: root, name: 'silta' }],
      capabilities: { textDocument, workspace: { configuration: true } },
    })
    server.#send({ method: 'initialized', params: {} })
    server.#send({ method: 'workspace/didChangeConfiguration', params: { settings: { yaml: OPTIONS } } })
    return server
  }

  /** Shows a text as the file of that path; answers what the server finds wrong with it. */
  open(path: string, text: string): Promise<readonly Diagnostic[]> {
    const uri = uriOf(path)
    const found = new Promise<readonly Diagnostic[]>((done) => this.#diagnostics.set(uri, done))
    const version = this.#next++
    if (this.#open.has(uri)) {
      const params = { textDocument: { uri, version }, contentChanges: [{ text }] }
      this.#send({ method: 'textDocument/didChange', params })
    } else {
      this.#open.add(uri)
      const params = { textDocument: { uri, languageId: 'yaml', version, text } }
      this.#send({ method: 'textDocument/didOpen', params })
    }
    return found
  }

  /** What the server offers at a spot. */
  async completion(path: string, line: number, character: number): Promise<readonly { readonly label: string }[]> {
    const answer = await this.#ask('textDocument/completion', at(path, line, character))
    return (answer as { items?: readonly { readonly label: string }[] } | null)?.items ?? []
  }

  /** What the server says of the word at a spot. */
  async hover(path: string, line: number, character: number): Promise<string> {
    const answer = await this.#ask('textDocument/hover', at(path, line, character))
    const { contents } = (answer ?? {}) as { contents?: string | { readonly value: string } }
    return typeof contents === 'object' ? contents.value : (contents ?? '')
  }

  async stop(): Promise<void> {
    await this.#ask('shutdown', null)
    this.#send({ method: 'exit' })
    this.#child.stdin?.end()
  }

  #ask(method: string, params: unknown): Promise<unknown> {
    const id = this.#next++
    const answer = new Promise<unknown>((done, fail) =>
      this.#waiting.set(id, ({ result, error }) => (error ? fail(new Error(error.message)) : done(result))),
    )
    this.#send({ id, method, params })
    return answer
  }

  #send(message: Message): void {
    const body = JSON.stringify({ jsonrpc: '2.0', ...message })
    this.#child.stdin?.write(`Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`)
  }

  #take(chunk: Buffer): void {
    this.#bytes = Buffer.concat([this.#bytes, chunk])
    for (;;) {
      const end = this.#bytes.indexOf('\r\n\r\n')
      const size = Number(/Content-Length: (\d+)/i.exec(this.#bytes.subarray(0, Math.max(0, end)).toString())?.[1])
      if (end < 0 || this.#bytes.length < end + 4 + size) return
      const body = this.#bytes.subarray(end + 4, end + 4 + size).toString()
      this.#bytes = this.#bytes.subarray(end + 4 + size)
      this.#receive(JSON.parse(body) as Message)
    }
  }

  #receive(message: Message): void {
    const { id, method, params } = message
    if (method === undefined) {
      this.#waiting.get(id ?? -1)?.(message)
      return
    }
    if (method === 'textDocument/publishDiagnostics') {
      const { uri, diagnostics } = params as { uri: string; diagnostics: readonly Diagnostic[] }
      this.#diagnostics.get(uri)?.(diagnostics)
    }
    if (id === undefined) return
    // The server asks for options by section: those of its own are the first.
    const items = (params as { items?: readonly { readonly section?: string }[] } | undefined)?.items
    this.#send({ id, result: items ? items.map(({ section }) => (section === 'yaml' ? OPTIONS : {})) : null })
  }
}

const uriOf = (path: string): string => pathToFileURL(join(REPOSITORY, path)).href
const at = (path: string, line: number, character: number) => ({
  textDocument: { uri: uriOf(path) },
  position: { line, character },
})
