import { join } from "path"
import type { SubmittedMedia } from "../../../modules/review/media-rows"
import { UPLOAD_MODULE } from "../../../modules/upload"
import type UploadModuleService from "../../../modules/upload/service"
import { reviewIn } from "../../../workflows/review"
import { keepPicture, restorePicture } from "../../../workflows/upload"
import { demoReviews, reviewKey, type DemoReview } from "../../reviews"
import type { SeedContext } from "../context"
import { currentUrl, picturesDir } from "../pictures"
import { demoId } from "./demo-id"

type Author = { type: string; id: string }

const fileOf = (photo: string) => join(picturesDir, "reviews", `${photo}.webp`)

const uploadsOf = (review: DemoReview) =>
  (review.photos ?? []).map((photo) => ({
    id: demoId("upl", `${reviewKey(review)}/${photo}`),
    path: fileOf(photo),
  }))

/**
 * Keeps the photos of a review and ties them to it, as its author's request
 * would. A run that was stopped may have kept some of them before.
 */
export async function keepPhotos(
  { container }: SeedContext,
  review: DemoReview,
  { review_id, owner }: { review_id: string; owner: Author }
): Promise<SubmittedMedia[]> {
  const uploads: UploadModuleService = container.resolve(UPLOAD_MODULE)
  const wanted = uploadsOf(review)
  const ids = wanted.map(({ id }) => id)
  if (!ids.length) {
    return []
  }
  const known = await uploads.listUploads({ id: ids })
  for (const { id, path } of wanted) {
    const status = known.find((upload) => upload.id === id)?.status
    if (status === "receiving" || status === "discarded") {
      await uploads.deleteUploads(id)
    }
    if (status !== "received" && status !== "attached") {
      await keepPicture(container, { id, path, owner })
    }
  }
  await uploads.attach(ids, owner, { type: "review", id: review_id })
  const kept = await uploads.listUploads({ id: ids })
  return ids.map((id) => {
    const upload = kept.find((one) => one.id === id)
    return {
      ...{ upload_id: id, kind: "image" },
      url: upload?.url ?? null,
      picture_hash: upload?.perceptual_hash ?? null,
    }
  })
}

/** Like the pictures of products, photos are stored with their full address. */
export async function mendPhotos({ container, config }: SeedContext) {
  const uploads: UploadModuleService = container.resolve(UPLOAD_MODULE)
  const photos = demoReviews.flatMap(uploadsOf)
  const pathOf = new Map(photos.map(({ id, path }) => [id, path]))
  const kept = await uploads.listUploads(
    { id: [...pathOf.keys()], status: "attached" },
    { take: pathOf.size }
  )
  for (const { id, url } of kept) {
    const current = currentUrl(url as string, config)
    if (current === url) {
      continue
    }
    if (current) {
      await uploads.updateUploads({ id, url: current })
    } else {
      await restorePicture(container, { id, path: pathOf.get(id) as string })
    }
    const mended = await uploads.retrieveUpload(id)
    await reviewIn(container).updateReviewMedias({
      selector: { upload_id: id },
      data: { url: mended.url },
    })
  }
}
