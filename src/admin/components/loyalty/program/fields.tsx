import { Input, Label, Switch, Text } from "@medusajs/ui"
import { useId } from "react"
import { useTranslation } from "react-i18next"
import { Field } from "../../field"
import { decimalOf, numberOf, textOf, type Json } from "./place"
import type { FieldForm } from "./use-program-form"

interface PlaceProps {
  form: FieldForm
  /** Such as `redemption.points_min`: errors of the server name it so. */
  place: string
  /** Where the words are, if not at the place itself. */
  words?: string
}

/** Beside its label a field may say what it means. */
export function useFieldWords(words: string) {
  const { t } = useTranslation("loyalty")
  const key = `program.fields.${words}`
  return {
    label: t(`${key}.label`),
    hint: t(`${key}.hint`, { defaultValue: "" }) || undefined,
  }
}

export const NumberField = (props: PlaceProps) => (
  <TypedField {...props} inputMode="numeric" read={numberOf} />
)

export const DecimalField = (props: PlaceProps) => (
  <TypedField {...props} inputMode="decimal" read={decimalOf} />
)

export const TextField = (props: PlaceProps) => (
  <TypedField {...props} inputMode="text" read={(text) => text} />
)

interface TypedFieldProps extends PlaceProps {
  inputMode: "numeric" | "decimal" | "text"
  /** What is kept of what was typed. */
  read: (text: string) => Json
}

const TypedField = ({
  form,
  place,
  words = place,
  inputMode,
  read,
}: TypedFieldProps) => {
  const error = form.errorAt(place)
  return (
    <Field {...useFieldWords(words)} error={error}>
      {(id) => (
        <Input
          id={id}
          inputMode={inputMode}
          autoComplete="off"
          className={inputMode === "text" ? undefined : "w-32"}
          aria-invalid={Boolean(error)}
          value={textOf(form.valueAt(place))}
          onChange={({ target }) => form.set(place, read(target.value))}
        />
      )}
    </Field>
  )
}

interface SwitchFieldProps {
  words: string
  isOn: boolean
  onChange: (isOn: boolean) => void
}

export const SwitchField = ({ words, isOn, onChange }: SwitchFieldProps) => {
  const { label, hint } = useFieldWords(words)
  const id = useId()
  return (
    <div className="flex items-start gap-3">
      <Switch
        id={id}
        className="mt-0.5"
        checked={isOn}
        onCheckedChange={onChange}
      />
      <Label htmlFor={id} size="small" weight="plus" className="min-w-0 flex-1">
        {label}
        {hint && (
          <Text size="small" className="text-ui-fg-subtle">
            {hint}
          </Text>
        )}
      </Label>
    </div>
  )
}
