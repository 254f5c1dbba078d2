import { Field } from "../../field"
import { OneChoice } from "../one-choice"
import { useFieldWords } from "../program/fields"
import { textOf } from "../program/place"
import type { FieldForm } from "../program/use-program-form"

interface VariantFieldProps {
  form: FieldForm
  place: string
}

/** One variant of a product. */
export const VariantField = ({ form, place }: VariantFieldProps) => {
  const error = form.errorAt(place)
  return (
    <Field {...useFieldWords("reward.variant_id")} error={error}>
      {(id) => (
        <OneChoice
          id={id}
          source="variant"
          value={textOf(form.valueAt(place))}
          isInvalid={Boolean(error)}
          onChange={(chosen) => form.set(place, chosen)}
        />
      )}
    </Field>
  )
}
