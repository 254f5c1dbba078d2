import { createHash } from "crypto"
import { composeMail } from "./compose"
import type { Mail } from "./delivery"

/**
 * A mail as a file. The parts are left as they were written: a developer reads
 * them, and an encoding for transport would break their links.
 */
export async function composeEml(mail: Mail) {
  const head = await composeHead(mail)
  if (!mail.html) {
    return [head, ...part("plain", mail.text), ""].join("\n")
  }
  const boundary = boundaryOf(mail)
  return [
    head,
    `Content-Type: multipart/alternative; boundary="${boundary}"`,
    "",
    `--${boundary}`,
    ...part("plain", mail.text),
    `--${boundary}`,
    ...part("html", mail.html),
    `--${boundary}--`,
    "",
  ].join("\n")
}

async function composeHead(mail: Mail) {
  // With the first mail: few processes write any.
  const { createTransport } = await import("nodemailer")
  const composer = createTransport({
    streamTransport: true,
    buffer: true,
    newline: "unix",
  })
  const { message } = await composer.sendMail({
    ...composeMail(mail),
    text: "",
    html: undefined,
  })
  const [head] = (message as Buffer).toString().split("\n\n")
  return head
    .split(/\n(?!\s)/)
    .filter((line) => !/^content-/i.test(line))
    .join("\n")
}

function part(kind: "plain" | "html", content: string) {
  return [
    `Content-Type: text/${kind}; charset=utf-8`,
    "Content-Transfer-Encoding: 8bit",
    "",
    content,
  ]
}

/** Of the content, which therefore cannot hold it. */
function boundaryOf({ text, html }: Mail) {
  return createHash("sha256").update(text).update(html).digest("hex")
}
