import { MedusaError } from "@medusajs/framework/utils"

/** Who acts on a note; the house needs no id. */
export interface NoteActor {
  type: string
  id?: string
}

/**
 * A merchant may withdraw any note, an author his own. Everybody else learns
 * nothing: a note of somebody else is as absent as one that never was.
 *
 * @throws {MedusaError} `NOT_FOUND`
 */
export function assertMayWithdraw(
  note: { id: string; author_type: string; author_id: string },
  by: NoteActor
) {
  const isMerchant = ["user", "api-key"].includes(by.type)
  const isAuthor = by.type === note.author_type && by.id === note.author_id
  if (!isMerchant && !isAuthor) {
    throw new MedusaError(
      MedusaError.Types.NOT_FOUND,
      `There is no guestbook note ${note.id}`
    )
  }
}
