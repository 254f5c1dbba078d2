import { XMark } from "@medusajs/icons"
import { Badge, Button, Hint, Input, Label } from "@medusajs/ui"
import { useId, useState } from "react"
import { useTranslation } from "react-i18next"
import {
  useChosen,
  useFound,
  type ChoiceSource,
} from "../../../hooks/loyalty-choices"
import { useSettled } from "../../../hooks/use-settled"
import type { ProgramForm } from "./use-program-form"

interface IdsFieldProps {
  form: ProgramForm
  place: string
  source: ChoiceSource
}

/** Things of the shop, looked for by name; one of them is enough. */
export const IdsField = ({ form, place, source }: IdsFieldProps) => {
  const { t } = useTranslation("loyalty")
  const id = useId()
  const [text, setText] = useState("")
  const value = form.valueAt(place)
  const ids = Array.isArray(value) ? value.map(String) : []
  const chosen = useChosen(source, ids)
  const found = useFound(source, useSettled(text.trim(), { after_ms: 300 }))
  const free = (found.data ?? []).filter((one) => !ids.includes(one.id))
  const error = form.errorAt(place)
  const isLooking = text.trim().length > 1
  return (
    <div className="flex flex-col gap-2">
      <Label htmlFor={id} size="small" weight="plus">
        {t(`program.conditions.${source}.label`)}
      </Label>
      <ul className="flex flex-wrap gap-1">
        {chosen.map((one) => (
          <li key={one.id}>
            <Badge size="2xsmall" className="max-w-full gap-1">
              <span className="truncate">{one.name}</span>
              <button
                type="button"
                className="focus-visible:shadow-borders-focus rounded outline-none"
                aria-label={t("program.remove_choice", { name: one.name })}
                onClick={() =>
                  form.set(
                    place,
                    ids.filter((other) => other !== one.id)
                  )
                }
              >
                <XMark />
              </button>
            </Badge>
          </li>
        ))}
      </ul>
      <Input
        id={id}
        size="small"
        type="search"
        autoComplete="off"
        aria-invalid={Boolean(error)}
        value={text}
        onChange={({ target }) => setText(target.value)}
      />
      {isLooking && found.data && free.length === 0 && (
        <Hint>{t("program.nothing_found")}</Hint>
      )}
      {isLooking && free.length > 0 && (
        <ul className="flex flex-wrap gap-1">
          {free.map((one) => (
            <li key={one.id}>
              <Button
                size="small"
                variant="secondary"
                type="button"
                onClick={() => {
                  form.set(place, [...ids, one.id])
                  setText("")
                }}
              >
                {one.name}
              </Button>
            </li>
          ))}
        </ul>
      )}
      {error && (
        <Hint variant="error" role="alert">
          {error}
        </Hint>
      )}
    </div>
  )
}
