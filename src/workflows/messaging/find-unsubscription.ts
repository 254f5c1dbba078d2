import { CLASS_RULES } from "../../modules/messaging/domain/message-class"
import { listCustomerTopics } from "./customer-topics"
import { readUnsubscription } from "./unsubscribe-token"

/** What a mail's link would switch off; nothing for a forged or cut-off token. */
export function findUnsubscription(token: string) {
  const read = readUnsubscription(token)
  const topic = listCustomerTopics().find(({ name }) => name === read?.topic)
  return (
    read && {
      ...read,
      title: topic?.title,
      is_locked: topic ? CLASS_RULES[topic.class].is_locked : false,
    }
  )
}
