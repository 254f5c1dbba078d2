import { useTranslation } from "react-i18next"
import type { AdminLoyaltyReferralDetail } from "../../../../client"
import { History } from "../../history"
import { By } from "../by"

type Change = AdminLoyaltyReferralDetail["changes"][number]

/** What became of an invitation, and who decided it. */
export const ReferralHistory = ({
  referral,
}: {
  referral: AdminLoyaltyReferralDetail
}) => {
  const { t } = useTranslation("loyalty")
  const isReleased = ({ from_status, to_status }: Change) =>
    from_status === "held" && to_status === "qualified"
  const isBack = ({ from_status, to_status }: Change) =>
    from_status !== null && to_status === "signed_up"
  const textOf = (change: Change) => {
    const became = isReleased(change)
      ? "released"
      : isBack(change)
        ? "back"
        : change.to_status
    return t(`referrals.became.${became}`)
  }
  return (
    <History
      title={t("referrals.history")}
      entries={referral.changes.map((change) => ({
        key: change.id,
        at: String(change.occurred_at),
        text: textOf(change),
        by: change.actor_type === "user" && <By userId={change.actor_id} />,
        detail: change.reason && t(`referrals.reasons.${change.reason}`),
      }))}
    />
  )
}
