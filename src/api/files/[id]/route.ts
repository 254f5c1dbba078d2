import { MedusaError } from "@medusajs/framework/utils"
import { pipeline } from "stream/promises"
import { byteStoreOf } from "../../../lib/byte-store"
import type { RequestOf, ResponseOf } from "../../../lib/contract"
import { UPLOAD_MODULE } from "../../../modules/upload"
import type UploadModuleService from "../../../modules/upload/service"
import { readSignature } from "../../../workflows/upload/signed-file-url"
import { answerHead } from "./answer-head"
import type contract from "./contract"

/** Straight from where it lies: a workflow cannot hand on a stream. */
export async function GET(
  req: RequestOf<typeof contract.GET>,
  res: ResponseOf<typeof contract.GET>
) {
  const { id = "" } = req.params
  const grant = readSignature(id, req.validatedQuery.sig)
  if (!grant) {
    throw new MedusaError(
      MedusaError.Types.UNAUTHORIZED,
      "The address of the file is not valid or has expired. Read its record again for a new one."
    )
  }
  const upload = await findFile(req.scope, id)
  const range = answerHead(req, res, upload, grant.disposition)
  if (req.method === "HEAD" || !range) {
    res.end()
    return
  }
  const source = await byteStoreOf(req.scope, "private").read(upload.key, range)
  // A reader that leaves early is no failure.
  await pipeline(source, res).catch(() => res.destroy())
}

async function findFile(
  scope: RequestOf<typeof contract.GET>["scope"],
  id: string
) {
  const uploads: UploadModuleService = scope.resolve(UPLOAD_MODULE)
  const [upload] = await uploads.listUploads({
    id,
    access: "private",
    status: ["received", "attached"],
  })
  if (!upload?.key) {
    throw new MedusaError(MedusaError.Types.NOT_FOUND, `There is no file ${id}`)
  }
  return { ...upload, key: upload.key }
}
