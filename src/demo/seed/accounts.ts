import { MedusaError, Modules } from "@medusajs/framework/utils"
import type { Login } from "../demo-file"
import type { SeedContext } from "./context"

const AUTH_PROVIDER = "emailpass"

/**
 * The login behind an email, made if there is none. `actor_id` is who it
 * belongs to, once somebody took it.
 */
export async function findOrCreateLogin(
  { container }: SeedContext,
  { email, password }: Login,
  actorType: "customer" | "user"
) {
  const auth = container.resolve(Modules.AUTH)
  const [known] = await auth.listAuthIdentities({
    provider_identities: { provider: AUTH_PROVIDER, entity_id: email },
  })
  const identity = known ?? (await register())
  return {
    id: identity.id,
    actor_id: identity.app_metadata?.[`${actorType}_id`] as string | undefined,
  }

  async function register() {
    const { authIdentity, error } = await auth.register(AUTH_PROVIDER, {
      body: { email, password },
    })
    if (!authIdentity) {
      throw new MedusaError(
        MedusaError.Types.UNEXPECTED_STATE,
        `The login ${email} could not be registered: ${error}`
      )
    }
    return authIdentity
  }
}

/** Finishes a login whose account was made but not yet tied to it. */
export async function tieLogin(
  { container }: SeedContext,
  loginId: string,
  actorType: "customer" | "user",
  actorId: string
) {
  await container.resolve(Modules.AUTH).updateAuthIdentities({
    id: loginId,
    app_metadata: { [`${actorType}_id`]: actorId },
  })
}
