import type { MedusaContainer } from "@medusajs/framework/types"
import { INBOX_MODULE } from "../../modules/inbox"
import type InboxModuleService from "../../modules/inbox/service"

const UNPRINTABLE = /[\u0000-\u0008\u000e-\u001f\ufffd]/

/** The body of an event as text, or null where it is none. */
export async function readInboxBody(container: MedusaContainer, id: string) {
  const inbox: InboxModuleService = container.resolve(INBOX_MODULE)
  const text = (await inbox.readBody(id))?.toString("utf8") ?? ""
  return UNPRINTABLE.test(text) ? null : text
}
