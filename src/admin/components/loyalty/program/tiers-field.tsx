import { Input } from "@medusajs/ui"
import { useState } from "react"
import { Field } from "../../field"
import { useFieldWords } from "./fields"
import type { ProgramForm } from "./use-program-form"

interface TiersFieldProps {
  form: ProgramForm
  place: string
}

/** Tiers by their keys: `wool, cashmere`. */
export const TiersField = ({ form, place }: TiersFieldProps) => {
  const value = form.valueAt(place)
  const [text, setText] = useState(() =>
    Array.isArray(value) ? value.join(", ") : ""
  )
  const error = form.errorAt(place)
  function change(typed: string) {
    setText(typed)
    const keys = typed.split(",").map((key) => key.trim().toLowerCase())
    form.set(place, keys.filter(Boolean))
  }
  return (
    <Field {...useFieldWords("tier_keys")} error={error}>
      {(id) => (
        <Input
          id={id}
          autoComplete="off"
          aria-invalid={Boolean(error)}
          value={text}
          onChange={({ target }) => change(target.value)}
        />
      )}
    </Field>
  )
}
