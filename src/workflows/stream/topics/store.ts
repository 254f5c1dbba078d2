import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { defineStreamTopic, type TopicQuestion } from "../define-topic"

defineStreamTopic({
  pattern: "customer:<id>",
  door: "store",
  mayRead: ({ actor, id }) => actor.type === "customer" && actor.id === id,
})

defineStreamTopic({
  pattern: "order:<id>",
  door: "store",
  mayRead: (question) => isGuestFor("order", question) || isOwnOrder(question),
})

/** Whose it is when they have an account, the feature that has them says. */
defineStreamTopic({
  pattern: "conversation:<id>",
  door: "store",
  mayRead: (question) => isGuestFor("conversation", question),
})

function isGuestFor(purpose: string, { actor, id }: TopicQuestion) {
  return actor.type === "guest" && actor.purpose === purpose && actor.id === id
}

async function isOwnOrder({ container, actor, id }: TopicQuestion) {
  if (actor.type !== "customer") {
    return false
  }
  const { data } = await container
    .resolve(ContainerRegistrationKeys.QUERY)
    .graph({
      entity: "order",
      fields: ["id"],
      filters: { id, customer_id: actor.id },
    })
  return data.length === 1
}
