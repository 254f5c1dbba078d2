import { generateEntityId, MedusaError } from "@medusajs/framework/utils"
import {
  createHook,
  createStep,
  createWorkflow,
  StepResponse,
  transform,
  when,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { clock } from "../../lib/clock"
import { columnProblem } from "../../modules/loyalty/domain/import"
import type { NewImport } from "../../modules/loyalty/import-rows"
import { attachUploadWorkflow, readTableHeader } from "../upload"
import { loyaltyIn } from "./loyalty-service"

export interface StartLoyaltyImportInput {
  upload_id: string
  /** Reads everything and gives nobody anything. */
  is_dry_run: boolean
  /** Whoever sent the file. */
  owner: { type: string; id: string }
  additional_data?: Record<string, unknown>
}

const prepareLoyaltyImportStep = createStep(
  "prepare-loyalty-import",
  async (input: StartLoyaltyImportInput, { container }) => {
    const { upload_id, is_dry_run, owner } = input
    const header = await readTableHeader(container, upload_id, owner)
    const problem = columnProblem(header)
    if (problem) {
      throw new MedusaError(
        MedusaError.Types.INVALID_DATA,
        `The file cannot be read: ${problem}`,
        "loyalty_import_columns_invalid"
      )
    }
    // By when a row without a date expires is the programme's to say.
    if (!(await loyaltyIn(container).findLeadingDefinition())) {
      throw new MedusaError(
        MedusaError.Types.NOT_ALLOWED,
        "No loyalty programme is active, so nothing says how long points are kept",
        "loyalty_program_missing"
      )
    }
    const wanted: NewImport = {
      id: generateEntityId(undefined, "loyimp"),
      user_id: owner.type === "user" ? owner.id : null,
      ...{ upload_id, is_dry_run },
    }
    return new StepResponse(wanted)
  }
)

const openLoyaltyImportStep = createStep(
  "open-loyalty-import",
  async (wanted: NewImport, { container }) => {
    await loyaltyIn(container).openImport(wanted, clock.now())
    return new StepResponse({ id: wanted.id }, wanted.id)
  },
  async (id, { container }) => {
    if (id) {
      await loyaltyIn(container).deleteLoyaltyImports(id)
    }
  }
)

/** Only now may it begin: before, the file was not its own. */
const releaseLoyaltyImportStep = createStep(
  "release-loyalty-import",
  async ({ id }: { id: string }, { container }) => {
    await loyaltyIn(container).settleImport(id)
    return new StepResponse({ id })
  }
)

/**
 * Asks for a file of balances to be read in the background. After a dry run
 * the same file can be imported; with its last row it is removed then.
 *
 * Hooks: `validate` may throw to refuse it; `loyaltyImportStarted` runs after,
 * and what it throws takes it back.
 *
 * @throws {MedusaError} `not_found`, `loyalty_import_columns_invalid`,
 * `loyalty_program_missing`, `upload_transition_refused`
 */
export const startLoyaltyImportWorkflow = createWorkflow(
  "start-loyalty-import",
  (input: StartLoyaltyImportInput) => {
    const validate = createHook("validate", { input })
    const wanted = prepareLoyaltyImportStep(input)
    const opened = openLoyaltyImportStep(wanted)
    when("points-are-given", input, ({ is_dry_run }) => !is_dry_run).then(
      () => {
        attachUploadWorkflow.runAsStep({
          input: transform({ input, opened }, (known) => ({
            upload_ids: [known.input.upload_id],
            owner: known.input.owner,
            target: { type: "loyalty-import", id: known.opened.id },
          })),
        })
      }
    )
    releaseLoyaltyImportStep(opened)
    const loyaltyImportStarted = createHook("loyaltyImportStarted", {
      opened,
      additional_data: input.additional_data,
    })
    return new WorkflowResponse(opened, {
      hooks: [validate, loyaltyImportStarted],
    })
  }
)
