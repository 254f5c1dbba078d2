import type { MedusaRequest } from "@medusajs/framework/http"
import { MedusaError } from "@medusajs/framework/utils"
import { join } from "path"
import { config } from "../../config/current"
import { actorOf } from "../../lib/actor"
import { receiveFile, type FileRules, type Kind } from "../../lib/upload"
import type { Owner } from "../../modules/upload/domain/attachment"
import { keepUpload } from "./keep-upload"

export interface UploadRules extends Omit<FileRules, "incoming_dir"> {
  access: "public" | "private"
}

const INCOMING_DIR = join(config.data_dir, "incoming")

/**
 * Takes the one file of a request, cleans and stores it. It belongs to whoever
 * is logged in or shows a guest token, and is discarded after a day unless it
 * is attached to something. No workflow: the body is a stream.
 *
 * @returns the row, and the text fields that came beside the file, unchecked
 * @throws `too_large`, `unsupported_media`, `invalid_data`
 */
export async function receiveUpload(req: MedusaRequest, rules: UploadRules) {
  const owner = ownerOf(req)
  assertPublishable(rules)
  return receiveFile(
    req,
    { ...rules, incoming_dir: INCOMING_DIR },
    async ({ fields, ...file }) => ({
      upload: await keepUpload(req.scope, {
        ...{ file, owner, access: rules.access },
      }),
      fields,
    })
  )
}

function ownerOf(req: MedusaRequest): Owner {
  const actor = actorOf(req)
  if (actor.type === "stranger") {
    throw new MedusaError(
      MedusaError.Types.UNAUTHORIZED,
      "Only somebody who is known can send a file"
    )
  }
  return { type: actor.type, id: actor.id }
}

/** What is in them cannot be seen through, so none is shown to all. */
const SECRET: Kind[] = ["document", "table"]

function assertPublishable({ access, kinds }: UploadRules) {
  const secret = kinds.find((kind) => SECRET.includes(kind))
  if (access === "public" && secret) {
    throw new MedusaError(
      MedusaError.Types.INVALID_ARGUMENT,
      `A ${secret} is kept private only`
    )
  }
}
