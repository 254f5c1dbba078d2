import type { CreateProductWorkflowInputDTO } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import {
  createProductsWorkflow,
  deleteProductsWorkflow,
  updateProductsWorkflow,
} from "@medusajs/medusa/core-flows"
import { garments, spareParts } from "../catalogue"
import { garmentPicture, sparePartPicture } from "../catalogue/pictures"
import { findChannels } from "./channels"
import { queryOf, type SeedContext } from "./context"
import { mendPictures, uploadPictures } from "./pictures"
import { garmentInput, sparePartInput, type Shelf } from "./product-input"
import { seedShelves } from "./shelves"
import { findShippingProfileId } from "./warehouses"

/** A few large batches: one call for all would show no progress. */
const BATCH_SIZE = 18

/**
 * A product is `proposed` until its pictures hang on its variants too, so that
 * a run which was interrupted leaves nothing half-made on sale.
 */
const UNFINISHED = "proposed"

type NewProduct = {
  handle: string
  pictures: string[]
  input: (urls: Map<string, string>) => CreateProductWorkflowInputDTO
}

export async function seedCatalogue(context: SeedContext) {
  const shelf = await prepareShelf(context)
  await removeUnfinished(context)
  const known = await findHandles(context)
  const missing = allProducts(shelf).filter(({ handle }) => !known.has(handle))
  for (let at = 0; at < missing.length; at += BATCH_SIZE) {
    const batch = missing.slice(at, at + BATCH_SIZE)
    await createBatch(context, batch)
    context.tell(`products, ${at + batch.length} of ${missing.length}`)
  }
  await mendPictures(context)
}

async function prepareShelf(context: SeedContext): Promise<Shelf> {
  return {
    ...(await seedShelves(context)),
    channels: await findChannels(context),
    shipping_profile_id: (await findShippingProfileId(context)) as string,
    status: UNFINISHED,
  }
}

function allProducts(shelf: Shelf): NewProduct[] {
  return [
    ...garments.map((garment) => ({
      handle: garment.handle,
      pictures: garment.colours.map((colour) =>
        garmentPicture(garment, colour)
      ),
      input: (urls: Map<string, string>) => garmentInput(garment, shelf, urls),
    })),
    ...spareParts.map((part) => ({
      handle: part.handle,
      pictures: [sparePartPicture(part)],
      input: (urls: Map<string, string>) => sparePartInput(part, shelf, urls),
    })),
  ]
}

async function findHandles(context: SeedContext) {
  const { data } = await queryOf(context).graph({
    entity: "product",
    fields: ["handle"],
    filters: { handle: allHandles() },
  })
  return new Set(data.map(({ handle }) => handle))
}

const allHandles = () =>
  [...garments, ...spareParts].map(({ handle }) => handle)

async function removeUnfinished(context: SeedContext) {
  const { data } = await queryOf(context).graph({
    entity: "product",
    fields: ["id"],
    filters: { handle: allHandles(), status: UNFINISHED },
  })
  if (data.length) {
    await deleteProductsWorkflow(context.container).run({
      input: { ids: data.map(({ id }) => id) },
    })
  }
}

async function createBatch(context: SeedContext, batch: NewProduct[]) {
  const { container } = context
  const urls = await uploadPictures(
    context,
    batch.flatMap(({ pictures }) => pictures)
  )
  const { result } = await createProductsWorkflow(container).run({
    input: { products: batch.map(({ input }) => input(urls)) },
  })
  await hangPictures(
    context,
    result.map(({ id }) => id)
  )
  await updateProductsWorkflow(container).run({
    input: {
      selector: { id: result.map(({ id }) => id) },
      update: { status: "published" },
    },
  })
}

/**
 * Shows each variant in its colour. Core's workflow takes one picture at a
 * time, which would be ninety runs; its module takes all pairs at once.
 */
async function hangPictures(context: SeedContext, productIds: string[]) {
  const { data: products } = await queryOf(context).graph({
    entity: "product",
    fields: ["images.id", "images.url", "variants.id", "variants.thumbnail"],
    filters: { id: productIds },
  })
  const pairs = products.flatMap(({ images, variants }) =>
    variants.flatMap(({ id, thumbnail }) =>
      images
        .filter(({ url }) => url === thumbnail)
        .map((image) => ({ image_id: image.id, variant_id: id }))
    )
  )
  await context.container.resolve(Modules.PRODUCT).addImageToVariant(pairs)
}
