import type { MedusaContainer } from "@medusajs/framework/types"
import { byteStoreOf } from "../../lib/byte-store"
import { clearIncoming } from "../../lib/upload"
import { UPLOAD_MODULE } from "../../modules/upload"
import type UploadModuleService from "../../modules/upload/service"
import { INCOMING_DIR } from "./receive-upload"

/**
 * Removes files that were given up, or that nobody attached within a day: the
 * bytes first and the row last, so that stopping it anywhere loses no trace.
 */
export async function sweepUploads(
  container: MedusaContainer,
  { limit, now }: { limit: number; now: Date }
) {
  const uploads: UploadModuleService = container.resolve(UPLOAD_MODULE)
  await clearIncoming(INCOMING_DIR)
  await uploads.discardExpired(limit, now)
  const discarded = await uploads.listUploads(
    { status: "discarded" },
    { take: limit, order: { expires_at: "ASC" } }
  )
  for (const { id, access, name, key } of discarded) {
    await byteStoreOf(container, access).remove({ name, key })
    await uploads.deleteUploads(id)
  }
  return { items: discarded.length }
}
