import { defineStreamTopic } from "../define-topic"

const ADMIN_TOPICS = [
  "orders",
  "moderation",
  "parcels",
  "support",
  "operations",
]

for (const pattern of ADMIN_TOPICS) {
  defineStreamTopic({
    pattern,
    door: "admin",
    mayRead: ({ actor }) => actor.type === "user" || actor.type === "api-key",
  })
}
