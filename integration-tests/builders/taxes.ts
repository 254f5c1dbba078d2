import {
  createTaxRegionsWorkflow,
  updatePricePreferencesWorkflow,
} from "@medusajs/medusa/core-flows"
import type { MedusaContainer } from "@medusajs/framework/types"

/** 19 % in Germany, inside the prices in euro or beside them. */
export async function buildTaxes(
  container: MedusaContainer,
  { is_tax_inclusive }: { is_tax_inclusive: boolean }
) {
  await createTaxRegionsWorkflow(container).run({
    input: [
      {
        ...{ country_code: "de", provider_id: "tp_system" },
        default_tax_rate: { name: "VAT", code: "vat", rate: 19 },
      },
    ],
  })
  await updatePricePreferencesWorkflow(container).run({
    input: {
      selector: { attribute: "currency_code", value: "eur" },
      update: { is_tax_inclusive },
    },
  })
}
