import { useTranslation } from "react-i18next"
import type { AdminLoyaltyTier } from "../../../../client"
import { Field } from "../../field"
import { OneChoice } from "../one-choice"
import type { TierDraft } from "./tier-draft"

interface GroupFieldProps {
  draft: TierDraft
  ladder: AdminLoyaltyTier[]
  error?: string
  onChange: (customerGroupId: string) => void
}

/** A group that is there and no tier's, or one that the tier makes. */
export const GroupField = ({
  draft,
  ladder,
  error,
  onChange,
}: GroupFieldProps) => {
  const { t } = useTranslation("loyalty")
  const name = draft.name.trim()
  return (
    <Field
      label={t("tiers.fields.group.label")}
      hint={t("tiers.fields.group.hint")}
      error={error}
    >
      {(id) => (
        <OneChoice
          id={id}
          source="customer_group"
          value={draft.customer_group_id}
          otherwise={
            name
              ? t("tiers.fields.group.named", { name })
              : t("tiers.fields.group.new")
          }
          taken={ladder.flatMap((tier) => tier.customer_group_id ?? [])}
          isInvalid={Boolean(error)}
          onChange={onChange}
        />
      )}
    </Field>
  )
}
