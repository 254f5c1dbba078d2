import { Plus, Trash, XMark } from "@medusajs/icons"
import { Button, Hint, IconButton, Label } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { canAddValue, withValue, type AttributeDraft } from "./attribute-draft"
import { withAt, withoutAt } from "./places"
import { ProductTypeChoice } from "./product-type-choice"
import { TextFields } from "./text-fields"

interface AttributeFieldsProps {
  number: number
  draft: AttributeDraft
  titleError: string | undefined
  valuesError: string | undefined
  onChange: (draft: AttributeDraft) => void
  onRemove: () => void
}

/** One question of the shop's own, and what can be answered. */
export const AttributeFields = ({
  number,
  draft,
  titleError,
  valuesError,
  onChange,
  onRemove,
}: AttributeFieldsProps) => {
  const { t } = useTranslation("review")
  const { title, values, product_type } = draft
  const change = (changes: Partial<AttributeDraft>) =>
    onChange({ ...draft, ...changes })
  const name = t("settings.attributes.question", { number })
  return (
    <section
      aria-label={name}
      className="shadow-borders-base flex flex-col gap-4 rounded-md p-4"
    >
      <div className="flex items-center justify-between gap-2">
        <Label size="small" weight="plus">
          {name}
        </Label>
        <IconButton
          type="button"
          size="small"
          variant="transparent"
          aria-label={t("settings.attributes.remove", { number })}
          onClick={onRemove}
        >
          <Trash />
        </IconButton>
      </div>
      <TextFields
        name={name}
        value={title}
        isInvalid={Boolean(titleError)}
        onChange={(text) => change({ title: text })}
      />
      <Complaint words={titleError} />
      <ProductTypeChoice
        value={product_type}
        onChange={(type) => change({ product_type: type })}
      />
      {values.map((value, index) => (
        <Answer
          key={index}
          number={index + 1}
          title={value.title}
          onChange={(text) =>
            change({ values: withAt(values, index, { ...value, title: text }) })
          }
          onRemove={() => change({ values: withoutAt(values, index) })}
        />
      ))}
      <Complaint words={valuesError} />
      {canAddValue(draft) && (
        <Button
          size="small"
          variant="transparent"
          type="button"
          className="self-start"
          onClick={() => onChange(withValue(draft))}
        >
          <Plus />
          {t("settings.attributes.add_answer")}
        </Button>
      )}
    </section>
  )
}

interface AnswerProps {
  number: number
  title: AttributeDraft["title"]
  onChange: (title: AttributeDraft["title"]) => void
  onRemove: () => void
}

const Answer = ({ number, title, onChange, onRemove }: AnswerProps) => {
  const { t } = useTranslation("review")
  const name = t("settings.attributes.answer", { number })
  return (
    <div className="flex flex-col gap-2 border-l-2 pl-3">
      <div className="flex items-center justify-between gap-2">
        <Label size="small">{name}</Label>
        <IconButton
          type="button"
          size="2xsmall"
          variant="transparent"
          aria-label={t("settings.attributes.remove_answer", { number })}
          onClick={onRemove}
        >
          <XMark />
        </IconButton>
      </div>
      <TextFields name={name} value={title} onChange={onChange} />
    </div>
  )
}

const Complaint = ({ words }: { words: string | undefined }) =>
  words && (
    <Hint variant="error" role="alert">
      {words}
    </Hint>
  )
