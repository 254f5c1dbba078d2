import { useTranslation } from "react-i18next"
import { Choice } from "../../choice"
import { Field } from "../../field"
import { AmountsField } from "./amounts-field"
import { NumberField, SwitchField, TextField, useFieldWords } from "./fields"
import { ProgramPart } from "./program-part"
import type { ProgramForm } from "./use-program-form"

const CLAWBACKS = ["unlimited", "within_balance", "only_pending"] as const
type Clawback = (typeof CLAWBACKS)[number]
const EXPIRY_DAYS = 365

/** What points are worth, and how long. */
export const SpendingParts = ({ form }: { form: ProgramForm }) => {
  const expires = form.valueAt("expiry.days") !== null
  return (
    <>
      <ProgramPart name="redemption">
        <NumberField form={form} place="redemption.points" />
        <AmountsField
          form={form}
          place="redemption.amounts"
          words="redemption.amounts"
        />
        <NumberField form={form} place="redemption.points_min" />
        <NumberField form={form} place="redemption.points_step" />
        <NumberField form={form} place="redemption.share_max_percent" />
      </ProgramPart>
      <ProgramPart name="expiry">
        <SwitchField
          words="expires"
          isOn={expires}
          onChange={(isOn) =>
            form.set("expiry.days", isOn ? EXPIRY_DAYS : null)
          }
        />
        {expires && <NumberField form={form} place="expiry.days" />}
        <NumberField form={form} place="expiry.grace_days" />
        <ClawbackField form={form} />
      </ProgramPart>
      <ProgramPart name="tiers">
        <NumberField form={form} place="tiers.window_days" />
        <NumberField form={form} place="tiers.grace_days" />
        <TextField form={form} place="time_zone" />
      </ProgramPart>
    </>
  )
}

const ClawbackField = ({ form }: { form: ProgramForm }) => {
  const { t } = useTranslation("loyalty")
  const { label, hint } = useFieldWords("clawback")
  return (
    <Field label={label} hint={hint} error={form.errorAt("clawback")}>
      {(id) => (
        <Choice
          id={id}
          label={label}
          value={form.valueAt("clawback") as Clawback}
          options={CLAWBACKS.map((value) => ({
            value,
            label: t(`program.clawbacks.${value}`),
          }))}
          onChange={(value) => form.set("clawback", value)}
        />
      )}
    </Field>
  )
}
