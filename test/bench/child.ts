import { type ChildProcess, fork } from 'node:child_process'
import { fileURLToPath } from 'node:url'

/** What a process of its own can be told to do; `main.ts` has the table. */
export interface Order {
  readonly role: string
  readonly options: unknown
}

/** A process of its own, so that neither its time nor its memory is measured with ours. It ends when it is told to, or with us. */
export interface Child<Answer> {
  readonly answer: Answer
  stop(): Promise<void>
}

const SELF = fileURLToPath(import.meta.url)
const MARK = '--child'

/** Starts a role and waits for its answer. */
export async function startChild<Answer>(role: string, options: unknown): Promise<Child<Answer>> {
  const order: Order = { role, options }
  const child = fork(SELF, [MARK, JSON.stringify(order)], {
    execArgv: process.execArgv,
    stdio: ['ignore', 2, 2, 'ipc'],
  })
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()))
  const answer = await firstMessage<Answer>(child, role)
  return {
    answer,
    stop: async () => {
      if (child.connected) child.disconnect()
      await ended
    },
  }
}

/** Starts a role, waits until it has done its work, and gives what it found. */
export async function inChild<Answer>(role: string, options: unknown): Promise<Answer> {
  const child = await startChild<Answer>(role, options)
  await child.stop()
  return child.answer
}

function firstMessage<Answer>(child: ChildProcess, role: string): Promise<Answer> {
  return new Promise((resolve, reject) => {
    child.once('message', (message) => resolve(message as Answer))
    child.once('exit', (code) => reject(new Error(`${role} ended with ${code} before it had an answer`)))
    child.once('error', reject)
  })
}

/** In a child: the order it was started with. */
export function orderOf(args: readonly string[]): Order | undefined {
  const at = args.indexOf(MARK)
  return at < 0 ? undefined : (JSON.parse(args[at + 1] ?? '') as Order)
}

/** In a child: gives its answer; resolves when the parent wants no more of it. */
export async function answer(message: unknown): Promise<void> {
  const over = new Promise<void>((resolve) => process.once('disconnect', resolve))
  process.send?.(message)
  await over
}
