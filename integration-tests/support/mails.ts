import { existsSync, readFileSync, readdirSync } from "fs"
import { join } from "path"
import { until } from "../processes/support/wait"

/** A mail as the development transport left it. */
export interface WrittenMail {
  file: string
  headers: Record<string, string>
  text: string
  /** Empty in a mail of text alone. */
  html: string
  /** Those of the text: each stands on a line of its own. */
  links: string[]
}

/** The mails written so far, oldest first; of one topic, if it is named. */
export function readMails(dataDir: string, topic = ""): WrittenMail[] {
  const folder = join(dataDir, "mail")
  return existsSync(folder)
    ? readdirSync(folder)
        .filter((file) => file.endsWith(".eml") && file.includes(topic))
        .sort()
        .map((file) => parse(file, readFileSync(join(folder, file), "utf8")))
    : []
}

/** Waits until there are more mails than before, and gives back the newest. */
export async function nextMail(dataDir: string, before = 0, topic = "") {
  await until(() => readMails(dataDir, topic).length > before)
  return readMails(dataDir, topic).at(-1) as WrittenMail
}

function parse(file: string, content: string): WrittenMail {
  const { headers, body } = splitHead(content)
  const boundary = /boundary="(\w+)"/.exec(headers["content-type"] ?? "")?.[1]
  const [text, html = ""] = boundary
    ? body
        .split(`--${boundary}`)
        .slice(1, -1)
        .map((part) => splitHead(part.trimStart()).body.trimEnd())
    : [body]
  const links = text.split("\n").filter((line) => /^https?:\S+$/.test(line))
  return { file, headers, text, html, links }
}

function splitHead(content: string) {
  const [head, ...body] = content.split("\n\n")
  // A header that goes on in the next line begins that line with a space.
  const lines = head
    .split(/\n(?!\s)/)
    .map((line) => line.replace(/\n\s+/g, " "))
  const headers = Object.fromEntries(
    lines.map((line) => {
      const [name, ...value] = line.split(": ")
      return [name.toLowerCase(), value.join(": ")]
    })
  )
  return { headers, body: body.join("\n\n") }
}
