import { MedusaError } from "@medusajs/framework/utils"
import type { Channel } from "./channel"
import { CLASS_RULES, type MessageClass } from "./message-class"

/** What somebody wants of one topic on one channel. */
export interface Choice {
  topic: string
  channel: Channel
  message_class: MessageClass
  is_enabled: boolean
}

/** What is on record of it. */
export interface Chosen {
  is_enabled: boolean
  consent_id: string | null
}

/** Where and by whom a choice was made. */
export interface Choosing {
  source:
    | "preferences"
    | "unsubscribe-link"
    | "provider"
    | "complaint"
    | "admin"
    | "merge"
  /** Where a merchant has the consent from. */
  note?: string | null
  actor: { type: string; id?: string }
}

/** Whether messages of this class are sent to somebody who chose this. */
export function isSwitchedOn(
  messageClass: MessageClass,
  chosen: Chosen | undefined
) {
  const { is_locked, is_on_by_default, needs_consent } =
    CLASS_RULES[messageClass]
  if (is_locked || !chosen) {
    return is_on_by_default
  }
  return chosen.is_enabled && (!needs_consent || chosen.consent_id !== null)
}

/** A choice that says what is on record already leaves no second record. */
export function isNews(
  { message_class, is_enabled }: Choice,
  chosen: Chosen | undefined
) {
  if (CLASS_RULES[message_class].is_locked) {
    return false
  }
  return !chosen || isSwitchedOn(message_class, chosen) !== is_enabled
}

/** @throws {MedusaError} `message_topic_locked` */
export function assertFree({ topic, message_class, is_enabled }: Choice) {
  if (CLASS_RULES[message_class].is_locked && !is_enabled) {
    throw new MedusaError(
      MedusaError.Types.NOT_ALLOWED,
      `The topic ${topic} is ${message_class}: its messages cannot be switched off.`,
      "message_topic_locked"
    )
  }
}

/**
 * Nobody consents for somebody else: a merchant says where the customer did.
 *
 * @throws {MedusaError} `message_consent_required`
 */
export function assertConsented(
  { topic, message_class, is_enabled }: Choice,
  { source, note }: Choosing
) {
  const { needs_consent } = CLASS_RULES[message_class]
  if (needs_consent && is_enabled && source === "admin" && !note) {
    throw new MedusaError(
      MedusaError.Types.NOT_ALLOWED,
      `The topic ${topic} is ${message_class}: say in consent_evidence when and where the customer agreed to it.`,
      "message_consent_required"
    )
  }
}
