import { MedusaError } from "@medusajs/framework/utils"
import type { Choice } from "../../modules/messaging/domain/preference"
import type { Channel } from "../../modules/messaging/types"
import { listTopics, type MessageTopic } from "./topic"

/** What customers and guests are told; invitations of staff are none of it. */
export function listCustomerTopics(): MessageTopic[] {
  return listTopics().filter(({ audience }) => audience !== "user")
}

/** Every topic on every channel it has. */
export function listChoosable(): Omit<Choice, "is_enabled">[] {
  return listCustomerTopics().flatMap((topic) =>
    topic.channels.map((channel) => ({
      topic: topic.name,
      channel,
      message_class: topic.class,
    }))
  )
}

/** @throws {MedusaError} `message_topic_unknown` */
export function choiceOf({
  topic,
  channel,
  enabled,
}: {
  topic: string
  channel: Channel
  enabled: boolean
}): Choice {
  const choosable = listChoosable()
  const found = choosable.find(
    (known) => known.topic === topic && known.channel === channel
  )
  if (!found) {
    const known = choosable.map((known) => `${known.topic} ${known.channel}`)
    throw new MedusaError(
      MedusaError.Types.INVALID_DATA,
      `There are no ${topic} messages on the channel ${channel}. There are: ${known.join(", ")}.`,
      "message_topic_unknown"
    )
  }
  return { ...found, is_enabled: enabled }
}
