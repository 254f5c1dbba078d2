import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { isSessionOf, type SessionKey } from "./sessions"

const IDS_PER_QUERY = 500

interface LoggedIn {
  actor: { type: string; id: string }
  session?: SessionKey
}

/** What the login of each kind of actor hangs on. A guest's ends by date. */
const ENTITY_OF: Record<string, "customer" | "user" | "api_key"> = {
  customer: "customer",
  user: "user",
  "api-key": "api_key",
}

/**
 * Those whose login has ended since: the account deleted, the key revoked, the
 * session closed. A token cannot be called back before its date, so logging
 * out ends nothing where no session is.
 */
export async function endedLogins<Open extends LoggedIn>(
  container: MedusaContainer,
  opened: Open[]
): Promise<Open[]> {
  const living = await livingActors(container, opened)
  const ended = await Promise.all(
    opened.map(async ({ actor, session }) => {
      const isGone = actor.type in ENTITY_OF && !living.has(actor.id)
      return isGone || (session && !(await isSessionOf(session, actor.id)))
    })
  )
  return opened.filter((_, index) => ended[index])
}

async function livingActors(container: MedusaContainer, opened: LoggedIn[]) {
  const living = new Set<string>()
  for (const [type, entity] of Object.entries(ENTITY_OF)) {
    const ids = opened.filter(({ actor }) => actor.type === type)
    for (const chunk of chunksOf([
      ...new Set(ids.map(({ actor }) => actor.id)),
    ])) {
      for (const id of await livingOf(container, entity, chunk)) {
        living.add(id)
      }
    }
  }
  return living
}

async function livingOf(
  container: MedusaContainer,
  entity: "customer" | "user" | "api_key",
  ids: string[]
) {
  const isKey = entity === "api_key"
  const { data } = await container
    .resolve(ContainerRegistrationKeys.QUERY)
    .graph({
      entity,
      fields: isKey ? ["id", "revoked_at"] : ["id"],
      filters: { id: ids },
      pagination: { take: ids.length },
    })
  return (data as { id: string; revoked_at?: string | Date | null }[])
    .filter(({ revoked_at }) => !isPast(revoked_at))
    .map(({ id }) => id)
}

/** A key may be revoked from a later moment on. */
function isPast(moment: string | Date | null | undefined) {
  // Real time, as core has it.
  return Boolean(moment) && new Date(moment ?? 0).getTime() <= Date.now()
}

function chunksOf(ids: string[]) {
  const chunks: string[][] = []
  for (let start = 0; start < ids.length; start += IDS_PER_QUERY) {
    chunks.push(ids.slice(start, start + IDS_PER_QUERY))
  }
  return chunks
}
