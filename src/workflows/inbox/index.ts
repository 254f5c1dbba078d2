export { defineInboxConsumer, defineInboxScheme } from "../../lib/inbox"
export { consumeInbox } from "./consume-inbox"
export { decideInboxEventWorkflow } from "./decide-inbox-event"
export {
  createEndpoint,
  rotateSecret,
  switchEndpoint,
  type CreateEndpointInput,
} from "./endpoint-secrets"
export { InboxEvents } from "./events"
export { takeIn } from "./take-in"
export { readInboxBody } from "./read-body"
