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
import type { ImportShape } from "../../modules/review/domain/import/imported-review"
import {
  detectShape,
  missingColumns,
} from "../../modules/review/domain/import/map-row"
import type { DateOrder } from "../../modules/review/domain/import/written-date"
import type { NewImport } from "../../modules/review/import-rows"
import { attachUploadWorkflow, readTableHeader } from "../upload"
import { reviewIn } from "./review-service"

export interface StartReviewImportInput {
  upload_id: string
  /** Reads everything and writes no review. */
  is_dry_run: boolean
  /** Default: by its columns. */
  shape: ImportShape | null
  date_order: DateOrder | null
  /** Whoever sent the file. */
  owner: { type: string; id: string }
  additional_data?: Record<string, unknown>
}

const prepareReviewImportStep = createStep(
  "prepare-review-import",
  async (input: StartReviewImportInput, { container }) => {
    const { upload_id, is_dry_run, date_order, owner } = input
    const header = await readTableHeader(container, upload_id, owner)
    const wanted: NewImport = {
      id: generateEntityId(undefined, "revimp"),
      shape: shapeOf(header, input.shape),
      user_id: owner.type === "user" ? owner.id : null,
      ...{ upload_id, is_dry_run, date_order },
    }
    return new StepResponse(wanted)
  }
)

function shapeOf(header: string[], wanted: ImportShape | null): ImportShape {
  const shape = wanted ?? detectShape(header)
  const missing = shape ? missingColumns(shape, header) : []
  if (!shape || missing.length) {
    throw new MedusaError(
      MedusaError.Types.INVALID_DATA,
      shape
        ? `A file of the shape ${shape} has the columns ${missing.join(", ")}, and this one has not.`
        : "The columns are of no shape that is known: judgeme, yotpo, own.",
      "review_import_shape_unknown"
    )
  }
  return shape
}

const openReviewImportStep = createStep(
  "open-review-import",
  async (wanted: NewImport, { container }) => {
    await reviewIn(container).openImport(wanted, clock.now())
    return new StepResponse({ id: wanted.id }, wanted.id)
  },
  async (id, { container }) => {
    if (id) {
      await reviewIn(container).deleteReviewImports(id)
    }
  }
)

/** Only now may it begin: before, the file was not its own. */
const releaseReviewImportStep = createStep(
  "release-review-import",
  async ({ id }: { id: string }, { container }) => {
    await reviewIn(container).settleImport(id)
    return new StepResponse({ id })
  }
)

/**
 * Asks for a file to be read in the background. After a dry run the same file
 * can be imported, and then no more: with its last row it is removed.
 *
 * Hooks: `validate` may throw to refuse it; `reviewImportStarted` runs after.
 *
 * @throws {MedusaError} `not_found`, `review_import_shape_unknown`,
 * `upload_transition_refused`
 */
export const startReviewImportWorkflow = createWorkflow(
  "start-review-import",
  (input: StartReviewImportInput) => {
    const validate = createHook("validate", { input })
    const wanted = prepareReviewImportStep(input)
    const opened = openReviewImportStep(wanted)
    when("reviews-are-written", input, ({ is_dry_run }) => !is_dry_run).then(
      () => {
        attachUploadWorkflow.runAsStep({
          input: transform({ input, opened }, (known) => ({
            upload_ids: [known.input.upload_id],
            owner: known.input.owner,
            target: { type: "review-import", id: known.opened.id },
          })),
        })
      }
    )
    releaseReviewImportStep(opened)
    const reviewImportStarted = createHook("reviewImportStarted", {
      opened,
      additional_data: input.additional_data,
    })
    return new WorkflowResponse(opened, {
      hooks: [validate, reviewImportStarted],
    })
  }
)
