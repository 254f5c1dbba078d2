import { AmountsField } from "../program/amounts-field"
import { NumberField } from "../program/fields"
import type { FieldForm } from "../program/use-program-form"
import { VariantField } from "./variant-field"

/** What a reward of its kind needs to be told. */
export const BenefitFields = ({ form }: { form: FieldForm }) => {
  switch (form.valueAt("benefit.kind")) {
    case "percentage":
      return (
        <NumberField
          form={form}
          place="benefit.percent"
          words="reward.percent"
        />
      )
    case "amount":
      return (
        <AmountsField
          form={form}
          place="benefit.amounts"
          words="reward.amounts"
        />
      )
    case "free_product":
      return <VariantField form={form} place="benefit.variant_id" />
    default:
      return null
  }
}
