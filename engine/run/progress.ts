/** What a run tells while it goes on. The command line draws it on a terminal; in a pipe and in tests it is silent. */
export interface Progress {
  read(side: string, resource: string, records: number): void
  /** `done` of `total` rows of this apply; the label is that of the row in hand. */
  write(done: number, total: number, label: string): void
}

export const silent: Progress = { read: () => undefined, write: () => undefined }
