import type { MedusaContainer } from "@medusajs/framework/types"
import { CLASS_RULES } from "../../modules/messaging/domain/message-class"
import { isSwitchedOn } from "../../modules/messaging/domain/preference"
import { listChoosable } from "./customer-topics"
import { messagingIn } from "./messaging-service"

/** More than topics and channels will ever be. */
const TAKE_MAX = 1000

/** Every topic a customer may be told of, chosen or not. */
export async function readPreferences(
  container: MedusaContainer,
  recipient_key: string
) {
  const messaging = messagingIn(container)
  const [rows, [profile]] = await Promise.all([
    messaging.listMessagePreferences({ recipient_key }, { take: TAKE_MAX }),
    messaging.listMessageProfiles({ recipient_key }, { take: 1 }),
  ])
  return {
    preferences: listChoosable().map(({ topic, channel, message_class }) => {
      const chosen = rows.find(
        (row) => row.topic === topic && row.channel === channel
      )
      return {
        topic,
        channel,
        enabled: isSwitchedOn(message_class, chosen),
        class: message_class,
        is_locked: CLASS_RULES[message_class].is_locked,
      }
    }),
    locale: profile?.locale ?? null,
    time_zone: profile?.time_zone ?? null,
  }
}
