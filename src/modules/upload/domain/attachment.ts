import { MedusaError } from "@medusajs/framework/utils"
import { uploadStatus, type UploadStatus } from "./upload-status"

/** Who sent a file: an actor, or the record that a guest's token opens. */
export interface Owner {
  type: string
  id: string
}

/** What a file belongs to, such as a review. */
export interface Target {
  type: string
  id: string
}

export interface AttachableUpload {
  id: string
  status: UploadStatus
  owner_type: string
  owner_id: string
  attached_to_type: string | null
  attached_to_id: string | null
}

/**
 * Whether there is something to do; attaching twice to the same target is not.
 *
 * @throws {MedusaError} `not_found` for somebody else's, and
 * `upload_transition_refused` for one that is taken or gone
 */
export function needsAttaching(
  id: string,
  upload: AttachableUpload | undefined,
  owner: Owner,
  target: Target
) {
  if (
    !upload ||
    upload.owner_type !== owner.type ||
    upload.owner_id !== owner.id
  ) {
    throw uploadNotFound(id)
  }
  if (isAttachedTo(upload, target)) {
    return false
  }
  uploadStatus.assert(upload.status, "attached", id)
  return true
}

export function isAttachedTo(upload: AttachableUpload, { type, id }: Target) {
  return (
    upload.status === "attached" &&
    upload.attached_to_type === type &&
    upload.attached_to_id === id
  )
}

export function uploadNotFound(id: string) {
  return new MedusaError(
    MedusaError.Types.NOT_FOUND,
    `There is no upload ${id}`
  )
}
