import { model } from "@medusajs/framework/utils"
import { KINDS } from "../../../lib/upload"
import { uploadStatus } from "../domain/upload-status"

/** A file that somebody sent, after it was cleaned. */
const Upload = model
  .define("upload", {
    id: model.id({ prefix: "upl" }).primaryKey(),
    status: model.enum(uploadStatus.values),
    /** What we called it; the key is what its place calls it. */
    name: model.text(),
    key: model.text().nullable(),
    /** Null for private files: see `signedFileUrl`. */
    url: model.text().nullable(),
    access: model.enum(["public", "private"]),
    kind: model.enum([...KINDS]),
    mime_type: model.text(),
    size_bytes: model.number(),
    width_px: model.number().nullable(),
    height_px: model.number().nullable(),
    duration_ms: model.number().nullable(),
    perceptual_hash: model.text().nullable(),
    owner_type: model.text(),
    owner_id: model.text(),
    attached_to_type: model.text().nullable(),
    attached_to_id: model.text().nullable(),
    occurred_at: model.dateTime(),
    /** Null while it is attached. */
    expires_at: model.dateTime().nullable(),
  })
  .indexes([
    { on: ["attached_to_type", "attached_to_id"] },
    { on: ["owner_type", "owner_id"] },
    { on: ["status", "expires_at"] },
  ])

export default Upload
