import { createCustomerAccountWorkflow } from "@medusajs/medusa/core-flows"
import type { MedusaContainer } from "@medusajs/framework/types"
import {
  ContainerRegistrationKeys,
  Modules,
  generateJwtToken,
} from "@medusajs/framework/utils"
import { randomUUID } from "crypto"

/** A customer with an account, and the headers of a login. */
export async function buildCustomer(
  container: MedusaContainer,
  { email = `${randomUUID()}@example.com`, first_name = "Ines" } = {}
) {
  const identity = await container.resolve(Modules.AUTH).createAuthIdentities({
    provider_identities: [{ provider: "emailpass", entity_id: email }],
  })
  const { result: customer } = await createCustomerAccountWorkflow(
    container
  ).run({
    input: {
      authIdentityId: identity.id,
      customerData: { email, first_name, last_name: "Example" },
    },
  })
  return {
    id: customer.id,
    email,
    headers: bearer(container, {
      actor_id: customer.id,
      actor_type: "customer",
      auth_identity_id: identity.id,
    }),
  }
}

/** Headers of a login that lasts an hour. */
export function bearer(
  container: MedusaContainer,
  claims: { actor_id: string; actor_type: string; auth_identity_id: string }
) {
  const { http } = container.resolve(
    ContainerRegistrationKeys.CONFIG_MODULE
  ).projectConfig
  const token = generateJwtToken(
    { ...claims, app_metadata: {}, user_metadata: {} },
    { secret: http.jwtSecret, expiresIn: "1h" }
  )
  return { authorization: `Bearer ${token}` }
}
