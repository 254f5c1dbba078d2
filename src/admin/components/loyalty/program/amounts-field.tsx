import { XMark } from "@medusajs/icons"
import { Hint, IconButton, Input, Label } from "@medusajs/ui"
import { useId } from "react"
import { useTranslation } from "react-i18next"
import { useCurrencies } from "../../../hooks/loyalty-program"
import { Choice } from "../../choice"
import { FieldProblem } from "../../field-problem"
import { useFieldWords } from "./fields"
import { decimalOf } from "./place"
import type { FieldForm } from "./use-program-form"

interface AmountsFieldProps {
  form: FieldForm
  place: string
  words: string
}

const isAmounts = (value: unknown): value is Record<string, string> =>
  typeof value === "object" && value !== null

/** An amount for each currency that has one. */
export const AmountsField = ({ form, place, words }: AmountsFieldProps) => {
  const { label, hint } = useFieldWords(words)
  const value = form.valueAt(place)
  const amounts = isAmounts(value) ? value : {}
  const error = form.errorAt(place)
  return (
    <div role="group" aria-label={label} className="flex flex-col gap-2">
      <Label size="small" weight="plus">
        {label}
      </Label>
      {Object.entries(amounts).map(([code, amount]) => (
        <Amount
          key={code}
          code={code}
          amount={String(amount)}
          error={form.errorAt(`${place}.${code}`)}
          onChange={(text) => form.set(`${place}.${code}`, text)}
        />
      ))}
      <NewCurrency
        taken={Object.keys(amounts)}
        isInvalid={Boolean(error)}
        onAdd={(code) => form.set(`${place}.${code}`, "")}
      />
      {hint && <Hint>{hint}</Hint>}
      <FieldProblem error={error} />
    </div>
  )
}

interface AmountProps {
  code: string
  amount: string
  error: string | undefined
  /** Undefined takes the currency out. */
  onChange: (amount: string | undefined) => void
}

const Amount = ({ code, amount, error, onChange }: AmountProps) => {
  const { t } = useTranslation("loyalty")
  const id = useId()
  const currency = code.toUpperCase()
  return (
    <>
      <div className="flex items-center gap-2">
        <Label htmlFor={id} size="small" className="text-ui-fg-subtle w-10">
          {currency}
        </Label>
        <Input
          id={id}
          size="small"
          inputMode="decimal"
          autoComplete="off"
          className="w-32"
          aria-invalid={Boolean(error)}
          value={amount}
          onChange={({ target }) => onChange(decimalOf(target.value))}
        />
        <IconButton
          type="button"
          size="small"
          variant="transparent"
          aria-label={t("program.remove_currency", { currency })}
          onClick={() => onChange(undefined)}
        >
          <XMark />
        </IconButton>
      </div>
      <FieldProblem error={error} />
    </>
  )
}

interface NewCurrencyProps {
  taken: string[]
  /** Where one is missing. */
  isInvalid: boolean
  onAdd: (code: string) => void
}

const NewCurrency = ({ taken, isInvalid, onAdd }: NewCurrencyProps) => {
  const { t } = useTranslation("loyalty")
  const { data: codes = [] } = useCurrencies()
  const free = codes.filter((code) => !taken.includes(code))
  if (free.length === 0) {
    return null
  }
  return (
    <div>
      <Choice
        label={t("program.add_currency")}
        isInvalid={isInvalid}
        value=""
        prompt={t("program.add_currency")}
        options={free.map((value) => ({ value, label: value.toUpperCase() }))}
        onChange={onAdd}
      />
    </div>
  )
}
