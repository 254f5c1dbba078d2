import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { ReviewSettings } from "../../modules/review/domain/review-settings"
import type { Finding } from "../../modules/review/domain/screening"
import type { ReviewActor } from "../../modules/review/types"

/**
 * What there is to find about who wrote it: somebody without a purchase, or
 * somebody of the shop's own staff.
 */
export async function findAboutAuthor(
  container: MedusaContainer,
  by: ReviewActor,
  order_id: string | null,
  settings: ReviewSettings
): Promise<Finding[]> {
  return [
    ...(order_id ? [] : [{ rule: "unverified" as const }]),
    ...(await findStaff(container, by, settings)),
  ]
}

/** The shop's own people, where they do not say so. */
export async function findStaff(
  container: MedusaContainer,
  by: ReviewActor,
  { staff_email_domains }: ReviewSettings
): Promise<Finding[]> {
  const domain = staff_email_domains.length && (await domainOf(container, by))
  return domain && staff_email_domains.includes(domain)
    ? [{ rule: "staff" }]
    : []
}

/** Of their account's address, or of the order that a guest's token opens. */
async function domainOf(container: MedusaContainer, { type, id }: ReviewActor) {
  const { data } = await container
    .resolve(ContainerRegistrationKeys.QUERY)
    .graph({
      entity: type === "guest" ? "order" : "customer",
      fields: ["email"],
      filters: { id },
    })
  const [row] = data as { email: string | null }[]
  return row?.email?.split("@").at(-1)?.toLowerCase()
}
