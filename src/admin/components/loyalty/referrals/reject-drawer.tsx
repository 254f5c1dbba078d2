import { toast } from "@medusajs/ui"
import { useState } from "react"
import { useTranslation } from "react-i18next"
import type { AdminLoyaltyReferralsRejectBody } from "../../../../client"
import { useRejectReferral } from "../../../hooks/loyalty-referrals"
import { Choice } from "../../choice"
import { Field } from "../../field"
import { FormDrawer } from "../../form-drawer"

type Reason = AdminLoyaltyReferralsRejectBody["reason"]

const REASONS = [
  "self-referral",
  "same-household",
  "fake-account",
  "misuse",
  "mistake",
] as const satisfies Reason[]

interface RejectDrawerProps {
  id: string
  onClose: () => void
  onDone: () => void
}

/** Nobody gets anything, for a reason that stays in the history. */
export const RejectDrawer = ({ id, onClose, onDone }: RejectDrawerProps) => {
  const { t } = useTranslation("loyalty")
  const [reason, setReason] = useState<Reason | "">("")
  const { mutate, isPending, error } = useRejectReferral(id)
  const submit = () =>
    reason &&
    mutate(
      { reason },
      {
        onSuccess: () => {
          toast.success(t("referrals.reject.done"))
          onDone()
        },
      }
    )
  return (
    <FormDrawer
      isOpen
      isFinal
      title={t("referrals.reject.title")}
      description={t("referrals.reject.description")}
      submitLabel={t("referrals.reject.submit")}
      isSaving={isPending}
      canSubmit={reason !== ""}
      error={error}
      onClose={onClose}
      onSubmit={submit}
    >
      <Field
        label={t("referrals.reject.reason")}
        hint={t("referrals.reject.reason_hint")}
      >
        {(fieldId) => (
          <Choice
            id={fieldId}
            label={t("referrals.reject.reason")}
            prompt={t("referrals.reject.choose")}
            value={reason}
            options={REASONS.map((value) => ({
              value,
              label: t(`referrals.reasons.${value}`),
            }))}
            onChange={setReason}
          />
        )}
      </Field>
    </FormDrawer>
  )
}
