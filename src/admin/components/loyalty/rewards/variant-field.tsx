import { Button, Hint, Input, Text } from "@medusajs/ui"
import { useState } from "react"
import { useTranslation } from "react-i18next"
import { useChosen, useFound } from "../../../hooks/loyalty-choices"
import { useSettled } from "../../../hooks/use-settled"
import { Field } from "../../field"
import { useFieldWords } from "../program/fields"
import { textOf } from "../program/place"
import type { FieldForm } from "../program/use-program-form"

interface VariantFieldProps {
  form: FieldForm
  place: string
}

/** One variant of a product, looked for by name. */
export const VariantField = ({ form, place }: VariantFieldProps) => {
  const { t } = useTranslation("loyalty")
  const [text, setText] = useState("")
  const chosenId = textOf(form.valueAt(place))
  const chosen = useChosen("variant", chosenId ? [chosenId] : [])
  const found = useFound("variant", useSettled(text.trim(), { after_ms: 300 }))
  const isLooking = text.trim().length > 1
  return (
    <Field {...useFieldWords("reward.variant_id")} error={form.errorAt(place)}>
      {(id) => (
        <>
          {chosen.map(({ name }) => (
            <Text key={name} size="small" weight="plus">
              {name}
            </Text>
          ))}
          <Input
            id={id}
            size="small"
            type="search"
            autoComplete="off"
            value={text}
            onChange={({ target }) => setText(target.value)}
          />
          {isLooking && found.data?.length === 0 && (
            <Hint>{t("program.nothing_found")}</Hint>
          )}
          {isLooking && (
            <ul className="flex flex-wrap gap-1">
              {found.data?.map((one) => (
                <li key={one.id}>
                  <Button
                    size="small"
                    variant="secondary"
                    type="button"
                    onClick={() => {
                      form.set(place, one.id)
                      setText("")
                    }}
                  >
                    {one.name}
                  </Button>
                </li>
              ))}
            </ul>
          )}
        </>
      )}
    </Field>
  )
}
