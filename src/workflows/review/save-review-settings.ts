import type { MedusaContainer } from "@medusajs/framework/types"
import {
  ContainerRegistrationKeys,
  MedusaError,
} from "@medusajs/framework/utils"
import {
  createHook,
  createStep,
  createWorkflow,
  StepResponse,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { clock } from "../../lib/clock"
import type { ReviewSettings } from "../../modules/review/domain/review-settings"
import { reviewIn } from "./review-service"

export interface SaveReviewSettingsInput {
  /** Null: of all channels that have none of their own. */
  sales_channel_id: string | null
  /** The whole of them. */
  settings: ReviewSettings
  additional_data?: Record<string, unknown>
}

/** No compensation: nothing after it can refuse. */
const saveReviewSettingsStep = createStep(
  "save-review-settings",
  async (
    { sales_channel_id, settings }: SaveReviewSettingsInput,
    { container }
  ) => {
    if (sales_channel_id) {
      await assertChannel(container, sales_channel_id)
    }
    const saved = { sales_channel_id: sales_channel_id ?? "", settings }
    await reviewIn(container).writeSettings(saved, clock.now())
    return new StepResponse({ sales_channel_id })
  }
)

async function assertChannel(container: MedusaContainer, id: string) {
  const { data } = await container
    .resolve(ContainerRegistrationKeys.QUERY)
    .graph({ entity: "sales_channel", fields: ["id"], filters: { id } })
  if (!data.length) {
    throw new MedusaError(
      MedusaError.Types.NOT_FOUND,
      `There is no sales channel ${id}`
    )
  }
}

/**
 * Says how a sales channel handles reviews from now on. What was promised to
 * somebody who was asked before stays promised.
 *
 * Hooks: `validate` may throw to refuse it; `reviewSettingsSaved` runs after.
 *
 * @throws {MedusaError} `not_found` for a channel that is not there
 */
export const saveReviewSettingsWorkflow = createWorkflow(
  "save-review-settings",
  (input: SaveReviewSettingsInput) => {
    const validate = createHook("validate", { input })
    const saved = saveReviewSettingsStep(input)
    const reviewSettingsSaved = createHook("reviewSettingsSaved", {
      saved,
      additional_data: input.additional_data,
    })
    return new WorkflowResponse(saved, {
      hooks: [validate, reviewSettingsSaved],
    })
  }
)
