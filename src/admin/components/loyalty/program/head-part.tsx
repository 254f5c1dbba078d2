import { Input } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { useChannels } from "../../../hooks/loyalty-program"
import { Choice } from "../../choice"
import { Field } from "../../field"
import { useFieldWords } from "./fields"
import { ProgramPart } from "./program-part"
import type { ProgramForm, ProgramHead } from "./use-program-form"

const NAME_MAX = 80
/** A choice cannot have an empty value. */
const ALL = "all"

interface HeadPartProps {
  form: ProgramForm
  head: ProgramHead
  onChange: (head: ProgramHead) => void
}

/** What a version keeps for good: its name, and whose it is. */
export const HeadPart = ({ form, head, onChange }: HeadPartProps) => {
  const { t } = useTranslation("loyalty")
  const name = useFieldWords("name")
  const channel = useFieldWords("channel")
  const channels = useChannels().data?.sales_channels ?? []
  const error = form.errorAt("name")
  return (
    <ProgramPart name="head">
      <Field {...name} error={error}>
        {(id) => (
          <Input
            id={id}
            autoComplete="off"
            maxLength={NAME_MAX}
            aria-invalid={Boolean(error)}
            value={head.name}
            onChange={({ target }) => onChange({ ...head, name: target.value })}
          />
        )}
      </Field>
      <Field {...channel} error={form.errorAt("sales_channel_id")}>
        {(id) => (
          <Choice
            id={id}
            label={channel.label}
            value={head.sales_channel_id ?? ALL}
            options={[
              { value: ALL, label: t("program.all_channels") },
              ...channels.map((one) => ({ value: one.id, label: one.name })),
            ]}
            onChange={(chosen) =>
              onChange({
                ...head,
                sales_channel_id: chosen === ALL ? undefined : chosen,
              })
            }
          />
        )}
      </Field>
    </ProgramPart>
  )
}
