import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { config } from "../../config/current"
import { MAIL_LOCALES, type MailFrame } from "../../emails/template"
import {
  findUnsubscription,
  readShop,
  switchMessagesOffWorkflow,
} from "../../workflows/messaging"
import { donePage, lostPage, questionPage, type Around } from "./page"

/** Changes nothing: whoever scans a mail for viruses follows its links. */
export async function GET(req: MedusaRequest, res: MedusaResponse) {
  const token = textOf(req.query.token)
  const found = findUnsubscription(token)
  const around = await readAround(req)
  if (!found) {
    show(res, lostPage(around))
    return
  }
  const topic = found.title?.[around.locale] ?? null
  const { is_locked } = found
  show(res, questionPage({ token, topic, is_locked }, around))
}

/**
 * One click in the mail program sends no scope, and reads no page. Nothing is
 * read of the body: everything that counts stands in the address.
 */
export async function POST(req: MedusaRequest, res: MedusaResponse) {
  const found = findUnsubscription(textOf(req.query.token))
  const scope = textOf(req.query.scope)
  if (found) {
    const { recipient_key, topic } = found
    await switchMessagesOffWorkflow(req.scope).run({
      input: {
        recipient_key,
        topic,
        scope: scope === "all" ? "all" : "topic",
      },
    })
  }
  if (!scope) {
    res.status(200).end()
    return
  }
  const around = await readAround(req)
  show(res, found ? donePage(around) : lostPage(around))
}

async function readAround(req: MedusaRequest): Promise<Around> {
  const locale = req.acceptsLanguages([...MAIL_LOCALES])
  return {
    shop: await readShop(req.scope),
    locale: (locale || "en") as MailFrame["locale"],
    centre_href: new URL("/account/messages", config.storefront_url).href,
  }
}

function show(res: MedusaResponse, html: string) {
  res.set({
    "Cache-Control": "no-store",
    "Content-Security-Policy":
      "default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'self'; frame-ancestors 'none'",
    Vary: "Accept-Language",
  })
  res.status(200).type("html").send(html)
}

function textOf(value: unknown) {
  return typeof value === "string" ? value : ""
}
