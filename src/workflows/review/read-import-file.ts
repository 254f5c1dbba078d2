import type { MedusaContainer } from "@medusajs/framework/types"
import {
  ContainerRegistrationKeys,
  MedusaError,
} from "@medusajs/framework/utils"
import { byteStoreOf } from "../../lib/byte-store"
import { openCsv } from "../../modules/review/csv-rows"

interface Owner {
  type: string
  id: string
}

/** @returns nothing when it is not there any more */
export async function findFile(
  container: MedusaContainer,
  upload_id: string,
  owner?: Owner
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

export type ImportFile = NonNullable<Awaited<ReturnType<typeof findFile>>>

/** The rows of a file; reading them ends when nobody asks for more. */
export async function openFile(
  container: MedusaContainer,
  { key, size_bytes }: ImportFile
) {
  const bytes = await byteStoreOf(container, "private").read(key, {
    ...{ start: 0, end: size_bytes - 1 },
  })
  return openCsv(bytes as AsyncIterable<Uint8Array>)
}

export async function readHeader(
  container: MedusaContainer,
  upload_id: string,
  owner: Owner
) {
  const file = await findFile(container, upload_id, owner)
  if (!file) {
    throw new MedusaError(
      MedusaError.Types.NOT_FOUND,
      `There is no file ${upload_id} of yours that was not imported yet`
    )
  }
  const { header, rows } = await openFile(container, file)
  await rows.return(undefined)
  return header
}
