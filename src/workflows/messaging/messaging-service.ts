import type { MedusaContainer } from "@medusajs/framework/types"
import { config } from "../../config/current"
import { deriveKey } from "../../lib/secret-key"
import { MESSAGING_MODULE } from "../../modules/messaging"
import { digestAddress } from "../../modules/messaging/domain/recipient"
import type MessagingModuleService from "../../modules/messaging/service"

export function messagingIn(
  container: MedusaContainer
): MessagingModuleService {
  return container.resolve(MESSAGING_MODULE)
}

/**
 * The key of the digests that stand for addresses. It comes from the secret
 * that outlives a change of the others: with another, nobody who unsubscribed
 * would be known any more.
 */
export function addressKey() {
  return deriveKey(config.secrets.mfa, "message-address")
}

export function digestOf(address: string) {
  return digestAddress(address, addressKey())
}
