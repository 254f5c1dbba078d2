import { Input } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { Field } from "../../field"

interface TierTextFieldProps {
  name: "name" | "key" | "points_min" | "entry_points"
  value: string
  error?: string
  isNumber?: boolean
  onChange: (value: string) => void
}

export const TierTextField = ({
  name,
  value,
  error,
  isNumber,
  onChange,
}: TierTextFieldProps) => {
  const { t } = useTranslation("loyalty")
  return (
    <Field
      label={t(`tiers.fields.${name}.label`)}
      hint={t(`tiers.fields.${name}.hint`)}
      error={error}
    >
      {(id) => (
        <Input
          id={id}
          autoComplete="off"
          inputMode={isNumber ? "numeric" : undefined}
          className={isNumber ? "w-32" : undefined}
          aria-invalid={Boolean(error)}
          value={value}
          onChange={({ target }) => onChange(target.value)}
        />
      )}
    </Field>
  )
}
