import type { Progress } from '../run/progress.ts'
import { silent } from '../run/progress.ts'

/** One line on a terminal that is drawn over, with rate and time left; nothing in a pipe. */
export function terminalProgress(quiet: boolean): Progress & { clear(): void } {
  if (quiet || !process.stderr.isTTY) return { ...silent, clear: () => undefined }
  const started = Date.now()
  const read = new Map<string, number>()
  let last = 0
  let drawn = false
  let writingSince: number | undefined
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
      // Reading took its own time: the pace is that of the writing alone.
      writingSince ??= Date.now()
      draw(writeLine(done, total, (Date.now() - writingSince) / 1000, label), done === total)
    },
    clear: () => {
      if (drawn) process.stderr.write('\r\u001b[2K')
    },
  }
}

/** `writing 120 of 900   8.0/s, 98 s left   10021 Bryggen Oy`; no pace before there is one. */
export function writeLine(done: number, total: number, seconds: number, label: string): string {
  if (seconds < 0.5) return `writing ${done} of ${total}   ${label}`
  const rate = done / seconds
  const left = Math.ceil((total - done) / rate)
  const time = left < 120 ? `${left} s` : `${Math.round(left / 60)} min`
  return `writing ${done} of ${total}   ${rate.toFixed(1)}/s, ${time} left   ${label}`
}
