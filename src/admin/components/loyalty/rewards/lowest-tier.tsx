import { useTranslation } from "react-i18next"
import { useTiers } from "../../../hooks/loyalty-tiers"
import { Choice } from "../../choice"
import { Field } from "../../field"
import { useFieldWords } from "../program/fields"
import { textOf } from "../program/place"
import type { FieldForm } from "../program/use-program-form"

/** A choice takes no empty value. */
const EVERYBODY = "*"

/** From which tier on members may claim it. */
export const LowestTier = ({ form }: { form: FieldForm }) => {
  const { t } = useTranslation("loyalty")
  const words = useFieldWords("reward.tier_key")
  const { data: tiers = [] } = useTiers()
  const options = tiers.map(({ key, name }) => ({ value: key, label: name }))
  return (
    <Field {...words} error={form.errorAt("tier_key")}>
      {(id) => (
        <Choice
          id={id}
          label={words.label}
          value={textOf(form.valueAt("tier_key")) || EVERYBODY}
          options={[
            { value: EVERYBODY, label: t("rewards.everybody") },
            ...options,
          ]}
          onChange={(key) => form.set("tier_key", key === EVERYBODY ? "" : key)}
        />
      )}
    </Field>
  )
}
