import { useTranslation } from "react-i18next"
import { Choice } from "../../choice"
import { Field } from "../../field"
import { FieldProblem } from "../../field-problem"
import { AmountsField } from "./amounts-field"
import { DecimalField, NumberField, useFieldWords } from "./fields"
import {
  EFFECTS,
  isEffect,
  NEW_EFFECTS,
  type EffectType,
  type Part,
} from "./part-types"
import { UnknownPart } from "./unknown-part"
import type { ProgramForm } from "./use-program-form"

interface EffectFieldsProps {
  form: ProgramForm
  place: string
  effect: Part
}

/** What a rule gives. */
export const EffectFields = ({ form, place, effect }: EffectFieldsProps) => {
  const { t } = useTranslation("loyalty")
  const { type } = effect
  const error = form.errorAt(`${place}.type`)
  if (!isEffect(type)) {
    return (
      <>
        <UnknownPart part={effect} />
        <FieldProblem error={error} />
      </>
    )
  }
  const words = { label: t("program.effect") }
  return (
    <>
      <Field {...words} error={error}>
        {(id) => (
          <Choice
            id={id}
            {...words}
            value={type}
            options={EFFECTS.map((value) => ({
              value,
              label: t(`program.effects.${value}`),
            }))}
            onChange={(value) => form.set(place, NEW_EFFECTS[value])}
          />
        )}
      </Field>
      <Known form={form} place={place} type={type} />
    </>
  )
}

interface KnownProps {
  form: ProgramForm
  place: string
  type: EffectType
}

const Known = ({ form, place, type }: KnownProps) => {
  const points = (
    <NumberField form={form} place={`${place}.points`} words="rule_points" />
  )
  switch (type) {
    case "points_per_money":
      return (
        <>
          {points}
          <AmountsField
            form={form}
            place={`${place}.amounts`}
            words="per_amounts"
          />
        </>
      )
    case "multiply":
      return (
        <DecimalField form={form} place={`${place}.factor`} words="factor" />
      )
    case "fixed_points":
      return (
        <>
          {points}
          <PerField form={form} place={`${place}.per`} />
        </>
      )
  }
}

const PerField = ({ form, place }: { form: ProgramForm; place: string }) => {
  const { t } = useTranslation("loyalty")
  const { label } = useFieldWords("per")
  return (
    <Field label={label}>
      {(id) => (
        <Choice
          id={id}
          label={label}
          value={form.valueAt(place) === "unit" ? "unit" : "order"}
          options={(["order", "unit"] as const).map((value) => ({
            value,
            label: t(`program.per.${value}`),
          }))}
          onChange={(value) => form.set(place, value)}
        />
      )}
    </Field>
  )
}
