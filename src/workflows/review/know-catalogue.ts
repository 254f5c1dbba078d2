import { MedusaError } from "@medusajs/framework/utils"
import { config } from "../../config/current"
import { outboundFetch } from "../../lib/outbound"
import { pictureHash } from "../../lib/picture-hash"
import { defineSweep, type SweepItem } from "../../lib/sweep"
import {
  findUnknownImages,
  type CatalogueImage,
} from "./core-tables/unknown-images"
import { reviewIn } from "./review-service"

const IMAGE_BYTES_MAX = 20_000_000

interface ImageItem extends SweepItem {
  image: CatalogueImage
}

/**
 * Looks at the images of products, so that a review that shows one of them
 * instead of the thing itself is held.
 */
export const knowCatalogue = defineSweep<ImageItem>({
  name: "review-know-catalogue",
  title: "Remembers how the images of products look",
  schedule: "*/10 * * * *",
  async find({ container }, page) {
    const images = await findUnknownImages(container, page)
    return images.map((image) => ({ key: image.id, position: image.id, image }))
  },
  async run({ image: { id, url } }, { container }) {
    await reviewIn(container).keepCatalogueImage({
      source_id: id,
      picture_hash: await hashOf(await readImage(url)),
    })
  },
})

/** A shop's own files may lie in its own network, others' may not. */
async function readImage(url: string) {
  const ownUrls = [config.public_url, config.s3?.file_url, config.s3?.endpoint]
  const answer = await outboundFetch(new URL(url, config.public_url), {
    response_bytes_max: IMAGE_BYTES_MAX,
    redirects_max: 3,
    allow_hosts: ownUrls.flatMap((own) => (own ? new URL(own).host : [])),
  })
  if (!answer.ok) {
    throw new MedusaError(
      MedusaError.Types.UNEXPECTED_STATE,
      `The image of a product cannot be read: ${answer.status}`
    )
  }
  return new Uint8Array(await answer.arrayBuffer())
}

/** What is no picture looks like none. */
const hashOf = (bytes: Uint8Array) => pictureHash(bytes).catch(() => null)
