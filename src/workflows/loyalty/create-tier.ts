import type { MedusaContainer } from "@medusajs/framework/types"
import {
  ContainerRegistrationKeys,
  MedusaError,
} from "@medusajs/framework/utils"
import {
  createHook,
  createStep,
  createWorkflow,
  StepResponse,
  transform,
  when,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { createCustomerGroupsWorkflow } from "@medusajs/medusa/core-flows"
import { clock } from "../../lib/clock"
import { loyaltyIn } from "./loyalty-service"
import { takeBack } from "./take-back"

export interface CreateTierInput {
  key: string
  name: string
  points_min: number
  /** Given for entering it; null for nothing. */
  entry_points: number | null
  /** A group of core's; null makes one. */
  customer_group_id: string | null
  additional_data?: Record<string, unknown>
}

const createTierStep = createStep(
  "create-tier",
  async (
    { customer_group_id, additional_data: _, ...tier }: CreateTierInput,
    { container }
  ) => {
    await assertGroup(container, customer_group_id ?? "")
    const { id, change } = await loyaltyIn(container).createTier({
      ...{ ...tier, customer_group_id, now: clock.now() },
    })
    return new StepResponse({ id }, change)
  },
  takeBack
)

/** One that a deleted tier has left is taken again: core keeps names apart. */
const findTierGroupStep = createStep(
  "find-tier-group",
  async ({ customer_group_id, name }: CreateTierInput, { container }) => {
    if (customer_group_id) {
      return new StepResponse({ id: customer_group_id, name })
    }
    const group = groupNameOf(name)
    const { data } = await container
      .resolve(ContainerRegistrationKeys.QUERY)
      .graph({
        ...{ entity: "customer_group", fields: ["id"] },
        filters: { name: group },
      })
    return new StepResponse({ id: data.at(0)?.id ?? null, name: group })
  }
)

const groupNameOf = (tier_name: string) => `${tier_name} members`

async function assertGroup(container: MedusaContainer, id: string) {
  const { data } = await container
    .resolve(ContainerRegistrationKeys.QUERY)
    .graph({ entity: "customer_group", fields: ["id"], filters: { id } })
  if (!data.length) {
    throw new MedusaError(
      MedusaError.Types.NOT_FOUND,
      `There is no customer group ${id}`
    )
  }
}

/**
 * A new step of the ladder, with the customer group that its members will be
 * in: the one that is named, the one that a tier of this name had before, or
 * one that is made for it and goes again when the tier is refused.
 *
 * Hooks: `validate` may throw to refuse it; `tierCreated` runs after, and what
 * it throws takes it back, unless somebody has changed it or needs it by then.
 *
 * @throws {MedusaError} `not_found` for the group, `loyalty_ladder_invalid`,
 * `loyalty_tier_known`
 */
export const createTierWorkflow = createWorkflow(
  "create-tier",
  (input: CreateTierInput) => {
    const validate = createHook("validate", { input })
    const group = findTierGroupStep(input)
    const groups = when(
      "group-is-to-be-made",
      group,
      ({ id }) => id === null
    ).then(() =>
      createCustomerGroupsWorkflow.runAsStep({
        input: transform(group, ({ name }) => ({ customersData: [{ name }] })),
      })
    )
    const tier = createTierStep(
      transform(
        { input, group, groups },
        ({ input: { ...tier }, group: { id }, groups: made }) => ({
          ...tier,
          customer_group_id: id ?? made?.[0].id ?? null,
        })
      )
    )
    const tierCreated = createHook("tierCreated", {
      tier,
      additional_data: input.additional_data,
    })
    return new WorkflowResponse(tier, { hooks: [validate, tierCreated] })
  }
)
