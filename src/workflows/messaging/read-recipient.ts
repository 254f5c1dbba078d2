import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { CLASS_RULES } from "../../modules/messaging/domain/message-class"
import type { MessageRow } from "../../modules/messaging/message-rows"
import type { RecipientFacts } from "../../modules/messaging/standing"
import { digestOf, messagingIn } from "./messaging-service"

/** Who is written to: in which language, and where they may live. */
export async function readRecipient(
  container: MedusaContainer,
  row: MessageRow
): Promise<RecipientFacts & { locale: string }> {
  const { to_address, message_class } = row
  return {
    locale: row.locale ?? (await readLocale(container, row)) ?? "en",
    address_digest: to_address && digestOf(to_address),
    country_code: CLASS_RULES[message_class].asks_for_attention
      ? await readCountry(container, row)
      : null,
  }
}

async function readLocale(
  container: MedusaContainer,
  { recipient_key }: MessageRow
) {
  const [profile] = await messagingIn(container).listMessageProfiles(
    { recipient_key },
    { select: ["locale"], take: 1 }
  )
  return profile?.locale
}

async function readCountry(
  container: MedusaContainer,
  { customer_id }: MessageRow
) {
  if (!customer_id) {
    return null
  }
  const addresses = await container
    .resolve(Modules.CUSTOMER)
    .listCustomerAddresses(
      { customer_id },
      {
        select: ["id", "country_code", "is_default_shipping"],
        order: { is_default_shipping: "DESC" },
        take: 1,
      }
    )
  return addresses[0]?.country_code ?? null
}
