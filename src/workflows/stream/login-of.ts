import { actorOf, type ActingRequest } from "../../lib/actor"
import { sealText } from "../../lib/sealed-text"
import type { StreamLogin } from "../../modules/stream/types"

export const SESSION_USE = "stream-session"

/** What core leaves on a request besides who it is. */
interface CoreLogin {
  auth_context?: { exp?: number }
  session?: { auth_context?: unknown }
  sessionID?: string
}

/**
 * Who asks, and what will end their right to go on reading: the date in the
 * token, or the end of the session. A secret key has neither.
 */
export function loginOf(req: ActingRequest): StreamLogin {
  const { auth_context, session, sessionID } = req as CoreLogin
  const actor = actorOf(req)
  const who = {
    actor_type: actor.type,
    actor_id: actor.type === "stranger" ? "" : actor.id,
  }
  if (req.guest) {
    return { ...who, expires_at: req.guest.expires_at, session: null }
  }
  const isSession = auth_context && session?.auth_context === auth_context
  if (isSession && sessionID) {
    // Its token may have run out long ago; the session counts.
    const sealed = sealText(sessionID, SESSION_USE)
    return { ...who, expires_at: null, session: sealed }
  }
  const { exp } = auth_context ?? {}
  return {
    ...who,
    expires_at: exp ? new Date(exp * 1000) : null,
    session: null,
  }
}
