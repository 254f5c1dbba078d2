import { Trash } from "@medusajs/icons"
import { IconButton, Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { FieldProblem } from "../../field-problem"
import { AmountsField } from "./amounts-field"
import { CampaignField } from "./campaign-field"
import { IdsField } from "./ids-field"
import { isCondition, type ConditionType, type Part } from "./part-types"
import { TiersField } from "./tiers-field"
import { UnknownPart } from "./unknown-part"
import type { ProgramForm } from "./use-program-form"

interface ConditionFieldsProps {
  form: ProgramForm
  place: string
  condition: Part
  onRemove: () => void
}

/** One thing that must be so for a rule to hold. */
export const ConditionFields = ({
  form,
  place,
  condition,
  onRemove,
}: ConditionFieldsProps) => {
  const { t } = useTranslation("loyalty")
  const { type } = condition
  const name = isCondition(type) ? t(`program.conditions.${type}.name`) : type
  const error = form.errorAt(`${place}.type`)
  return (
    <section aria-label={name} className="flex flex-col gap-2 border-l-2 pl-3">
      <div className="flex items-center justify-between gap-2">
        <Text size="small" weight="plus">
          {name}
        </Text>
        <IconButton
          type="button"
          size="small"
          variant="transparent"
          aria-label={t("program.remove_condition", { name })}
          onClick={onRemove}
        >
          <Trash />
        </IconButton>
      </div>
      {isCondition(type) ? (
        <Known form={form} place={place} type={type} />
      ) : (
        <UnknownPart part={condition} />
      )}
      <FieldProblem error={error} />
    </section>
  )
}

interface KnownProps {
  form: ProgramForm
  place: string
  type: ConditionType
}

const Known = ({ form, place, type }: KnownProps) => {
  switch (type) {
    case "product":
      return (
        <IdsField form={form} place={`${place}.product_ids`} source={type} />
      )
    case "category":
      return (
        <IdsField form={form} place={`${place}.category_ids`} source={type} />
      )
    case "customer_group":
      return <IdsField form={form} place={`${place}.group_ids`} source={type} />
    case "tier":
      return <TiersField form={form} place={`${place}.tiers`} />
    case "campaign":
      return (
        <div className="flex flex-wrap gap-4">
          <CampaignField form={form} place={`${place}.from`} words="from" />
          <CampaignField form={form} place={`${place}.to`} words="to" />
        </div>
      )
    case "order_minimum":
      return (
        <AmountsField
          form={form}
          place={`${place}.amounts`}
          words="order_minimum"
        />
      )
  }
}
