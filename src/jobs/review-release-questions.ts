import type { MedusaContainer } from "@medusajs/framework/types"
import { runSweepOnce } from "../workflows/sweep"

export default async function releaseQuestions(container: MedusaContainer) {
  await runSweepOnce(container, config.name)
}

export const config = {
  name: "review-release-questions",
  schedule: "*/5 * * * *",
}
