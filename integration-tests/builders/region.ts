import { createRegionsWorkflow } from "@medusajs/medusa/core-flows"
import type {
  CreateRegionDTO,
  MedusaContainer,
} from "@medusajs/framework/types"

/** A region in euro for Germany, without taxes. A country has one region. */
export async function buildRegion(
  container: MedusaContainer,
  overrides: Partial<CreateRegionDTO> & { payment_providers?: string[] } = {}
) {
  const { result } = await createRegionsWorkflow(container).run({
    input: {
      regions: [
        {
          name: "Euro zone",
          currency_code: "eur",
          countries: ["de"],
          payment_providers: ["pp_system_default"],
          ...overrides,
        },
      ],
    },
  })
  return result[0]
}
