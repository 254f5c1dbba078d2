export { announcePromotionWorkflow } from "./announce-promotion"
export { cancelAnnouncementWorkflow } from "./cancel-announcement"
export { countMessagesOf } from "./count-messages"
export { countAudience, type Audience } from "./core-tables/audience"
export { chooseMessagePreferencesWorkflow } from "./choose-message-preferences"
export { CORE_EVENTS } from "./core-events"
export { deliverMessages } from "./deliver-messages"
export {
  MessagingEvents,
  type MessageSent,
  type MessagesPlanned,
  type PromotionAnnounced,
  type PreferencesChosen,
} from "./events"
export { findUnsubscription } from "./find-unsubscription"
export { mailEventsConsumer } from "./hear-mail-events"
export { holdSecrets } from "./hold-secrets"
export { liftSuppressionWorkflow } from "./lift-suppression"
export { markMessagesReadWorkflow } from "./mark-messages-read"
export { keepSilentAbout } from "./keep-silent"
export {
  mailPasswordReset,
  type PasswordResetRequested,
} from "./mail-password-reset"
export {
  mailVerification,
  type VerificationRequested,
} from "./mail-verification"
export { formatDate, formatMinor, formatWhole } from "./mailed-order/formats"
export { picturedLine } from "./mailed-order/lines"
export { storefrontLink } from "./mailed-order/links"
export { isErased } from "./mailed-order/order-props"
export type { MessagePlan } from "./message-plan"
export { digestOf, messagingIn } from "./messaging-service"
export { planDueAnnouncement } from "./plan-announcements"
export { planDue } from "./plan-due"
export { planMessagesWorkflow } from "./plan-messages"
export { previewAnnouncement } from "./preview-announcement"
export { previewTemplate } from "./preview-template"
export { readPreferences } from "./read-preferences"
export { resendMessageWorkflow } from "./resend-message"
export { planMessagesStep } from "./steps/plan-messages"
export { readShop } from "./shop-frame"
export { suppressAddressWorkflow } from "./suppress-address"
export { suppressMessageWorkflow } from "./suppress-message"
export { switchMessagesOffWorkflow } from "./switch-messages-off"
export {
  defineTopic,
  listTopics,
  type Canceled,
  type MessageTopic,
  type TopicContext,
} from "./topic"
