import { randomUUID } from "crypto"
import { existsSync } from "fs"
import { mkdir, readlink, rename, symlink, writeFile } from "fs/promises"
import { basename, join } from "path"
import { clock } from "../clock"
import { crashPoint } from "../crash-point"
import { MailFailure, type Mail } from "./delivery"
import { composeEml } from "./eml"

const BY_ID = ".by-id"
const SAFE_NAME = /^[\w-]{1,100}$/

/**
 * Writes a mail to a folder instead of sending it, for the demo, development
 * and tests: `<utc>-<topic>-<message_id>.eml`. Doing it again, in another
 * process or after a crash, never makes a second file.
 *
 * @returns the file's name
 */
export async function writeMail(folder: string, mail: Mail) {
  if (![mail.topic, mail.message_id].every((name) => SAFE_NAME.test(name))) {
    throw new MailFailure("refused", "name_invalid")
  }
  const content = await composeEml(mail)
  await mkdir(join(folder, BY_ID), { recursive: true })
  const name = await claimName(folder, mail)
  const file = join(folder, name)
  crashPoint("mail.named")
  if (!existsSync(file)) {
    // Whoever watches the folder never sees half a mail.
    const part = join(folder, BY_ID, `${randomUUID()}.part`)
    await writeFile(part, content)
    crashPoint("mail.written")
    await rename(part, file)
    crashPoint("mail.filed")
  }
  return name
}

/**
 * The name holds a time, so whoever comes second must learn that of the first.
 * A symbolic link is made and filled in one step, and only once.
 */
async function claimName(folder: string, { topic, message_id }: Mail) {
  const utc = clock.now().toISOString().replace(/[-:.]/g, "")
  const link = join(folder, BY_ID, message_id)
  try {
    await symlink(join("..", `${utc}-${topic}-${message_id}.eml`), link)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "EEXIST") {
      throw error
    }
  }
  return basename(await readlink(link))
}
