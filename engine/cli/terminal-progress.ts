import type { Progress } from '../run/progress.ts'
import { silent } from '../run/progress.ts'

/** One line on a terminal that is drawn over, with rate and time left; nothing in a pipe. */
export function terminalProgress(quiet: boolean): Progress & { clear(): void } {
  if (quiet || !process.stderr.isTTY) return { ...silent, clear: () => undefined }
  const started = Date.now()
  const read = new Map<string, number>()
  let last = 0
  let drawn = false
  const draw = (text: string, now = false): void => {
    if (!now && Date.now() - last < 100) return
    last = Date.now()
    drawn = true
    process.stderr.write(`\r\u001b[2K${text.slice(0, (process.stderr.columns ?? 80) - 1)}`)
  }
  return {
    read: (side, resource, records) => {
      read.set(`${side} ${resource}`, records)
      const total = [...read.values()].reduce((sum, count) => sum + count, 0)
      draw(
        `reading ${side} ${resource}: ${records}   (${total} records, ${Math.round((Date.now() - started) / 1000)} s)`,
      )
    },
    write: (done, total, label) => {
      const seconds = (Date.now() - started) / 1000
      const rate = done / Math.max(0.001, seconds)
      const left = rate > 0 ? Math.ceil((total - done) / rate) : 0
      draw(`writing ${done} of ${total}   ${rate.toFixed(1)}/s, ${left} s left   ${label}`, done === total)
    },
    clear: () => {
      if (drawn) process.stderr.write('\r\u001b[2K')
    },
  }
}
