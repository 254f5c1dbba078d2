import type { MedusaRequest } from "@medusajs/framework/http"

interface SessionStore {
  get(
    id: string,
    callback: (
      error: unknown,
      session?: { auth_context?: { actor_id?: string } } | null
    ) => void
  ): void
}

export interface SessionRequest extends MedusaRequest {
  sessionStore: SessionStore
}

/** Where a session can be looked at again, after its request. */
export interface SessionKey {
  store: SessionStore
  id: string
}

export function keyOfSession(req: SessionRequest, id: string): SessionKey {
  return { store: req.sessionStore, id }
}

/** False once they logged out, or in as somebody else, or it ran out. */
export function isSessionOf(
  { store, id }: SessionKey,
  actorId: string
): Promise<boolean> {
  return new Promise((resolve) => {
    store.get(id, (error, session) => {
      // A store that is away says nothing about a login.
      resolve(Boolean(error) || session?.auth_context?.actor_id === actorId)
    })
  })
}
