import type { MedusaContainer } from "@medusajs/framework/types"
import { PRIVACY_MODULE } from "../../../modules/privacy"
import type PrivacyModuleService from "../../../modules/privacy/service"
import { PrivacyRequestSchema } from "./schema"

const FIELDS = Object.keys(PrivacyRequestSchema.shape).filter(
  (field) => field !== "parts"
)

export interface Page {
  limit: number
  offset: number
}

/** The newest first, each with what was done of it. */
export async function readRequests(
  container: MedusaContainer,
  filters: object,
  { limit, offset }: Page
) {
  const service: PrivacyModuleService = container.resolve(PRIVACY_MODULE)
  const [requests, count] = await service.listAndCountPrivacyRequests(filters, {
    ...{ take: limit, skip: offset, order: { id: "DESC" } },
    select: FIELDS,
  })
  const parts = await service.listPrivacyParts(
    { request_id: requests.map(({ id }) => id) },
    { take: null, order: { occurred_at: "ASC", id: "ASC" } }
  )
  return {
    count,
    privacy_requests: requests.map((request) => ({
      ...pick(request),
      parts: parts
        .filter(({ request_id }) => request_id === request.id)
        .map(({ feature, counts, occurred_at }) => ({
          ...{ feature, occurred_at },
          counts: counts as Record<string, number>,
        })),
    })),
  }
}

export async function readRequest(container: MedusaContainer, id: string) {
  const page = { limit: 1, offset: 0 }
  const { privacy_requests } = await readRequests(container, { id }, page)
  return privacy_requests[0]
}

type Request = Awaited<
  ReturnType<PrivacyModuleService["retrievePrivacyRequest"]>
>

/** The sealed person and the digest are for nobody to see. */
function pick({
  person_sealed: _person,
  address_digest: _digest,
  lease_token: _token,
  leased_until: _until,
  told_at: _told,
  created_at: _created,
  updated_at: _updated,
  deleted_at: _deleted,
  ...request
}: Request) {
  return request
}
