import { draftProgramWorkflow, loyaltyIn } from "../../../workflows/loyalty"
import { demoPoints, YEAR_DAYS } from "../../loyalty"
import type { SeedContext } from "../context"
import { daysBefore } from "../past"

/**
 * Active since before the first order, which no workflow could say. Whoever has
 * activated or retired a programme has decided for themselves.
 */
export async function seedProgram({ container, now }: SeedContext) {
  const loyalty = loyaltyIn(container)
  const known = await loyalty.listLoyaltyPrograms({})
  if (known.some(({ status }) => status !== "draft")) {
    return
  }
  // A run that was stopped may have left the draft.
  const draft = known.find(({ name }) => name === demoPoints.name)
  const id =
    draft?.id ??
    (
      await draftProgramWorkflow(container).run({
        input: { ...demoPoints, sales_channel_id: null },
      })
    ).result.id
  await loyalty.activateProgram({ id, now: daysBefore(now, YEAR_DAYS) })
}
