import { toast } from "@medusajs/ui"
import { useState } from "react"
import { useTranslation } from "react-i18next"
import type { AdminLoyaltyAccountsTierBody } from "../../../../client"
import type { LoyaltyAccount } from "../../../hooks/loyalty"
import { useSetTier, useTiers } from "../../../hooks/loyalty-tiers"
import { Choice } from "../../choice"
import { Field } from "../../field"
import { FormDrawer } from "../../form-drawer"
import { settableTiers } from "./settable-tiers"

type Reason = AdminLoyaltyAccountsTierBody["reason"]

/** In the order in which merchants need them. */
const REASONS = [
  "goodwill",
  "service-failure",
  "status-match",
  "correction",
  "import",
] as const satisfies Reason[]

interface SetTierDrawerProps {
  account: LoyaltyAccount
  onClose: () => void
}

/** Puts a customer into a tier, although their points do not. */
export const SetTierDrawer = ({ account, onClose }: SetTierDrawerProps) => {
  const { t } = useTranslation("loyalty")
  const [key, setKey] = useState("")
  const [reason, setReason] = useState<Reason>(REASONS[0])
  const { data: tiers = [] } = useTiers()
  const { mutate, isPending, error } = useSetTier(account.customer_id)
  const submit = () =>
    mutate(
      { key, reason },
      {
        onSuccess: () => {
          toast.success(t("tiers.set.done"))
          onClose()
        },
      }
    )
  return (
    <FormDrawer
      isOpen
      title={t("tiers.set.title")}
      description={t("tiers.set.description")}
      submitLabel={t("tiers.set.submit")}
      isSaving={isPending}
      canSubmit={key !== ""}
      error={error}
      onClose={onClose}
      onSubmit={submit}
    >
      <Field label={t("tiers.set.tier")} hint={t("tiers.set.tier_hint")}>
        {(id) => (
          <Choice
            id={id}
            label={t("tiers.set.tier")}
            prompt={t("tiers.set.choose")}
            value={key}
            options={settableTiers(tiers, account.tier_points).map(
              ({ key: value, name }) => ({
                value,
                label:
                  value === account.tier?.key
                    ? t("tiers.set.present", { name })
                    : name,
              })
            )}
            onChange={setKey}
          />
        )}
      </Field>
      <Field label={t("adjust.reason")} hint={t("tiers.set.reason_hint")}>
        {(id) => (
          <Choice
            id={id}
            label={t("adjust.reason")}
            value={reason}
            options={REASONS.map((value) => ({
              value,
              label: t(`reasons.${value}`),
            }))}
            onChange={setReason}
          />
        )}
      </Field>
    </FormDrawer>
  )
}
