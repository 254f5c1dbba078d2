import type { ServerResponse } from "http"
import type { MedusaRequest } from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { errorClassOf } from "../../lib/error-class"
import { RequestProblem } from "../../lib/errors"
import { openText } from "../../lib/sealed-text"
import { EventStream } from "../../lib/sse"
import { STREAM_MODULE } from "../../modules/stream"
import type StreamModuleService from "../../modules/stream/service"
import type { StreamTicket } from "../../modules/stream/types"
import { limits } from "./limits"
import { SESSION_USE } from "./login-of"
import { openStreams, type OpenStream } from "./open-streams"
import { keyOfSession, type SessionRequest } from "./sessions"

/**
 * Turns an answer into a stream. Everything that can be refused is refused
 * before the first byte, as JSON.
 *
 * @param after id of the last event the reader has seen
 */
export async function openStream(
  req: MedusaRequest,
  res: ServerResponse,
  { ticket: token, after }: { ticket: string; after?: number }
) {
  const service: StreamModuleService = req.scope.resolve(STREAM_MODULE)
  openStreams.assertRoom()
  const ticket = token ? await service.useTicket(token) : undefined
  if (!ticket || isOver(ticket)) {
    throw new RequestProblem(
      "unauthorized",
      "The ticket is unknown, older than a minute, or was used. Ask for a new one.",
      { code: "stream_ticket_invalid" }
    )
  }
  openStreams.assertRoomFor(ticket)
  if (res.destroyed) {
    return
  }
  const open = startStream(req, res, service, ticket)
  try {
    await service.join(open.reader, after)
  } catch (error) {
    // Headers are out; the browser comes back with what it has.
    open.stream.end()
    req.scope
      .resolve(ContainerRegistrationKeys.LOGGER)
      .warn(`A stream could not be read: ${errorClassOf(error)}`)
  }
}

function startStream(
  req: MedusaRequest,
  res: ServerResponse,
  service: StreamModuleService,
  ticket: StreamTicket
): OpenStream {
  const stream = new EventStream(res)
  const reader = {
    topics: ticket.topics,
    send: (frame: Buffer) => stream.write(frame),
    drained: () => stream.drained(limits.page_taken_within_ms),
  }
  const open = {
    stream,
    reader,
    actor: { type: ticket.actor_type, id: ticket.actor_id },
    expires_at_ms: ticket.expires_at?.getTime() ?? Infinity,
    session: sessionOf(req, ticket),
  }
  openStreams.add(open, req.scope)
  stream.onClose(() => {
    openStreams.remove(open)
    service.leave(reader)
  })
  stream.begin()
  return open
}

function sessionOf(req: MedusaRequest, { session }: StreamTicket) {
  return session
    ? keyOfSession(req as SessionRequest, openText(session, SESSION_USE))
    : undefined
}

function isOver({ expires_at }: StreamTicket) {
  // Real time, as logins are.
  return expires_at !== null && expires_at.getTime() <= Date.now()
}
