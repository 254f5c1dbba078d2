import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { createUserAccountWorkflow } from "@medusajs/medusa/core-flows"
import { randomUUID } from "crypto"
import { bearer } from "./customer"

/** Somebody who works in the admin, and the headers of a login. */
export async function buildMerchant(
  container: MedusaContainer,
  { email = `${randomUUID()}@example.com` } = {}
) {
  const identity = await container.resolve(Modules.AUTH).createAuthIdentities({
    provider_identities: [{ provider: "emailpass", entity_id: email }],
  })
  const { result: user } = await createUserAccountWorkflow(container).run({
    input: { authIdentityId: identity.id, userData: { email } },
  })
  return {
    id: user.id,
    email,
    headers: bearer(container, {
      actor_id: user.id,
      actor_type: "user",
      auth_identity_id: identity.id,
    }),
  }
}
