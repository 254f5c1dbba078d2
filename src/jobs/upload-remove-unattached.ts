import type { MedusaContainer } from "@medusajs/framework/types"
import { runSweepOnce } from "../workflows/sweep"

export default async function removeUnattachedUploads(
  container: MedusaContainer
) {
  await runSweepOnce(container, config.name)
}

export const config = {
  name: "upload-remove-unattached",
  schedule: "23 * * * *",
}
