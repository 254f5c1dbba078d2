import { XMark } from "@medusajs/icons"
import { Badge, Label } from "@medusajs/ui"
import { useId } from "react"
import { useTranslation } from "react-i18next"
import { useChosen, type ChoiceSource } from "../../../hooks/loyalty-choices"
import { ChoiceSearch } from "../choice-search"
import { FieldProblem } from "../../field-problem"
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
  const value = form.valueAt(place)
  const ids = Array.isArray(value) ? value.map(String) : []
  const chosen = useChosen(source, ids)
  const error = form.errorAt(place)
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
      <ChoiceSearch
        id={id}
        source={source}
        taken={ids}
        isInvalid={Boolean(error)}
        onPick={(picked) => form.set(place, [...ids, picked])}
      />
      <FieldProblem error={error} />
    </div>
  )
}
