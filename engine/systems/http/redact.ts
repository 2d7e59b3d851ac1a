const MOST = 300

/** Hides secrets in texts that came from outside, and cuts them to what a person reads. */
export class Redactor {
  readonly #secrets = new Set<string>()

  /** Texts shorter than four characters would blacken half of everything and protect nothing. */
  hide(secret: unknown): void {
    const text = String(secret ?? '')
    if (text.length < 4) return
    this.#secrets.add(text)
    this.#secrets.add(encodeURIComponent(text))
    this.#secrets.add(Buffer.from(text).toString('base64'))
  }

  clean(text: string): string {
    let clean = text
    for (const secret of [...this.#secrets].toSorted((x, y) => y.length - x.length))
      clean = clean.replaceAll(secret, '***')
    const line = clean.replaceAll(/\s+/g, ' ').trim()
    return line.length > MOST ? `${line.slice(0, MOST)}…` : line
  }
}
