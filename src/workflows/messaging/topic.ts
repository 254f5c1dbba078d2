import type { MedusaContainer } from "@medusajs/framework/types"
import { MedusaError } from "@medusajs/framework/utils"
import type { EmailTemplate, MailLocale } from "../../emails/template"
import type { Channel, MessageClass } from "../../modules/messaging/types"

/** What a topic is asked about: ids, never words. */
export interface TopicContext {
  container: MedusaContainer
  /** What happened, such as an order's id; see `MessagePlan.cause`. */
  cause: string
  data: Record<string, unknown>
  customer_id: string | null
  locale: string
  /**
   * What only the event knew, such as the token of a password reset: what
   * `holdSecrets` was given in this process, and so missing after a restart.
   */
  secrets?: Record<string, string>
  now: Date
}

/** Things a message states that may stop being true: stock, a price, a date. */
export type Facts = Record<string, string | number | boolean | null>

export interface Canceled {
  /** kebab-case, shown to merchants: "order-canceled". */
  canceled_because: string
}

export type Loaded<Props, Secret extends keyof Props> =
  | Canceled
  | {
      props: Omit<Props, Secret>
      /** Filled in at the moment of sending, and stored nowhere. */
      secrets: Pick<Props, Secret>
    }

/**
 * One kind of message. Declared in `src/workflows/<feature>/topics.ts`, which
 * every process loads.
 */
export interface MessageTopic<
  Props extends object = object,
  Secret extends keyof Props = never,
> {
  /** kebab-case, unique in the shop: "order-confirmed". */
  name: string
  /** Legal and transactional ones cannot be switched off. */
  class: MessageClass
  /** Who it is for; customers and guests, unless it says otherwise. */
  audience?: "customer" | "user"
  /** What its readers would call it, where they switch it off: "new offers". */
  title?: Record<MailLocale, string>
  channels: readonly Channel[]
  /** What is not sent by then is dropped, with that reason. */
  expires_after_seconds: number
  template: EmailTemplate<Props>
  /**
   * Nothing but the event carries its secrets, so it can only be sent by a
   * process that holds them.
   */
  holds_secrets?: boolean
  /**
   * Reads everything anew at the moment of sending: what was planned an hour
   * ago may no longer be so.
   */
  load(context: TopicContext): Promise<Loaded<Props, Secret>>
  /** What the message will state, read when planned and again when sent. */
  facts?: {
    read(context: TopicContext): Promise<Facts>
    /**
     * What to do when a fact has changed in between. Without it the message is
     * rendered from what is true now.
     */
    changed?(planned: Facts, now: Facts): "render" | Canceled
  }
}

const topics = new Map<string, MessageTopic>()

export function defineTopic<
  Props extends object,
  Secret extends keyof Props = never,
>(topic: MessageTopic<Props, Secret>): MessageTopic<Props, Secret> {
  topics.set(topic.name, topic)
  return topic
}

export function listTopics(): MessageTopic[] {
  return [...topics.values()].sort((a, b) => (a.name < b.name ? -1 : 1))
}

/** @throws {MedusaError} `invalid_data` naming the topics there are */
export function findTopic(name: string): MessageTopic {
  const topic = topics.get(name)
  if (!topic) {
    throw new MedusaError(
      MedusaError.Types.INVALID_DATA,
      `There is no message topic "${name}". Known are: ${[...topics.keys()].sort().join(", ")}.`,
      "message_topic_unknown"
    )
  }
  return topic
}
