import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { MedusaContainer } from "@medusajs/framework/types"
import { MedusaError } from "@medusajs/framework/utils"
import { clock } from "../../../lib/clock"
import { listOpenOrders, type FoundPerson } from "../core-tables"
import type { EraseCustomerInput } from "../erase-customer"
import { assertKnown, findPerson } from "../find-person"
import { privacyIn } from "../privacy-service"
import { digestAddress, sealPerson } from "../sealed-person"

/** No compensation: what is written down is carried out. */
export const openErasureStep = createStep(
  "open-erasure",
  async (
    { customer_id, reason, force, requested_by }: EraseCustomerInput,
    { container }
  ) => {
    const person = await findPerson(container, customer_id)
    await assertKnown(container, person)
    if (!force && person.is_there) {
      await assertNoOpenOrders(container, person)
    }
    const { id } = await privacyIn(container).open(
      {
        ...{ kind: "erasure", customer_id, reason, requested_by },
        is_forced: force,
        address_digest: person.email && digestAddress(person.email),
        person_sealed: sealPerson(person),
      },
      clock.now()
    )
    return new StepResponse({ id })
  }
)

async function assertNoOpenOrders(
  container: MedusaContainer,
  { customer_id, customer_ids }: FoundPerson
) {
  const numbers = await listOpenOrders(container, customer_ids, clock.now())
  if (numbers.length) {
    throw new MedusaError(
      MedusaError.Types.NOT_ALLOWED,
      `Customer ${customer_id} has open orders: ${numbers.map((number) => `#${number}`).join(", ")}. Settle them first, or force it.`,
      "privacy_orders_open"
    )
  }
}
