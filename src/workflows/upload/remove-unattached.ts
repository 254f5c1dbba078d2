import { byteStoreOf } from "../../lib/byte-store"
import { defineSweep, type SweepContext } from "../../lib/sweep"
import { UPLOAD_MODULE } from "../../modules/upload"
import type UploadModuleService from "../../modules/upload/service"

/**
 * Removes files that were given up, or that nobody attached within a day: the
 * bytes first and the row last, so that stopping it anywhere loses no trace.
 */
export async function removeUnattached(
  { container, now }: Pick<SweepContext, "container" | "now">,
  limit: number
) {
  const uploads: UploadModuleService = container.resolve(UPLOAD_MODULE)
  await uploads.discardExpired(limit, now)
  const discarded = await uploads.listUploads(
    { status: "discarded" },
    { take: limit, order: { expires_at: "ASC" } }
  )
  for (const { id, access, name, key } of discarded) {
    await byteStoreOf(container, access).remove({ name, key })
    await uploads.deleteUploads(id)
  }
  return discarded.length
}

export const removeUnattachedUploads = defineSweep({
  name: "upload-remove-unattached",
  title: "Removes files that nobody used within 24 hours",
  schedule: "23 * * * *",
  sweep: removeUnattached,
})
