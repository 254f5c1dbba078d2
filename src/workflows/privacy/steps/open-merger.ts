import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { MedusaError } from "@medusajs/framework/utils"
import { clock } from "../../../lib/clock"
import type { FoundPerson } from "../core-tables"
import { assertKnown, findPerson } from "../find-person"
import type { MergeCustomersInput } from "../merge-customers"
import { privacyIn } from "../privacy-service"
import { digestAddress, sealPerson } from "../sealed-person"

/** No compensation: what is written down is carried out. */
export const openMergerStep = createStep(
  "open-merger",
  async (
    { from_id, into_id, reason, requested_by }: MergeCustomersInput,
    { container }
  ) => {
    assertTwo(from_id, into_id)
    const [from, into] = await Promise.all([
      findPerson(container, from_id),
      findPerson(container, into_id),
    ])
    await assertKnown(container, from)
    await assertKnown(container, into)
    assertKeepsAccount(from, into)
    const { id } = await privacyIn(container).open(
      {
        ...{ kind: "merger", customer_id: from_id, into_id },
        ...{ reason, requested_by },
        address_digest: from.email && digestAddress(from.email),
        person_sealed: sealPerson(from),
      },
      clock.now()
    )
    return new StepResponse({ id })
  }
)

function assertTwo(fromId: string, intoId: string) {
  if (fromId === intoId) {
    throw new MedusaError(
      MedusaError.Types.NOT_ALLOWED,
      `Customer ${fromId} cannot be merged into itself`,
      "privacy_merge_into_itself"
    )
  }
}

/** Else somebody who can log in today could not do so tomorrow. */
function assertKeepsAccount(from: FoundPerson, into: FoundPerson) {
  if (from.is_there && from.has_account && into.is_there && !into.has_account) {
    throw new MedusaError(
      MedusaError.Types.NOT_ALLOWED,
      `Customer ${from.customer_id} has an account and ${into.customer_id} has none; merge the other way round`,
      "privacy_merge_into_guest"
    )
  }
}
