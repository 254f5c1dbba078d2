export {
  defineInboxConsumer,
  findConsumer,
  isDeterministic,
  listConsumingFeatures,
  type HandleInput,
  type InboxConsumer,
  type InboxEvent,
} from "./consumer"
export { headerOf } from "./equal"
export {
  defineInboxScheme,
  findScheme,
  listSchemes,
  type Delivery,
  type InboxScheme,
  type SchemeOptions,
} from "./scheme"
export { hmacSha256, hmacSha256Timestamped } from "./schemes/hmac-sha256"
export { sendgridEvents } from "./schemes/sendgrid"
export { basicAuth, sharedSecret } from "./schemes/shared-secret"
export { standardWebhooks } from "./schemes/standard-webhooks"
