import type { CreateProductWorkflowInputDTO } from "@medusajs/framework/types"
import { careTexts } from "../catalogue/care"
import { palette } from "../catalogue/palette"
import { garmentPicture, sparePartPicture } from "../catalogue/pictures"
import { garmentSku, sizesOf, sparePartSku } from "../catalogue/skus"
import type { Garment, Prices, SparePart } from "../catalogue/types"
import { SPARE_PART_TYPE, type Shelves } from "./shelves"

export type Shelf = Shelves & {
  channels: { clothing: string; parts: string }
  shipping_profile_id: string
  status: "proposed"
}

/** Turns a garment into what core's workflow takes; `urls` by picture name. */
export function garmentInput(
  garment: Garment,
  shelf: Shelf,
  urls: Map<string, string>
): CreateProductWorkflowInputDTO {
  const pictures = garment.colours.map(
    (colour) => urls.get(garmentPicture(garment, colour)) as string
  )
  return {
    ...placed(garment, shelf, shelf.channels.clothing),
    type_id: shelf.types.get(garment.type),
    collection_id:
      garment.collection && shelf.collections.get(garment.collection),
    weight: garment.weight_grams,
    thumbnail: pictures[0],
    images: pictures.map((url) => ({ url })),
    options: [
      {
        title: "Colour",
        values: garment.colours.map((colour) => palette[colour].name),
      },
      { title: "Size", values: sizesOf(garment).map(({ name }) => name) },
    ],
    variants: garment.colours.flatMap((colour, colourIndex) =>
      sizesOf(garment).map((size) => ({
        title: `${palette[colour].name} / ${size.name}`,
        sku: garmentSku(garment, colour, size),
        options: { Colour: palette[colour].name, Size: size.name },
        prices: priceInputs(garment.prices),
        weight: garment.weight_grams,
        thumbnail: pictures[colourIndex],
        manage_inventory: true,
      }))
    ),
    metadata: {
      style: `MA-${garment.style}`,
      care: careTexts[garment.care],
      colours: Object.fromEntries(
        garment.colours.map((colour) => [
          palette[colour].name,
          palette[colour].hex,
        ])
      ),
    },
  }
}

export function sparePartInput(
  part: SparePart,
  shelf: Shelf,
  urls: Map<string, string>
): CreateProductWorkflowInputDTO {
  const picture = urls.get(sparePartPicture(part)) as string
  return {
    ...placed(part, shelf, shelf.channels.parts),
    type_id: shelf.types.get(SPARE_PART_TYPE),
    weight: part.variants[0].weight_grams,
    thumbnail: picture,
    images: [{ url: picture }],
    options: [
      { title: part.option, values: part.variants.map(({ name }) => name) },
    ],
    variants: part.variants.map((variant) => ({
      title: variant.name,
      sku: sparePartSku(part, variant),
      options: { [part.option]: variant.name },
      prices: priceInputs(variant.prices),
      weight: variant.weight_grams,
      thumbnail: picture,
      manage_inventory: true,
      metadata: { part_number: `${part.part_number}-${variant.code}` },
    })),
    metadata: {
      part_number: part.part_number,
      oe_references: part.oe_references,
      fitment: part.fitment,
    },
  }
}

/** What garments and parts have in common. */
function placed(product: Garment | SparePart, shelf: Shelf, channelId: string) {
  return {
    handle: product.handle,
    title: product.title,
    subtitle: product.subtitle,
    description: product.description,
    status: shelf.status,
    material: product.material,
    origin_country: product.origin_country,
    hs_code: product.hs_code,
    category_ids: [shelf.categories.get(product.category) as string],
    tag_ids: product.tags.map((tag) => shelf.tags.get(tag) as string),
    sales_channels: [{ id: channelId }],
    shipping_profile_id: shelf.shipping_profile_id,
  }
}

const priceInputs = (prices: Prices) =>
  Object.entries(prices).map(([currency_code, amount]) => ({
    currency_code,
    amount,
  }))
