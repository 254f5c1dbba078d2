import { Input } from "@medusajs/ui"
import { Field } from "../../field"
import { useFieldWords } from "./fields"
import { localOf, momentOf } from "./local-moment"
import { textOf } from "./place"
import type { ProgramForm } from "./use-program-form"

interface CampaignFieldProps {
  form: ProgramForm
  place: string
  words: "from" | "to"
}

/** A moment, in the time zone of who types it. */
export const CampaignField = ({ form, place, words }: CampaignFieldProps) => {
  const error = form.errorAt(place)
  return (
    <Field {...useFieldWords(`campaign_${words}`)} error={error}>
      {(id) => (
        <Input
          id={id}
          type="datetime-local"
          aria-invalid={Boolean(error)}
          value={localOf(textOf(form.valueAt(place)))}
          onChange={({ target }) => form.set(place, momentOf(target.value))}
        />
      )}
    </Field>
  )
}
