/**
 * Results of `fetch(0)`, `fetch(1)` ... in order, some of them in flight ahead. `window` says how many may be, after so many
 * were given out: growing it slowly keeps what is fetched beyond the end small. What is left in flight when the reader
 * stops is aborted. @throws what a fetch threw, in its turn
 */
export async function* inOrder<T>(
  fetch: (index: number, signal: AbortSignal) => Promise<T>,
  {
    window,
    until,
    isLast,
  }: { readonly window: (given: number) => number; readonly until: number; readonly isLast: (result: T) => boolean },
  signal: AbortSignal,
): AsyncGenerator<T> {
  const stop = new AbortController()
  const follow = () => stop.abort(signal.reason)
  if (signal.aborted) follow()
  else signal.addEventListener('abort', follow, { once: true })
  const flying: Promise<T>[] = []
  let started = 0
  try {
    for (let given = 0; given < until; given++) {
      while (started < until && started - given < Math.max(1, window(given))) {
        const flight = fetch(started++, stop.signal)
        flight.catch(() => {}) // thrown to the reader when its turn comes
        flying.push(flight)
      }
      const result = await (flying.shift() as Promise<T>)
      yield result
      if (isLast(result)) return
    }
  } finally {
    signal.removeEventListener('abort', follow)
    if (flying.length > 0) stop.abort(new DOMException('no longer needed', 'AbortError'))
  }
}
