export {
  deliverMail,
  honoursMessageId,
  type DeliveryOutcome,
  type OutgoingMail,
} from "./deliver"
export { MailFailure, sendThrough, type Mail } from "./delivery"
export { warnWithoutMailProvider } from "./missing-provider"
export { closeMailPool } from "./smtp"
