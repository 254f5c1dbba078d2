import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { clock } from "../../../lib/clock"
import { INBOX_MODULE } from "../../../modules/inbox"
import type InboxModuleService from "../../../modules/inbox/service"
import type { InboxDecision } from "../../../modules/inbox/types"
import { tellReceived } from "../tell-received"

export type DecideInboxEventInput = InboxDecision & { id: string }

/** Has no way back: what a person said stays in the history. */
export const decideInboxEventStep = createStep(
  { name: "decide-inbox-event", noCompensation: true },
  async ({ id, ...decision }: DecideInboxEventInput, { container }) => {
    const inbox: InboxModuleService = container.resolve(INBOX_MODULE)
    await inbox.decide(id, decision, clock.now())
    tellReceived(container)
    return new StepResponse({ id })
  }
)
