import { Input, Label, Textarea } from "@medusajs/ui"
import { useId } from "react"
import { useTranslation } from "react-i18next"
import { localeOf } from "../../../lib/time"
import { languagesOf, type Text } from "./text-draft"

const WORDS_MAX = 500

interface TextFieldsProps {
  /** What the words are, for those who cannot see where the fields stand. */
  name: string
  value: Text
  isLong?: boolean
  isInvalid?: boolean
  onChange: (text: Text) => void
}

/** The same words in the languages of the shop. */
export const TextFields = ({
  name,
  value,
  isLong,
  isInvalid,
  onChange,
}: TextFieldsProps) => {
  const { i18n } = useTranslation()
  const id = useId()
  const names = new Intl.DisplayNames([localeOf(i18n.language)], {
    type: "language",
  })
  const Box = isLong ? Textarea : Input
  return (
    <div role="group" aria-label={name} className="flex flex-col gap-2">
      {languagesOf(value).map((locale) => (
        <div
          key={locale}
          className="grid grid-cols-[5.5rem_minmax(0,1fr)] items-start gap-2"
        >
          <Label
            htmlFor={id + locale}
            size="small"
            className="text-ui-fg-subtle truncate pt-1.5"
          >
            {names.of(locale)}
          </Label>
          <Box
            id={id + locale}
            lang={locale}
            {...(isLong ? { rows: 2 } : { size: "small" as const })}
            maxLength={WORDS_MAX}
            aria-invalid={isInvalid}
            value={value[locale] ?? ""}
            onChange={({ target }: { target: { value: string } }) =>
              onChange({ ...value, [locale]: target.value })
            }
          />
        </div>
      ))}
    </div>
  )
}
