import { setMaxListeners } from 'node:events'
import { EngineError } from '../core/problem.ts'
import { say } from './io.ts'

/** What ends the reading; writes in hand are never cut off by it. */
const whileReading = new EngineError([
  { code: 'ABORTED', what: 'stopped as asked, while reading: nothing was written', mend: 'run the command again' },
])

export interface Stops {
  readonly stop: AbortSignal
  readonly abort: AbortSignal
  dispose(): void
}

/** First Ctrl-C (or SIGTERM): no further write is begun, the rows in hand are finished and recorded. Second: ends at once. */
export function stopOnSignals(): Stops {
  const stop = new AbortController()
  const abort = new AbortController()
  // Every request in hand listens: there may be as many as the limits allow.
  setMaxListeners(0, stop.signal, abort.signal)
  const handle = (signal: NodeJS.Signals): void => {
    if (!stop.signal.aborted) {
      say(`${signal}: finishing what is in hand, then stopping; once more ends at once`)
      stop.abort(whileReading)
    } else {
      abort.abort()
      process.exit(1)
    }
  }
  process.on('SIGINT', handle)
  process.on('SIGTERM', handle)
  return {
    stop: stop.signal,
    abort: abort.signal,
    dispose: () => {
      process.off('SIGINT', handle)
      process.off('SIGTERM', handle)
    },
  }
}
