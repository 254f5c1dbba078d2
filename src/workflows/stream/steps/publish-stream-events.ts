import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { clock } from "../../../lib/clock"
import { STREAM_MODULE } from "../../../modules/stream"
import { assertPublishable } from "../../../modules/stream/domain/publishable"
import type StreamModuleService from "../../../modules/stream/service"
import type { NewStreamEvent } from "../../../modules/stream/types"
import { assertTopics } from "../define-topic"

export interface PublishInput {
  events: NewStreamEvent[]
}

/**
 * Writes events into the log, in a commit of their own. When the workflow
 * fails later, `<event>.retracted` follows, with the id of what it takes back
 * in `event_id`, and the dedupe key is free for another attempt.
 *
 * @throws {MedusaError} when a topic is not defined, or a value is no id
 */
export const publishStreamEventsStep = createStep(
  "publish-stream-events",
  async ({ events }: PublishInput, { container }) => {
    assertTopics(events.map(({ topic }) => topic))
    assertPublishable(events)
    const stream: StreamModuleService = container.resolve(STREAM_MODULE)
    const added = events.length ? await stream.append(events, clock.now()) : []
    return new StepResponse({ events: added }, added)
  },
  async (added, { container }) => {
    if (added?.length) {
      const stream: StreamModuleService = container.resolve(STREAM_MODULE)
      await stream.retract(added, clock.now())
    }
  }
)
