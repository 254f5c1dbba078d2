import "../../../../integration-tests/support/own-data-dir"
import { execFile } from "child_process"
import { mkdirSync, readdirSync, symlinkSync } from "fs"
import { join } from "path"
import { promisify } from "util"
import { buildMail } from "../../../../integration-tests/builders/mail"
import { readMails } from "../../../../integration-tests/support/mails"
import { failureOf } from "../../../../integration-tests/support/own-smtp-server"
import { config } from "../../../config/current"
import { clock } from "../../clock"
import { writeMail } from "../mail-folder"

const dataDir = config.data_dir
const folder = join(dataDir, "mail")
const filesOf = (message_id: string) =>
  readdirSync(folder).filter((file) => file.includes(message_id))
const mailOf = (message_id: string) => {
  const mail = readMails(dataDir).find(({ file }) => file.includes(message_id))
  if (!mail) {
    throw new Error(`${message_id} was not written`)
  }
  return mail
}

describe("a mail in the folder", () => {
  it("has the name and the headers of the contract", async () => {
    const mail = buildMail()
    const name = await writeMail(folder, mail)
    expect(name).toMatch(
      new RegExp(`^\\d{8}T\\d{9}Z-order-confirmed-${mail.message_id}\\.eml$`)
    )
    expect(mailOf(mail.message_id).headers).toMatchObject({
      "x-topic": mail.topic,
      "x-message-id": mail.message_id,
      "message-id": `<${mail.message_id}@muted-age.test>`,
      to: mail.to,
      subject: mail.subject,
    })
  })

  it("keeps links whole, each on its line, in a text of any language", async () => {
    const link = `https://shop.example/orders/1?token=${"a".repeat(300)}=&x=1`
    const text = `Schöne Grüße, आशा\n\n${link}\n\nBis bald`
    const html = `<p>Schöne <a href="${link}">Grüße</a></p>`
    const mail = buildMail({ text, html })
    await writeMail(folder, mail)
    expect(mailOf(mail.message_id)).toMatchObject({ text, html, links: [link] })
  })

  it("is written once, whenever and however often it is sent", async () => {
    const mail = buildMail()
    const first = await writeMail(folder, mail)
    const later = jest
      .spyOn(clock, "now")
      .mockReturnValue(new Date("2031-01-01"))
    const second = await writeMail(folder, { ...mail, text: "Another" })
    later.mockRestore()
    expect(second).toBe(first)
    expect(filesOf(mail.message_id)).toEqual([first])
    expect(mailOf(mail.message_id).text).toBe(mail.text)
  })

  it("is one file when twenty write it at once", async () => {
    const mail = buildMail()
    let now = Date.now()
    const ticking = jest
      .spyOn(clock, "now")
      .mockImplementation(() => new Date(now++))
    const names = await Promise.all(
      Array.from({ length: 20 }, () => writeMail(folder, mail))
    )
    ticking.mockRestore()
    expect(new Set(names).size).toBe(1)
    expect(filesOf(mail.message_id)).toEqual([names[0]])
  })

  it("is finished under its first name after a crash before the rename", async () => {
    const mail = buildMail()
    const name = `20260101T000000000Z-${mail.topic}-${mail.message_id}.eml`
    mkdirSync(join(folder, ".by-id"), { recursive: true })
    symlinkSync(join("..", name), join(folder, ".by-id", mail.message_id))
    expect(filesOf(mail.message_id)).toEqual([])
    await writeMail(folder, mail)
    expect(filesOf(mail.message_id)).toEqual([name])
  })

  it("can be opened by its id as well", async () => {
    const mail = buildMail()
    await writeMail(folder, mail)
    const link = join(folder, ".by-id", mail.message_id)
    const { stdout } = await promisify(execFile)("cat", [link])
    expect(stdout).toContain(mail.message_id)
  })

  it.each([
    [{ topic: "../../etc" }],
    [{ message_id: "../msg" }],
    [{ message_id: "msg\0" }],
  ])("never leaves its folder: %j", async (overrides) => {
    expect(await failureOf(writeMail(folder, buildMail(overrides)))).toEqual({
      outcome: "refused",
      error_class: "name_invalid",
    })
  })
})
