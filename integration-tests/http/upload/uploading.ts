import type { MedusaRequest } from "@medusajs/framework/http"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { UploadRow } from "../../../src/modules/upload/service"
import { receiveUpload, type UploadRules } from "../../../src/workflows/upload"
import { formWith, serve } from "../../support/form-post"

/** A feature's upload route, as small as it can be, and who calls it. */
export async function uploading(
  container: MedusaContainer,
  rules: Partial<UploadRules> = {}
) {
  const server = await serve(async (req) => {
    const owner = req.headers["x-customer"]
    const acting = Object.assign(req, {
      scope: container,
      auth_context: owner && { actor_type: "customer", actor_id: owner },
    })
    const { upload } = await receiveUpload(acting as unknown as MedusaRequest, {
      kinds: ["image", "video"],
      access: "private",
      ...rules,
    })
    return upload
  })
  return {
    ...server,
    send: (file: Buffer, customer = "cus_1") =>
      server.post(formWith(file), customer ? { "x-customer": customer } : {}),
    /** The row of a file that was taken. */
    async take(file: Buffer, customer = "cus_1") {
      const { status, body } = await this.send(file, customer)
      if (status !== 201) {
        throw new Error(`The file was refused: ${JSON.stringify(body)}`)
      }
      return body as unknown as UploadRow
    },
  }
}

/** Rows of the table as they are, deleted ones included. */
export function uploadRows(container: MedusaContainer): Promise<UploadRow[]> {
  return container.resolve(ContainerRegistrationKeys.PG_CONNECTION)("upload")
}
