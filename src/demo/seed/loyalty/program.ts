import {
  activateProgramWorkflow,
  draftProgramWorkflow,
  loyaltyIn,
} from "../../../workflows/loyalty"
import { demoPoints } from "../../loyalty"
import type { SeedContext } from "../context"

/** Whoever has activated or retired a programme has decided for themselves. */
export async function seedProgram({ container }: SeedContext) {
  const known = await loyaltyIn(container).listLoyaltyPrograms({})
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
  await activateProgramWorkflow(container).run({ input: { id } })
}
