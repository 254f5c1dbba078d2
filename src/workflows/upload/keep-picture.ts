import type { MedusaContainer } from "@medusajs/framework/types"
import { join } from "path"
import { config } from "../../config/current"
import { byteStoreOf } from "../../lib/byte-store"
import { cleanPicture } from "../../lib/upload"
import { UPLOAD_MODULE } from "../../modules/upload"
import type { Owner } from "../../modules/upload/domain/attachment"
import type UploadModuleService from "../../modules/upload/service"
import { keepUpload } from "./keep-upload"

const INCOMING_DIR = join(config.data_dir, "incoming")

interface KeptPicture {
  id: string
  /** A file of this machine. */
  path: string
  owner: Owner
}

/** Keeps a picture that everybody may see, cleaned like one that was sent. */
export const keepPicture = (
  container: MedusaContainer,
  { path, ...upload }: KeptPicture
) =>
  cleanPicture(path, INCOMING_DIR, (file) =>
    keepUpload(container, { ...upload, file, access: "public" })
  )

/** Puts the bytes of a kept picture back where they are gone. */
export async function restorePicture(
  container: MedusaContainer,
  { id, path }: Omit<KeptPicture, "owner">
) {
  const uploads: UploadModuleService = container.resolve(UPLOAD_MODULE)
  const { name } = await uploads.retrieveUpload(id)
  await cleanPicture(path, INCOMING_DIR, (file) =>
    byteStoreOf(container, "public").write(
      { ...file, name },
      async (key, url) => {
        await uploads.updateUploads({ id, key, url })
      }
    )
  )
}
