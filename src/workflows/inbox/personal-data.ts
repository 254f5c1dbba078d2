import { definePersonalData } from "../../lib/personal-data"
import { INBOX_MODULE } from "../../modules/inbox"
import type InboxModuleService from "../../modules/inbox/service"

/** A sender may say anything of the orders it writes about. */
definePersonalData({
  feature: "inbox",
  async erase({ emails, customer_ids, order_ids }, { container }) {
    const service: InboxModuleService = container.resolve(INBOX_MODULE)
    const words = [...emails, ...customer_ids, ...order_ids]
    return {
      payloads: await service.erasePayloads(
        words.map((word) => word.toLowerCase())
      ),
    }
  },
})
