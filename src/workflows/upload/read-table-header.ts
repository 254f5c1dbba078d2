import type { MedusaContainer } from "@medusajs/framework/types"
import { MedusaError } from "@medusajs/framework/utils"
import { findTable, openTable, type TableOwner } from "./read-table"

/** @throws {MedusaError} `not_found` */
export async function readTableHeader(
  container: MedusaContainer,
  upload_id: string,
  owner: TableOwner
) {
  const file = await findTable(container, upload_id, owner)
  if (!file) {
    throw new MedusaError(
      MedusaError.Types.NOT_FOUND,
      `There is no file ${upload_id} of yours that was not imported yet`
    )
  }
  const { header, rows } = await openTable(container, file)
  await rows.return(undefined)
  return header
}
