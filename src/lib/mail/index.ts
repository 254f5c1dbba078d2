import { mkdir, rename, writeFile } from "fs/promises"
import { join } from "path"
import { config } from "../../config/current"
import { clock } from "../clock"

export interface Mail {
  /** Unique; names the file and stands in `X-Message-Id`. */
  message_id: string
  /** kebab-case: "guest-access". */
  topic: string
  to: string
  subject: string
  /** Each link on a line of its own, so that programs find it as well. */
  text: string
}

const SENDER = "Muted Age <shop@muted-age.test>"

/**
 * Writes a mail to `mail_dir` instead of sending it, for the demo, development
 * and tests: `<utc>-<topic>-<message_id>.eml`.
 *
 * @returns the file's path
 */
export async function writeMail(mail: Mail) {
  const { message_id, topic } = mail
  const folder = join(config.data_dir, "mail")
  await mkdir(folder, { recursive: true })
  const utc = clock.now().toISOString().replace(/[-:.]/g, "")
  const file = join(folder, `${utc}-${topic}-${message_id}.eml`)
  // Whoever watches the folder never sees half a mail.
  await writeFile(`${file}.part`, await compose(mail))
  await rename(`${file}.part`, file)
  return file
}

/**
 * The text is left as it was written: a developer reads the file, and an
 * encoding for transport would break its links.
 */
async function compose({ message_id, topic, to, subject, text }: Mail) {
  // With the first mail: few processes write any.
  const { createTransport } = await import("nodemailer")
  const composer = createTransport({
    streamTransport: true,
    buffer: true,
    newline: "unix",
  })
  const { message } = await composer.sendMail({
    from: SENDER,
    to,
    subject,
    date: clock.now(),
    headers: { "X-Topic": topic, "X-Message-Id": message_id },
  })
  return [
    (message as Buffer).toString().replace(/^Content-Type:[^]*/m, "") +
      "Content-Type: text/plain; charset=utf-8",
    "Content-Transfer-Encoding: 8bit",
    "",
    text,
    "",
  ].join("\n")
}
