import { useTranslation } from "react-i18next"
import type { AdminLoyaltyReferral } from "../../../../client"

type Sides = Pick<AdminLoyaltyReferral, "referrer" | "friend">

/** Who invited whom: "Inês Carvalho → Nora Whitfield". */
export function useReferralSides() {
  const { t } = useTranslation("loyalty")
  return ({ referrer, friend }: Sides) =>
    [referrer, friend]
      .map((person) => (person ? personName(person) : t("referrals.nobody")))
      .join(" → ")
}

/** As they are called, or else where they are reached. */
function personName({
  customer_id,
  email,
  first_name,
  last_name,
}: NonNullable<Sides["friend"]>) {
  const name = [first_name, last_name].filter(Boolean).join(" ")
  return name || email || customer_id
}
