import { useTranslation } from "react-i18next"
import { Link } from "react-router-dom"
import type { AdminLoyaltyReferralDetail } from "../../../../client"
import { useCounted } from "../../../hooks/use-counted"
import { useMoney } from "../../../hooks/use-money"
import { exactTime } from "../../../lib/time"
import { Fact, Facts } from "../../facts"
import { ReferralBadge } from "./referral-badge"
import { ReferralPerson } from "./referral-person"

/** Who invited whom, by which order, and what each is to get when. */
export const ReferralFacts = ({
  referral,
}: {
  referral: AdminLoyaltyReferralDetail
}) => {
  const { t, i18n } = useTranslation("loyalty")
  const counted = useCounted()
  const money = useMoney()
  const { order_id, order_display_id, rewards_at, expires_at } = referral
  const exact = (at: unknown) => exactTime(new Date(String(at)), i18n.language)
  const minimum = Object.entries(referral.order_minimum_amounts ?? {})
  return (
    <Facts>
      <Fact name={t("referrals.columns.status")}>
        <ReferralBadge status={referral.status} />
      </Fact>
      <Fact name={t("referrals.columns.friend")}>
        <ReferralPerson person={referral.friend} />
        {counted.points(referral.friend_points)}
      </Fact>
      <Fact name={t("referrals.columns.referrer")}>
        <ReferralPerson person={referral.referrer} />
        {counted.points(referral.referrer_points)}
      </Fact>
      {minimum.length > 0 && (
        <Fact name={t("referrals.minimum")}>
          {minimum.map(([code, amount]) => money(code, amount)).join(", ")}
        </Fact>
      )}
      <Fact name={t("referrals.order")}>
        {order_id ? (
          <Link
            to={`/orders/${order_id}`}
            className="text-ui-fg-interactive focus-visible:shadow-borders-focus rounded outline-none"
          >
            #{order_display_id}
          </Link>
        ) : (
          t("referrals.no_order", { until: exact(expires_at) })
        )}
      </Fact>
      {rewards_at && (
        <Fact name={t("referrals.rewards_at")}>{exact(rewards_at)}</Fact>
      )}
    </Facts>
  )
}
