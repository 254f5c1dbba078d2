import { mkdir, mkdtemp, readdir, rm, stat } from "fs/promises"
import { join } from "path"

/** No upload takes this long, so whoever wrote an older one was killed. */
const ABANDONED_AFTER_MS = 3600 * 1000

/**
 * Makes a folder of its own for one upload. Each looks for what was left
 * before it, because only this machine can see its disk.
 */
export async function openIncoming(parent: string) {
  await mkdir(parent, { recursive: true })
  await clearIncoming(parent)
  const folder = await mkdtemp(join(parent, "upload-"))
  return {
    path: join(folder, "received"),
    cleaned_path: join(folder, "cleaned"),
    discard: () => rm(folder, { recursive: true, force: true }),
  }
}

export type Incoming = Awaited<ReturnType<typeof openIncoming>>

/** Removes what killed processes left. Ages of files are in real time. */
async function clearIncoming(parent: string) {
  const names = await readdir(parent).catch(() => [])
  for (const name of names) {
    const folder = join(parent, name)
    const found = await stat(folder).catch(() => undefined)
    if (found && Date.now() - found.mtimeMs > ABANDONED_AFTER_MS) {
      await rm(folder, { recursive: true, force: true })
    }
  }
}
