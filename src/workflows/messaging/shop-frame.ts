import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { config } from "../../config/current"
import type { MailFrame } from "../../emails/template"

/** What is the same in every mail of the shop. */
export async function readShop(
  container: MedusaContainer
): Promise<MailFrame["shop"]> {
  const [store] = await container
    .resolve(Modules.STORE)
    .listStores({}, { select: ["id", "name"], take: 1 })
  return { name: store?.name ?? "Muted Age", href: config.storefront_url }
}
