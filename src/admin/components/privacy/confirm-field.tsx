import { Input } from "@medusajs/ui"
import { Field } from "../field"

interface ConfirmFieldProps {
  label: string
  value: string
  onChange: (value: string) => void
}

/** What cannot be undone is typed, so that nobody does it by a slip. */
export const ConfirmField = ({ label, value, onChange }: ConfirmFieldProps) => (
  <Field label={label}>
    {(id) => (
      <Input
        id={id}
        autoComplete="off"
        value={value}
        onChange={({ target }) => onChange(target.value)}
      />
    )}
  </Field>
)
