import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import {
  createStep,
  createWorkflow,
  StepResponse,
  transform,
  when,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import {
  acquireLockStep,
  emitEventStep,
  linkCustomerGroupsToCustomerWorkflow,
  releaseLockStep,
} from "@medusajs/medusa/core-flows"
import { crashPoint } from "../../lib/crash-point"
import type { TierGrouping } from "../../modules/loyalty/grouping"
import { LoyaltyEvents } from "./events"
import { loyaltyIn } from "./loyalty-service"

export interface MirrorTierInput {
  account_id: string
}

const readGroupingStep = createStep(
  "read-grouping",
  async ({ account_id }: MirrorTierInput, { container }) => {
    const grouping = await loyaltyIn(container).readGrouping(account_id)
    const { group_id, tier_group_ids } = grouping
    const inGroups = await listGroups(container, grouping)
    const exists = inGroups && (await isGroup(container, group_id))
    return new StepResponse({
      ...grouping,
      add: exists && group_id && !inGroups.includes(group_id) ? [group_id] : [],
      remove: (inGroups ?? []).filter(
        (id) => id !== group_id && tier_group_ids.includes(id)
      ),
    })
  }
)

/** Nothing for a customer who is not there any more. */
async function listGroups(
  container: MedusaContainer,
  { customer_id }: TierGrouping
) {
  const { data } = await container
    .resolve(ContainerRegistrationKeys.QUERY)
    .graph({
      entity: "customer",
      fields: ["id", "groups.id"],
      filters: { id: customer_id ?? "" },
    })
  return data[0]?.groups?.map((group) => group?.id ?? "")
}

/** A merchant may have deleted it in core; then the tier is in step with none. */
async function isGroup(container: MedusaContainer, id: string | null) {
  const { data } = await container
    .resolve(ContainerRegistrationKeys.QUERY)
    .graph({
      entity: "customer_group",
      fields: ["id"],
      filters: { id: id ?? "" },
    })
  return data.length > 0
}

/** No compensation: it is last, and says what is so. */
const noteGroupedStep = createStep(
  "note-grouped",
  async (
    { account_id, tier_id }: Pick<TierGrouping, "account_id" | "tier_id">,
    { container }
  ) => {
    crashPoint("loyalty.tier-grouped")
    await loyaltyIn(container).noteGrouped({ account_id, tier_id })
    return new StepResponse({ account_id })
  }
)

/**
 * Lets the customer group of core follow the tier of a member, and then tells
 * of the change. What was cut short is found by the account itself, which says
 * whose group it was last put into; so this may run at any time.
 */
export const mirrorTierWorkflow = createWorkflow(
  "mirror-tier",
  (input: MirrorTierInput) => {
    const ownerId = transform({}, (_, context) => context.transactionId)
    const key = transform(
      input,
      ({ account_id }) => `loyalty-tier-${account_id}`
    )
    acquireLockStep({ key, timeout: 5, ttl: 60, ownerId })
    const grouping = readGroupingStep(input)
    when(
      "tier-groups-differ",
      grouping,
      ({ add, remove }) => add.length + remove.length > 0
    ).then(() => {
      linkCustomerGroupsToCustomerWorkflow.runAsStep({
        input: transform(grouping, ({ customer_id, add, remove }) => ({
          ...{ id: customer_id ?? "", add, remove },
        })),
      })
    })
    noteGroupedStep(grouping)
    when(
      "tier-has-changed",
      grouping,
      ({ from_key, to_key }) => to_key !== null && from_key !== to_key
    ).then(() => {
      const data = transform(grouping, ({ account_id, from_key, to_key }) => ({
        ...{ id: account_id, from_key, to_key },
      }))
      emitEventStep({ eventName: LoyaltyEvents.TIER_CHANGED, data })
    })
    releaseLockStep({ key, ownerId })
    return new WorkflowResponse(grouping)
  }
)
