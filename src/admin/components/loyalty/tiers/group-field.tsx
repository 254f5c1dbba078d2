import { useTranslation } from "react-i18next"
import type { AdminLoyaltyTier } from "../../../../client"
import { useCustomerGroups } from "../../../hooks/loyalty-tiers"
import { Choice } from "../../choice"
import { Field } from "../../field"
import type { TierDraft } from "./tier-draft"

/** A choice cannot have an empty value. */
const NEW = "new"

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
  const { data: groups = [] } = useCustomerGroups()
  const taken = ladder.map(({ customer_group_id }) => customer_group_id)
  const label = t("tiers.fields.group.label")
  const name = draft.name.trim()
  return (
    <Field label={label} hint={t("tiers.fields.group.hint")} error={error}>
      {(id) => (
        <Choice
          id={id}
          label={label}
          value={draft.customer_group_id || NEW}
          options={[
            {
              value: NEW,
              label: name
                ? t("tiers.fields.group.named", { name })
                : t("tiers.fields.group.new"),
            },
            ...groups
              .filter((group) => !taken.includes(group.id))
              .map((group) => ({ value: group.id, label: group.name })),
          ]}
          onChange={(chosen) => onChange(chosen === NEW ? "" : chosen)}
        />
      )}
    </Field>
  )
}
