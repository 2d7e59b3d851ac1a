import { setMaxListeners } from 'node:events'

/** A signal that ends with the caller's or after so many ms, whichever is first. `done` takes timer and listener away. */
export function deadline(
  signal: AbortSignal,
  ms: number,
): { readonly signal: AbortSignal; readonly late: () => boolean; readonly done: () => void } {
  const controller = new AbortController()
  let late = false
  const follow = () => controller.abort(signal.reason)
  const timer = setTimeout(() => {
    late = true
    controller.abort(new DOMException(`no answer within ${ms} ms`, 'TimeoutError'))
  }, ms)
  if (signal.aborted) follow()
  else signal.addEventListener('abort', follow, { once: true })
  return {
    signal: controller.signal,
    late: () => late,
    done: () => {
      clearTimeout(timer)
      signal.removeEventListener('abort', follow)
    },
  }
}

/** Ends with the first of two signals, with its reason. `done` takes the listeners away: one of the two may live for long. */
export function either(
  one: AbortSignal,
  other: AbortSignal,
): { readonly signal: AbortSignal; readonly done: () => void } {
  const controller = new AbortController()
  setMaxListeners(0, one, other) // a run's signal is followed by as many calls as are under way
  const ends = [one, other].map((signal) => {
    const follow = () => controller.abort(signal.reason)
    if (signal.aborted) follow()
    else signal.addEventListener('abort', follow, { once: true })
    return () => signal.removeEventListener('abort', follow)
  })
  return {
    signal: controller.signal,
    done: () => {
      for (const end of ends) end()
    },
  }
}

/** @throws the signal's reason when it is aborted first */
export function sleep(ms: number, signal: AbortSignal): Promise<void> {
  signal.throwIfAborted()
  return new Promise((resolve, reject) => {
    const stop = () => {
      clearTimeout(timer)
      reject(signal.reason)
    }
    const timer = setTimeout(() => {
      signal.removeEventListener('abort', stop)
      resolve()
    }, ms)
    signal.addEventListener('abort', stop, { once: true })
  })
}

/** The promise, or the signal's reason as soon as that is aborted; the work itself goes on for others. */
export function unlessAborted<T>(promise: Promise<T>, signal: AbortSignal): Promise<T> {
  if (signal.aborted) return Promise.reject(signal.reason)
  return new Promise((resolve, reject) => {
    const stop = () => reject(signal.reason)
    signal.addEventListener('abort', stop, { once: true })
    promise.then(resolve, reject).finally(() => signal.removeEventListener('abort', stop))
  })
}
