import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { z } from "@medusajs/framework/zod"
import { moment } from "../../../lib/contract"

export const InboxEndpointSchema = z
  .object({
    id: z.string(),
    slug: z.string(),
    feature: z.string(),
    provider: z.string(),
    scheme: z.string(),
    event_id_header: z.string().nullable(),
    event_id_path: z.string().nullable(),
    is_enabled: z.boolean(),
    rejected_count: z.int(),
    created_at: moment,
  })
  .meta({ id: "InboxEndpoint" })

export const INBOX_ENDPOINT_FIELDS = Object.keys(InboxEndpointSchema.shape)

/** What is answered when a secret was made, and never again. */
export const WithSecret = z
  .object({
    inbox_endpoint: InboxEndpointSchema,
    secret: z.string(),
  })
  .meta({ id: "InboxEndpointWithSecret" })

export const secret = z
  .string()
  .min(16)
  .max(500)
  .optional()
  .describe("The sender's own, where it makes one. Default: a new one of ours.")

export async function readInboxEndpoint(
  container: MedusaContainer,
  id: string
) {
  const { data } = await container
    .resolve(ContainerRegistrationKeys.QUERY)
    .graph(
      {
        entity: "inbox_endpoint",
        fields: INBOX_ENDPOINT_FIELDS,
        filters: { id },
      },
      { throwIfKeyNotFound: true }
    )
  return data[0]
}
