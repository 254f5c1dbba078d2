import type { MedusaContainer } from "@medusajs/framework/types"
import { MedusaError, Modules } from "@medusajs/framework/utils"
import { errorClassOf } from "../../lib/error-class"
import { recipientKey } from "../../modules/messaging/domain/recipient"
import type { Channel, NewMessage } from "../../modules/messaging/types"
import type { MessagePlan } from "./message-plan"
import { addressKey } from "./messaging-service"
import { findTopic, type MessageTopic } from "./topic"

interface Account {
  email: string | null
  has_account: boolean
}

/** One message per plan and channel that reaches its recipient. */
export async function addressMessages(
  container: MedusaContainer,
  plans: MessagePlan[],
  now: Date
): Promise<NewMessage[]> {
  const accounts = await readAccounts(container, plans)
  const messages = await Promise.all(
    plans.map(async (plan) => {
      const topic = findTopic(plan.topic)
      const { customer_id, user_id } = plan.recipient
      const account = accounts.get(customer_id ?? user_id ?? "")
      const facts = await readFacts(container, topic, plan, now)
      return channelsFor(topic, plan, account).map((channel) => ({
        ...addressed(topic, plan, account, now),
        channel,
        facts,
      }))
    })
  )
  return messages.flat()
}

/** The feed is read behind a login; a mail needs an address. */
function channelsFor(
  topic: MessageTopic,
  { recipient }: MessagePlan,
  account: Account | undefined
): Channel[] {
  return topic.channels.filter((channel) =>
    channel === "email"
      ? (recipient.email ?? account?.email)
      : recipient.customer_id && account?.has_account
  )
}

function addressed(
  topic: MessageTopic,
  plan: MessagePlan,
  account: Account | undefined,
  now: Date
): Omit<NewMessage, "channel" | "facts"> {
  const { recipient, send_after } = plan
  // A workflow hands dates on as text.
  const start = send_after ? new Date(send_after) : now
  return {
    topic: topic.name,
    message_class: topic.class,
    cause: plan.cause,
    recipient_key: recipientKey(recipient, addressKey()),
    copy: 0,
    customer_id: recipient.customer_id ?? null,
    user_id: recipient.user_id ?? null,
    to_address: recipient.email ?? account?.email ?? null,
    order_id: plan.order_id ?? null,
    announcement_id: plan.announcement_id ?? null,
    locale: recipient.locale ?? null,
    data: plan.data ?? {},
    expires_at: new Date(start.getTime() + topic.expires_after_seconds * 1000),
    due_at: start,
  }
}

async function readFacts(
  container: MedusaContainer,
  topic: MessageTopic,
  { cause, data = {}, recipient, facts }: MessagePlan,
  now: Date
) {
  if (facts || !topic.facts) {
    return facts ?? null
  }
  try {
    return await topic.facts.read({
      container,
      cause,
      data,
      customer_id: recipient.customer_id ?? null,
      locale: recipient.locale ?? "en",
      now,
    })
  } catch (error) {
    // It may quote a person, and events and sweeps log what they meet.
    throw new MedusaError(
      MedusaError.Types.UNEXPECTED_STATE,
      `The facts of ${topic.name} cannot be read: ${errorClassOf(error)}`
    )
  }
}

async function readAccounts(
  container: MedusaContainer,
  plans: MessagePlan[]
): Promise<Map<string, Account>> {
  const idsOf = (field: "customer_id" | "user_id") => [
    ...new Set(plans.flatMap(({ recipient }) => recipient[field] ?? [])),
  ]
  const customerIds = idsOf("customer_id")
  const userIds = idsOf("user_id")
  const customers = customerIds.length
    ? await container
        .resolve(Modules.CUSTOMER)
        .listCustomers(
          { id: customerIds },
          { select: ["id", "email", "has_account"], take: customerIds.length }
        )
    : []
  const users = userIds.length
    ? await container
        .resolve(Modules.USER)
        .listUsers(
          { id: userIds },
          { select: ["id", "email"], take: userIds.length }
        )
    : []
  return new Map([
    ...customers.map(
      ({ id, email, has_account }) => [id, { email, has_account }] as const
    ),
    ...users.map(
      ({ id, email }) => [id, { email, has_account: false }] as const
    ),
  ])
}
