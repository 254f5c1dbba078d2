import { Input, Label, Switch, Text, Textarea } from "@medusajs/ui"
import { useId } from "react"
import { useTranslation } from "react-i18next"
import { Choice } from "../../choice"
import { Field } from "../../field"
import { DAYS, type NumberName, type SettingsDraft } from "./settings-draft"
import type { SettingsForm } from "./use-settings-form"

type NamesOf<Value> = {
  [Name in keyof SettingsDraft]: SettingsDraft[Name] extends Value
    ? Name
    : never
}[keyof SettingsDraft]

interface FieldProps<Name> {
  form: SettingsForm
  name: Name
}

export const NumberField = ({ form, name }: FieldProps<NumberName>) => {
  const { t } = useTranslation("review")
  const [min, max] = DAYS[name]
  const error = form.errorOf(name) && t("settings.between", { min, max })
  return (
    <Field
      label={t(`settings.${name}.label`)}
      hint={t(`settings.${name}.hint`)}
      error={error}
    >
      {(id) => (
        <Input
          id={id}
          type="number"
          inputMode="numeric"
          className="w-28"
          min={min}
          max={max}
          aria-invalid={Boolean(error)}
          value={form.draft[name]}
          onChange={({ target }) => form.change({ [name]: target.value })}
        />
      )}
    </Field>
  )
}

export const SwitchField = ({ form, name }: FieldProps<NamesOf<boolean>>) => {
  const { t } = useTranslation("review")
  const id = useId()
  return (
    <div className="flex items-start gap-3">
      <Switch
        id={id}
        className="mt-0.5"
        checked={form.draft[name]}
        onCheckedChange={(isOn) => form.change({ [name]: isOn })}
      />
      <Label htmlFor={id} size="small" weight="plus" className="min-w-0 flex-1">
        {t(`settings.${name}.label`)}
        <Text size="small" className="text-ui-fg-subtle">
          {t(`settings.${name}.hint`)}
        </Text>
      </Label>
    </div>
  )
}

/** One entry a line. */
export const LinesField = ({
  form,
  name,
}: FieldProps<"staff_email_domains" | "blocked_words">) => {
  const { t } = useTranslation("review")
  const error = form.errorOf(name)
  return (
    <Field
      label={t(`settings.${name}.label`)}
      hint={t(`settings.${name}.hint`)}
      error={error}
    >
      {(id) => (
        <Textarea
          id={id}
          rows={4}
          aria-invalid={Boolean(error)}
          value={form.draft[name]}
          onChange={({ target }) => form.change({ [name]: target.value })}
        />
      )}
    </Field>
  )
}

interface ChoiceFieldProps<
  Name extends "refund_label" | "default_order",
> extends FieldProps<Name> {
  values: readonly SettingsDraft[Name][]
}

export function ChoiceField<Name extends "refund_label" | "default_order">({
  form,
  name,
  values,
}: ChoiceFieldProps<Name>) {
  const { t } = useTranslation("review")
  const label = t(`settings.${name}.label`)
  return (
    <Field label={label} hint={t(`settings.${name}.hint`)}>
      {(id) => (
        <Choice
          id={id}
          label={label}
          value={form.draft[name]}
          options={values.map((value) => ({
            value,
            label: t(`settings.${name}.values.${value}`),
          }))}
          onChange={(value) => form.change({ [name]: value })}
        />
      )}
    </Field>
  )
}
