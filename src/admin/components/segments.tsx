import { Button } from "@medusajs/ui"
import type { ReactNode } from "react"

interface SegmentsProps<Value extends string> {
  label: string
  value: Value
  options: { value: Value; label: string; icon?: ReactNode }[]
  onChange: (value: Value) => void
}

/** A choice of two or three that all stay in sight. */
export function Segments<Value extends string>({
  label,
  value,
  options,
  onChange,
}: SegmentsProps<Value>) {
  return (
    <div
      role="group"
      aria-label={label}
      className="bg-ui-bg-component flex rounded-md p-0.5"
    >
      {options.map((option) => (
        <Button
          key={option.value}
          type="button"
          size="small"
          variant={option.value === value ? "secondary" : "transparent"}
          aria-pressed={option.value === value}
          aria-label={option.icon ? option.label : undefined}
          title={option.icon ? option.label : undefined}
          onClick={() => onChange(option.value)}
        >
          {option.icon ?? option.label}
        </Button>
      ))}
    </div>
  )
}
