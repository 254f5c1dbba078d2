import type { MedusaContainer } from "@medusajs/framework/types"
import {
  ContainerRegistrationKeys,
  generateEntityId,
} from "@medusajs/framework/utils"
import { createHash } from "crypto"
import type { GuestPurpose } from "../../lib/guest-token"
import { RATE_LIMITER, type RateLimiter } from "../../lib/rate-limit"
import { planMessagesWorkflow } from "../messaging"

export interface GuestAccessRequest {
  email: string
  /** An id, or the number on the confirmation. */
  order: string
  purpose: GuestPurpose
}

/** Nobody's mailbox is to be filled by somebody else. */
const mailsPerAddress = {
  name: "guest-access-mail",
  quota: 5,
  window_seconds: 3600,
}

/**
 * Mails a guest token to the address that an order was placed with. Whether
 * there is such an order is told to nobody but its owner, so this runs after
 * the caller has had the answer, which is always the same.
 */
export async function grantGuestAccess(
  container: MedusaContainer,
  { email, order, purpose }: GuestAccessRequest
) {
  const owned = await findOrder(container, order)
  if (!owned || !isSameAddress(owned.email, email)) {
    return
  }
  const limiter: RateLimiter = container.resolve(RATE_LIMITER)
  const { is_allowed } = await limiter.consume(
    mailsPerAddress,
    hash(normalise(email))
  )
  if (!is_allowed) {
    return
  }
  await planMessagesWorkflow(container).run({
    input: {
      messages: [
        {
          topic: "guest-access",
          // Who asks twice gets two mails.
          cause: generateEntityId(undefined, "gstacc"),
          recipient: { email: owned.email },
          data: { order_id: owned.id, purpose },
          order_id: owned.id,
        },
      ],
    },
  })
}

interface OwnedOrder {
  id: string
  display_id: string
  email: string
}

async function findOrder(
  container: MedusaContainer,
  order: string
): Promise<OwnedOrder | undefined> {
  const number = /^#?(\d{1,9})$/.exec(order)?.[1]
  const { data } = await container
    .resolve(ContainerRegistrationKeys.QUERY)
    .graph({
      entity: "order",
      fields: ["id", "display_id", "email"],
      filters: number ? { display_id: number } : { id: order },
      pagination: { take: 1, skip: 0 },
    })
  const [found] = data
  return found?.email ? (found as OwnedOrder) : undefined
}

function isSameAddress(one: string, other: string) {
  return normalise(one) === normalise(other)
}

function normalise(email: string) {
  return email.trim().toLowerCase()
}

function hash(text: string) {
  return createHash("sha256").update(text).digest("base64url")
}
