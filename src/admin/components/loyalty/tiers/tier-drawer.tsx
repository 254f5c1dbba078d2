import { toast } from "@medusajs/ui"
import { useState } from "react"
import { useTranslation } from "react-i18next"
import type { AdminLoyaltyTier } from "../../../../client"
import { useSaveTier } from "../../../hooks/loyalty-tiers"
import { FormDrawer } from "../../form-drawer"
import { GroupField } from "./group-field"
import { bodyOf, draftOf, errorsOf, keyOf, type TierDraft } from "./tier-draft"
import { TierTextField } from "./tier-text-field"

interface TierDrawerProps {
  /** Undefined for a new one. */
  tier?: AdminLoyaltyTier
  ladder: AdminLoyaltyTier[]
  onClose: () => void
}

/** Makes a step of the ladder, or changes one. */
export const TierDrawer = ({ tier, ladder, onClose }: TierDrawerProps) => {
  const { t } = useTranslation("loyalty")
  const [draft, setDraft] = useState(() => draftOf(tier))
  const { mutate, isPending, error, reset } = useSaveTier(tier?.id)
  const words = `tiers.${tier ? "edit" : "create"}`
  const errors = errorsOf(error, draft, ladder)
  const change = (changes: Partial<TierDraft>) => {
    reset()
    setDraft((before) => ({ ...before, ...changes }))
  }
  const save = () =>
    mutate(bodyOf(draft), {
      onSuccess: () => {
        toast.success(t(`${words}.done`))
        onClose()
      },
    })
  return (
    <FormDrawer
      isOpen
      title={t(`${words}.title`, { name: tier?.name })}
      description={t(`${words}.description`)}
      submitLabel={t(`${words}.submit`)}
      isSaving={isPending}
      // What stands at a field needs not be said twice.
      error={Object.keys(errors).length ? null : error}
      onClose={onClose}
      onSubmit={save}
    >
      <TierTextField
        name="name"
        value={draft.name}
        error={errors.name}
        onChange={(name) => change({ name })}
      />
      {!tier && (
        <TierTextField
          name="key"
          value={keyOf(draft)}
          error={errors.key}
          onChange={(key) => change({ key })}
        />
      )}
      {(["points_min", "entry_points"] as const).map((name) => (
        <TierTextField
          key={name}
          name={name}
          isNumber
          value={draft[name]}
          error={errors[name]}
          onChange={(value) => change({ [name]: value })}
        />
      ))}
      {!tier && (
        <GroupField
          draft={draft}
          ladder={ladder}
          error={errors.customer_group_id}
          onChange={(customer_group_id) => change({ customer_group_id })}
        />
      )}
    </FormDrawer>
  )
}
