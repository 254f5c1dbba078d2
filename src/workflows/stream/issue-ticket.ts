import type { ActingRequest } from "../../lib/actor"
import { actorOf } from "../../lib/actor"
import { STREAM_MODULE } from "../../modules/stream"
import type StreamModuleService from "../../modules/stream/service"
import { assertReadable, type StreamTopic } from "./define-topic"
import { loginOf } from "./login-of"

/**
 * A ticket opens one stream of these topics, once, within a minute: browsers
 * cannot send a header with a stream, and a login in an address ends up in
 * logs.
 *
 * No workflow, as for all of this path: a page opens streams at every turn.
 */
export async function issueTicket(
  req: ActingRequest,
  door: StreamTopic["door"],
  names: string[]
) {
  const topics = [...new Set(names)]
  await assertReadable(req.scope, { door, actor: actorOf(req), names: topics })
  const stream: StreamModuleService = req.scope.resolve(STREAM_MODULE)
  return stream.issueTicket({ ...loginOf(req), topics })
}
