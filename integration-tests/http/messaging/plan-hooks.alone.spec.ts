import "../../support/own-data-dir"
import { MedusaError } from "@medusajs/framework/utils"
import { StepResponse } from "@medusajs/framework/workflows-sdk"
import { plainTemplate } from "../../builders/plain-template"
import { withShop } from "../../support/shop"
import {
  defineTopic,
  messagingIn,
  planMessagesWorkflow,
} from "../../../src/workflows/messaging"

defineTopic({
  name: "hooked-news",
  class: "transactional",
  channels: ["email"],
  expires_after_seconds: 3600,
  template: plainTemplate("hooked-news"),
  load: () => Promise.resolve({ props: {}, secrets: {} }),
})

const refusal = { when: "never" }
const seen: unknown[] = []
const refuse = () => {
  throw new MedusaError(MedusaError.Types.NOT_ALLOWED, "Not on Sundays")
}
planMessagesWorkflow.hooks.validate(() => {
  if (refusal.when === "before") {
    refuse()
  }
})
planMessagesWorkflow.hooks.messagesPlanned(({ messages, additional_data }) => {
  if (refusal.when === "after") {
    refuse()
  }
  seen.push({ messages, additional_data })
  return new StepResponse(undefined)
})

withShop(({ getContainer }) => {
  const plan = (cause: string) =>
    planMessagesWorkflow(getContainer()).run({
      input: {
        messages: [
          {
            topic: "hooked-news",
            cause,
            recipient: { email: "ada@example.com" },
          },
        ],
        additional_data: { campaign: "spring" },
      },
    })
  const statusesOf = async (cause: string) => {
    const messages = await messagingIn(getContainer()).listMessages({ cause })
    return messages.map(({ status_reason }) => status_reason)
  }

  it("tells a hook what was planned, with what it was given", async () => {
    await plan("spring")
    expect(seen).toEqual([
      {
        messages: [expect.objectContaining({ topic: "hooked-news" })],
        additional_data: { campaign: "spring" },
      },
    ])
  })

  it("plans nothing that a hook refuses", async () => {
    refusal.when = "before"
    await expect(plan("refused")).rejects.toMatchObject({
      message: "Not on Sundays",
    })
    expect(await statusesOf("refused")).toEqual([])
  })

  it("takes back what a hook refuses afterwards", async () => {
    refusal.when = "after"
    await expect(plan("late")).rejects.toMatchObject({
      message: "Not on Sundays",
    })
    expect(await statusesOf("late")).toEqual(["plan-withdrawn"])
  })
})
