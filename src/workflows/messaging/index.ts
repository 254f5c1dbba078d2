export { deliverMessages } from "./deliver-messages"
export {
  MessagingEvents,
  type MessageSent,
  type MessagesPlanned,
} from "./events"
export { holdSecrets } from "./hold-secrets"
export type { MessagePlan } from "./message-plan"
export { planMessagesWorkflow } from "./plan-messages"
export { previewTemplate } from "./preview-template"
export { resendMessageWorkflow } from "./resend-message"
export { planMessagesStep } from "./steps/plan-messages"
export { suppressMessageWorkflow } from "./suppress-message"
export {
  defineTopic,
  listTopics,
  type MessageTopic,
  type TopicContext,
} from "./topic"
