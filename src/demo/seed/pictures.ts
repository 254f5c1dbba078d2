import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { uploadFilesWorkflow } from "@medusajs/medusa/core-flows"
import { existsSync } from "fs"
import { readFile } from "fs/promises"
import { join, resolve } from "path"
import type { Config } from "../../config"
import { findRootDir } from "../../config/env-files"
import { garments, spareParts } from "../catalogue"
import type { SeedContext } from "./context"

/** `medusa build` copies no pictures: the project keeps them for both. */
export const picturesDir = join(
  findRootDir(resolve(__dirname, "../../..")),
  "src",
  "demo",
  "pictures"
)

/** Uploads pictures and answers their addresses by name. */
export async function uploadPictures(
  { container }: SeedContext,
  names: string[]
) {
  const files = await Promise.all(
    names.map(async (filename) => ({
      filename,
      mimeType: "image/webp",
      content: await readFile(join(picturesDir, filename), "base64"),
      access: "public" as const,
    }))
  )
  const { result } = await uploadFilesWorkflow(container).run({
    input: { files },
  })
  return new Map(names.map((name, index) => [name, result[index].url]))
}

/**
 * Pictures are stored with their full address, so they break when the shop
 * moves to another one (PUBLIC_URL, PORT), when the data folder was emptied or
 * when files went to S3. This finds the demo's own pictures that cannot be
 * seen any more, uploads what is gone, and puts the new address everywhere.
 */
export async function mendPictures(context: SeedContext) {
  const stored = await findStoredUrls(context)
  const addresses = new Map<string, string>()
  const gone: string[] = []
  for (const url of stored) {
    const current = currentUrl(url, context.config)
    if (!current) {
      gone.push(url)
    } else if (current !== url) {
      addresses.set(url, current)
    }
  }
  if (gone.length) {
    const uploaded = await uploadPictures(context, unique(gone.map(nameOf)))
    for (const url of gone) {
      addresses.set(url, uploaded.get(nameOf(url)) as string)
    }
  }
  if (addresses.size) {
    await replaceUrls(context, addresses)
    context.tell(`products, ${addresses.size} pictures moved`)
  }
}

const unique = (values: string[]) => [...new Set(values)]

/** The last part of the address, without the time or id that uploading adds. */
function nameOf(url: string) {
  const file = url.slice(url.lastIndexOf("/") + 1)
  return /^\d+-(.+)$/.exec(file)?.[1] ?? file.replace(/-[0-9A-Z]{26}\./, ".")
}

/** Where the file of an address is to be had now, if it is there at all. */
export function currentUrl(url: string, config: Config) {
  if (config.s3) {
    return url.startsWith(config.s3.file_url ?? "") ? url : undefined
  }
  const key = url.slice(url.lastIndexOf("/") + 1)
  return existsSync(join(config.files_dir, key))
    ? `${config.public_url}/static/${key}`
    : undefined
}

async function findStoredUrls({ container }: SeedContext) {
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const handles = [...garments, ...spareParts].map(({ handle }) => handle)
  const rows: { url: string; handle: string }[] = await knex("image")
    .join("product", "product.id", "image.product_id")
    .whereNull("image.deleted_at")
    .whereNull("product.deleted_at")
    .whereIn("product.handle", handles)
    .distinct("image.url", "product.handle")
  // What a merchant has added to a product is not the seed's to move.
  return rows
    .filter(({ url, handle }) => nameOf(url).startsWith(handle))
    .filter(({ url }) => existsSync(join(picturesDir, nameOf(url))))
    .map(({ url }) => url)
}

/** Where core keeps copies of a picture's address. */
const COPIES = [
  ["image", "url"],
  ["product", "thumbnail"],
  ["product_variant", "thumbnail"],
  ["order_line_item", "thumbnail"],
  ["cart_line_item", "thumbnail"],
]

/**
 * One statement per table. Workflows would write every product again, for a
 * change that no customer sees.
 */
async function replaceUrls(
  { container }: SeedContext,
  addresses: Map<string, string>
) {
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  await knex.transaction(async (transaction) => {
    for (const [table, column] of COPIES) {
      await transaction.raw(
        `update ?? as copy set ?? = moved.new
         from unnest(?::text[], ?::text[]) as moved(old, new)
         where copy.?? = moved.old`,
        [table, column, [...addresses.keys()], [...addresses.values()], column]
      )
    }
  })
}
