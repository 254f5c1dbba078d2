import type { MedusaContainer } from "@medusajs/framework/types"
import type {
  OrderEarning,
  OrderSnapshot,
} from "../../modules/loyalty/domain/earning"
import {
  earnBy,
  mostOf,
  type Terms,
} from "../../modules/loyalty/domain/promise"
import { readDefinition } from "../../modules/loyalty/domain/program"
import { loyaltyIn } from "./loyalty-service"

export interface EarnedByTerms {
  terms: Terms
  earning: OrderEarning
}

/** By which of these terms a sale earns most; of equals, by the first. */
export async function earnMost(
  container: MedusaContainer,
  terms: [Terms, ...Terms[]],
  snapshot: OrderSnapshot
): Promise<EarnedByTerms> {
  const ids = [...new Set(terms.map(({ program_id }) => program_id))]
  const rows = await loyaltyIn(container).listLoyaltyPrograms({ id: ids })
  const definitions = new Map(
    rows.map(({ id, definition }) => [id, readDefinition(definition)])
  )
  const [first, ...others] = terms.flatMap((one) => {
    const definition = definitions.get(one.program_id)
    return definition
      ? [{ terms: one, earning: earnBy(definition, one, snapshot) }]
      : []
  })
  return mostOf([first, ...others])
}
