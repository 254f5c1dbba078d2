import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { sendSecret } from "./send-secret"

/** What `auth.password_reset` carries, and nothing else knows. */
export interface PasswordResetRequested {
  /** How somebody logs in: with a password, by the address. */
  entity_id: string
  actor_type: string
  token: string
}

/** Mails the link to whoever has an account with this address. */
export async function mailPasswordReset(
  container: MedusaContainer,
  { entity_id: email, actor_type, token }: PasswordResetRequested
) {
  const account = await findAccount(container, actor_type, email)
  if (account) {
    await sendSecret(
      container,
      {
        topic: "password-reset",
        recipient: { ...account, email },
        data: { actor_type },
      },
      { token }
    )
  }
}

async function findAccount(
  container: MedusaContainer,
  actorType: string,
  email: string
) {
  if (actorType === "user") {
    const [user] = await container
      .resolve(Modules.USER)
      .listUsers({ email }, { select: ["id"], take: 1 })
    return user && { user_id: user.id }
  }
  const [customer] = await container
    .resolve(Modules.CUSTOMER)
    .listCustomers({ email, has_account: true }, { select: ["id"], take: 1 })
  return customer && { customer_id: customer.id }
}
