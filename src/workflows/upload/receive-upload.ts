import type { MedusaRequest } from "@medusajs/framework/http"
import type { MedusaContainer } from "@medusajs/framework/types"
import { MedusaError, generateEntityId } from "@medusajs/framework/utils"
import { join } from "path"
import { config } from "../../config/current"
import { actorOf } from "../../lib/actor"
import { byteStoreOf } from "../../lib/byte-store"
import { clock } from "../../lib/clock"
import { crashPoint } from "../../lib/crash-point"
import {
  receiveFile,
  type FileRules,
  type Kind,
  type ReceivedFile,
} from "../../lib/upload"
import { UPLOAD_MODULE } from "../../modules/upload"
import type { Owner } from "../../modules/upload/domain/attachment"
import { expiryOf } from "../../modules/upload/domain/upload-status"
import type UploadModuleService from "../../modules/upload/service"
import type { UploadRow } from "../../modules/upload/service"

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
    async (file) => ({
      upload: await keep(req.scope, file, rules.access, owner),
      fields: file.fields,
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

/** What is in a document cannot be seen through, so none is shown to all. */
function assertPublishable({ access, kinds }: UploadRules) {
  const secret: Kind = "document"
  if (access === "public" && kinds.includes(secret)) {
    throw new MedusaError(
      MedusaError.Types.INVALID_ARGUMENT,
      "Documents are kept private only"
    )
  }
}

async function keep(
  container: MedusaContainer,
  file: ReceivedFile,
  access: UploadRules["access"],
  owner: Owner
): Promise<UploadRow> {
  const uploads: UploadModuleService = container.resolve(UPLOAD_MODULE)
  const store = byteStoreOf(container, access)
  const { path, extension, fields: _, ...facts } = file
  const id = generateEntityId(undefined, "upl")
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
