import { Textarea } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import type { AdminLoyaltyReward } from "../../../../client"
import { Choice } from "../../choice"
import { Field } from "../../field"
import { FormDrawer } from "../../form-drawer"
import { AmountsField } from "../program/amounts-field"
import { NumberField, TextField, useFieldWords } from "../program/fields"
import { textOf } from "../program/place"
import type { FieldForm } from "../program/use-program-form"
import { BenefitFields } from "./benefit-fields"
import { LowestTier } from "./lowest-tier"
import { benefitOf, REWARD_KINDS } from "./reward-draft"
import { useRewardForm } from "./use-reward-form"

const DESCRIPTION_MAX = 1000

interface RewardDrawerProps {
  /** Absent for a new one. */
  reward?: AdminLoyaltyReward
  onClose: () => void
}

/** Adds a reward, or changes what is claimed from now on. */
export const RewardDrawer = ({ reward, onClose }: RewardDrawerProps) => {
  const { t } = useTranslation("loyalty")
  const { form, save, isPending, error } = useRewardForm(reward, onClose)
  const words = reward ? "edit" : "create"
  return (
    <FormDrawer
      isOpen
      title={t(`rewards.${words}.title`)}
      description={t(`rewards.${words}.description`)}
      submitLabel={t(`rewards.${words}.submit`)}
      isSaving={isPending}
      error={error}
      onClose={onClose}
      onSubmit={save}
    >
      <TextField form={form} place="name" words="reward.name" />
      {!reward && <TextField form={form} place="key" words="reward.key" />}
      <Description form={form} />
      <NumberField form={form} place="points" words="reward.points" />
      <Kind form={form} />
      <BenefitFields form={form} />
      <AmountsField
        form={form}
        place="minimum_amounts"
        words="reward.minimum_amounts"
      />
      <NumberField form={form} place="valid_days" words="reward.valid_days" />
      <LowestTier form={form} />
      <NumberField form={form} place="claims_max" words="reward.claims_max" />
      <NumberField
        form={form}
        place="claims_max_per_member"
        words="reward.claims_max_per_member"
      />
    </FormDrawer>
  )
}

const Description = ({ form }: { form: FieldForm }) => (
  <Field
    {...useFieldWords("reward.description")}
    error={form.errorAt("description")}
  >
    {(id) => (
      <Textarea
        id={id}
        rows={2}
        maxLength={DESCRIPTION_MAX}
        value={textOf(form.valueAt("description"))}
        onChange={({ target }) => form.set("description", target.value)}
      />
    )}
  </Field>
)

const Kind = ({ form }: { form: FieldForm }) => {
  const { t } = useTranslation("loyalty")
  const { label } = useFieldWords("reward.kind")
  return (
    <Field label={label}>
      {(id) => (
        <Choice
          id={id}
          label={label}
          value={textOf(form.valueAt("benefit.kind"))}
          options={REWARD_KINDS.map((value) => ({
            value,
            label: t(`rewards.kinds.${value}`),
          }))}
          onChange={(kind) => form.set("benefit", benefitOf(kind))}
        />
      )}
    </Field>
  )
}
