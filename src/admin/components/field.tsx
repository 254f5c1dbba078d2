import { Hint, Label } from "@medusajs/ui"
import { useId, type ReactNode } from "react"
import { FieldProblem } from "./field-problem"

interface FieldProps {
  label: string
  hint?: string
  /** What is wrong with what was put in. */
  error?: string
  children: (id: string) => ReactNode
}

/** A labelled input. */
export const Field = ({ label, hint, error, children }: FieldProps) => {
  const id = useId()
  return (
    <div className="flex flex-col gap-2">
      <Label htmlFor={id} size="small" weight="plus">
        {label}
      </Label>
      {children(id)}
      {hint && <Hint>{hint}</Hint>}
      <FieldProblem error={error} />
    </div>
  )
}
