import type { MedusaContainer } from "@medusajs/framework/types"
import {
  ContainerRegistrationKeys,
  MedusaError,
} from "@medusajs/framework/utils"
import type { ReviewSettings } from "../../modules/review/domain/review-settings"
import type { SubmittedMedia } from "../../modules/review/media-rows"
import type { Reviewer } from "./read-subject"

const VIDEOS_MAX = 1

/**
 * The uploads of a review, in the author's order.
 *
 * @throws {MedusaError} `review_content_refused` for too many, `not_found` for
 * what is not the author's
 */
export async function readMedia(
  container: MedusaContainer,
  ids: string[],
  by: Reviewer,
  settings: ReviewSettings
): Promise<SubmittedMedia[]> {
  if (!ids.length) {
    return []
  }
  const { data } = await container
    .resolve(ContainerRegistrationKeys.QUERY)
    .graph({
      entity: "upload",
      fields: ["id", "kind", "url", "perceptual_hash"],
      filters: { id: ids, owner_type: by.type, owner_id: by.id },
    })
  const uploads = new Map(data.map((upload) => [upload.id, upload]))
  const media = ids.map((id) => {
    const upload = uploads.get(id)
    if (!upload) {
      throw new MedusaError(
        MedusaError.Types.NOT_FOUND,
        `There is no upload ${id} of yours`
      )
    }
    return {
      upload_id: id,
      kind: upload.kind as SubmittedMedia["kind"],
      url: upload.url ?? null,
      picture_hash: upload.perceptual_hash ?? null,
    }
  })
  assertFew(media, settings)
  return media
}

function assertFew(media: SubmittedMedia[], settings: ReviewSettings) {
  const videos = media.filter(({ kind }) => kind === "video").length
  const photos = media.length - videos
  const { media_enabled, photos_max } = settings
  if (!media_enabled || photos > photos_max || videos > VIDEOS_MAX) {
    throw new MedusaError(
      MedusaError.Types.INVALID_DATA,
      media_enabled
        ? `A review shows ${photos_max} photos and ${VIDEOS_MAX} video at most, not ${photos} and ${videos}.`
        : "Reviews here show no photos.",
      "review_content_refused"
    )
  }
}
