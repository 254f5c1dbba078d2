import { Input, Textarea } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { Field } from "../field"
import { isHref, type AnnouncementDraft } from "./announcement-draft"
import { AudienceLine } from "./audience-line"
import { GroupField, PromotionField } from "./reference-fields"
import { SendTime } from "./send-time"

const LINE_MAX = 150
const BODY_MAX = 5000

interface AnnouncementFieldsProps {
  draft: AnnouncementDraft
  onChange: (draft: AnnouncementDraft) => void
}

export const AnnouncementFields = ({
  draft,
  onChange,
}: AnnouncementFieldsProps) => {
  const { t } = useTranslation("messaging")
  const change = (changes: Partial<AnnouncementDraft>) =>
    onChange({ ...draft, ...changes })
  return (
    <>
      <PromotionField
        value={draft.promotion_id}
        onChange={(promotion_id) => change({ promotion_id })}
      />
      <GroupField
        value={draft.customer_group_id}
        onChange={(customer_group_id) => change({ customer_group_id })}
      />
      <AudienceLine customerGroupId={draft.customer_group_id} />
      {(["subject", "headline"] as const).map((name) => (
        <Field
          key={name}
          label={t(`composer.${name}.label`)}
          hint={name === "subject" ? t("composer.subject.hint") : undefined}
        >
          {(id) => (
            <Input
              id={id}
              maxLength={LINE_MAX}
              value={draft[name]}
              onChange={({ target }) => change({ [name]: target.value })}
            />
          )}
        </Field>
      ))}
      <Field label={t("composer.body.label")} hint={t("composer.body.hint")}>
        {(id) => (
          <Textarea
            id={id}
            rows={7}
            maxLength={BODY_MAX}
            value={draft.body}
            onChange={({ target }) => change({ body: target.value })}
          />
        )}
      </Field>
      <LinkField value={draft.href} onChange={(href) => change({ href })} />
      <SendTime
        value={draft.send_after}
        onChange={(send_after) => change({ send_after })}
      />
    </>
  )
}

interface LinkFieldProps {
  value: string
  onChange: (href: string) => void
}

const LinkField = ({ value, onChange }: LinkFieldProps) => {
  const { t } = useTranslation("messaging")
  const isWrong = value !== "" && !isHref(value)
  return (
    <Field
      label={t("composer.href.label")}
      hint={t(isWrong ? "composer.href.invalid" : "composer.href.hint")}
    >
      {(id) => (
        <Input
          id={id}
          type="url"
          aria-invalid={isWrong}
          value={value}
          onChange={({ target }) => onChange(target.value.trim())}
        />
      )}
    </Field>
  )
}
