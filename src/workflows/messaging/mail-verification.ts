import type { MedusaContainer } from "@medusajs/framework/types"
import { sendSecret } from "./send-secret"

/** What `auth.verification_requested` carries, and nothing else knows. */
export interface VerificationRequested {
  entity_id: string
  entity_type: string
  code: string
  expires_at: string
}

/**
 * Mails the link that proves an address. There may be no customer yet: core
 * asks for the proof before it lets an account be made.
 */
export async function mailVerification(
  container: MedusaContainer,
  { entity_id, entity_type, code, expires_at }: VerificationRequested
) {
  if (entity_type === "email") {
    await sendSecret(
      container,
      {
        topic: "email-verification",
        recipient: { email: entity_id },
        data: { expires_at },
      },
      { token: code }
    )
  }
}
