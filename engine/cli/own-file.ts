import { open, stat } from 'node:fs/promises'
import { dirname } from 'node:path'
import { EngineError } from '../core/problem.ts'

/** Says beforehand that a file will not be to be written: work that takes minutes is not lost at its end. @throws FILE_UNWRITABLE */
export async function demandFolder(file: string): Promise<void> {
  const folder = dirname(file)
  if (!(await isFolder(folder))) throw unwritable(file, `there is no folder ${folder}`)
  if (await isFolder(file)) throw unwritable(file, 'it is a folder')
}

/** Writes a file that its owner alone may read: plans and credentials hold what is nobody else's business. @throws FILE_UNWRITABLE */
export async function writeOwn(file: string, text: string | Iterable<string>): Promise<void> {
  try {
    const handle = await open(file, 'w', 0o600)
    try {
      await handle.chmod(0o600) // it may have been there, open to others
      for (const chunk of typeof text === 'string' ? [text] : text) await handle.write(chunk)
    } finally {
      await handle.close()
    }
  } catch (error) {
    throw unwritable(file, (error as NodeJS.ErrnoException).code ?? String(error), error)
  }
}

async function isFolder(path: string): Promise<boolean> {
  return stat(path).then(
    (facts) => facts.isDirectory(),
    () => false,
  )
}

function unwritable(file: string, why: string, cause?: unknown): EngineError {
  const mend = 'give a file in a folder that exists and that you may write to'
  return new EngineError([{ code: 'FILE_UNWRITABLE', what: `${file} cannot be written: ${why}`, mend }], { cause })
}
