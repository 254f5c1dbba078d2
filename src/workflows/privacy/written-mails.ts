import { readdir, readFile, rm } from "fs/promises"
import { join } from "path"
import { config } from "../../config/current"
import { definePersonalData } from "../../lib/personal-data"

/** Where mails are files instead of being sent, they are part of the shop. */
definePersonalData({
  feature: "mail",
  async erase({ emails }) {
    const folder = join(config.data_dir, "mail")
    const files = await readdir(folder).catch(() => [])
    let mails = 0
    for (const file of files.filter((name) => name.endsWith(".eml"))) {
      const path = join(folder, file)
      if (isTo(await readFile(path, "utf8").catch(() => ""), emails)) {
        await rm(path, { force: true })
        mails += 1
      }
    }
    return { mails }
  },
})

function isTo(mail: string, emails: string[]) {
  const [head] = mail.split(/\r?\n\r?\n/, 1)
  return emails.some((email) => head.toLowerCase().includes(email))
}
