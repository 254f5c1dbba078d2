import { existsSync, readFileSync, readdirSync } from "fs"
import { join } from "path"
import { until } from "../processes/support/wait"

/** A mail as the development transport left it. */
export interface WrittenMail {
  file: string
  headers: Record<string, string>
  text: string
  /** Each stands on a line of its own. */
  links: string[]
}

/** The mails written so far, oldest first. */
export function readMails(dataDir: string): WrittenMail[] {
  const folder = join(dataDir, "mail")
  return existsSync(folder)
    ? readdirSync(folder)
        .filter((file) => file.endsWith(".eml"))
        .sort()
        .map((file) => parse(file, readFileSync(join(folder, file), "utf8")))
    : []
}

/** Waits until there are more mails than before, and gives back the newest. */
export async function nextMail(dataDir: string, before = 0) {
  await until(() => readMails(dataDir).length > before)
  return readMails(dataDir).at(-1) as WrittenMail
}

function parse(file: string, content: string): WrittenMail {
  const [head, ...body] = content.split("\n\n")
  const text = body.join("\n\n")
  const headers = Object.fromEntries(
    head.split("\n").map((line) => {
      const [name, ...value] = line.split(": ")
      return [name.toLowerCase(), value.join(": ")]
    })
  )
  const links = text.split("\n").filter((line) => /^https?:\S+$/.test(line))
  return { file, headers, text, links }
}
