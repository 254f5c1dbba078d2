import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { byteStoreOf } from "../../lib/byte-store"
import { openCsv } from "../../lib/csv-file/csv-rows"

export interface TableOwner {
  type: string
  id: string
}

/**
 * A file of rows that somebody has sent.
 *
 * @param owner whose it has to be, and not attached to anything yet
 * @returns nothing when it is not there any more
 */
export async function findTable(
  container: MedusaContainer,
  upload_id: string,
  owner?: TableOwner
) {
  const { data } = await container
    .resolve(ContainerRegistrationKeys.QUERY)
    .graph({
      entity: "upload",
      fields: ["key", "size_bytes"],
      filters: {
        ...{ id: upload_id, kind: "table" },
        ...(owner
          ? { status: "received", owner_type: owner.type, owner_id: owner.id }
          : { status: ["received", "attached"] }),
      },
    })
  const [file] = data
  return file?.key ? { key: file.key, size_bytes: file.size_bytes } : undefined
}

export type TableFile = NonNullable<Awaited<ReturnType<typeof findTable>>>

/** The rows of a file; reading them ends when nobody asks for more. */
export async function openTable(
  container: MedusaContainer,
  { key, size_bytes }: TableFile
) {
  const bytes = await byteStoreOf(container, "private").read(key, {
    ...{ start: 0, end: size_bytes - 1 },
  })
  return openCsv(bytes as AsyncIterable<Uint8Array>)
}
