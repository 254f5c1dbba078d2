import { Select } from "@medusajs/ui"

interface ChoiceProps<Value extends string> {
  id?: string
  label: string
  value: Value | ""
  options: { value: Value; label: string }[]
  onChange: (value: Value) => void
  /** Shown as long as nothing is chosen. */
  prompt?: string
  isInvalid?: boolean
}

/** Picks one of a few, such as what a list shows. */
export function Choice<Value extends string>({
  id,
  label,
  value,
  options,
  onChange,
  prompt,
  isInvalid,
}: ChoiceProps<Value>) {
  return (
    <Select
      size="small"
      value={value}
      onValueChange={(chosen) => onChange(chosen as Value)}
    >
      <Select.Trigger
        id={id}
        aria-label={label}
        aria-invalid={isInvalid}
        className="min-w-44 w-auto"
      >
        <Select.Value placeholder={prompt} />
      </Select.Trigger>
      <Select.Content>
        {options.map((option) => (
          <Select.Item key={option.value} value={option.value}>
            {option.label}
          </Select.Item>
        ))}
      </Select.Content>
    </Select>
  )
}
