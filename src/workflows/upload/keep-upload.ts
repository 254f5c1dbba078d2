import type { MedusaContainer } from "@medusajs/framework/types"
import { generateEntityId } from "@medusajs/framework/utils"
import { byteStoreOf } from "../../lib/byte-store"
import { clock } from "../../lib/clock"
import { crashPoint } from "../../lib/crash-point"
import type { ReceivedFile } from "../../lib/upload"
import { UPLOAD_MODULE } from "../../modules/upload"
import type { Owner } from "../../modules/upload/domain/attachment"
import { expiryOf } from "../../modules/upload/domain/upload-status"
import type UploadModuleService from "../../modules/upload/service"
import type { UploadRow } from "../../modules/upload/service"

type CleanFile = Omit<ReceivedFile, "fields">

interface KeptUpload {
  file: CleanFile
  access: "public" | "private"
  owner: Owner
  /** Missing: a new one. */
  id?: string
}

/** Writes down that there is a file, then its bytes, then that all is there. */
export async function keepUpload(
  container: MedusaContainer,
  { file, access, owner, id = generateEntityId(undefined, "upl") }: KeptUpload
): Promise<UploadRow> {
  const uploads: UploadModuleService = container.resolve(UPLOAD_MODULE)
  const store = byteStoreOf(container, access)
  const { path, extension, ...facts } = file
  const stored = { name: `${id}.${extension}`, key: null as string | null }
  const now = clock.now()
  await uploads.createUploads({
    ...{ id, status: "receiving", name: stored.name, access, ...facts },
    ...{ owner_type: owner.type, owner_id: owner.id },
    ...{ occurred_at: now, expires_at: expiryOf(now) },
  })
  try {
    await store.write(
      { ...facts, name: stored.name, path },
      async (key, url) => {
        stored.key = key
        await uploads.updateUploads({ id, key, url })
      }
    )
    crashPoint("upload.bytes-written")
    return await uploads.finishReceiving(id, clock.now())
  } catch (error) {
    // What this leaves behind is for the sweep.
    await store.remove(stored).catch(() => undefined)
    await uploads.discard([id], clock.now()).catch(() => undefined)
    throw error
  }
}
