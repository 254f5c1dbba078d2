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
import { readDefinition } from "../../modules/loyalty/domain/program"
import { loyaltyIn } from "./loyalty-service"
import { takeBack } from "./take-back"

export interface DraftProgramInput {
  name: string
  /** Null: for every channel that has none of its own. */
  sales_channel_id: string | null
  /** Anything; what is no definition is refused. */
  definition: unknown
  additional_data?: Record<string, unknown>
}

const draftProgramStep = createStep(
  "draft-program",
  async (
    { name, sales_channel_id, ...input }: DraftProgramInput,
    { container }
  ) => {
    if (sales_channel_id) {
      await assertChannel(container, sales_channel_id)
    }
    const definition = readDefinition(input.definition)
    const draft = { name, sales_channel_id, definition }
    const { id, change } = await loyaltyIn(container).draftProgram(draft)
    return new StepResponse({ id }, change)
  },
  takeBack
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
 * Writes the next version of a programme; until it is activated nobody earns
 * by it.
 *
 * Hooks: `validate` may throw to refuse it; `programDrafted` runs after, and
 * what it throws takes it back, unless somebody has changed it since.
 *
 * @throws {MedusaError} `loyalty_definition_invalid`, `not_found` for a channel
 * that is not there
 */
export const draftProgramWorkflow = createWorkflow(
  "draft-program",
  (input: DraftProgramInput) => {
    const validate = createHook("validate", { input })
    const program = draftProgramStep(input)
    const programDrafted = createHook("programDrafted", {
      program,
      additional_data: input.additional_data,
    })
    return new WorkflowResponse(program, { hooks: [validate, programDrafted] })
  }
)
