import {
  createWorkflow,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import type { Intent } from "../../modules/effect/types"
import { planEffectStep } from "./steps/plan-effect"

/** Writes an effect down. What goes out goes with `runEffect`, afterwards. */
export const planEffectWorkflow = createWorkflow(
  "plan-effect",
  (intent: Intent) => new WorkflowResponse(planEffectStep(intent))
)
