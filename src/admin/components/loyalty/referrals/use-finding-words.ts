import { useTranslation } from "react-i18next"
import type { AdminLoyaltyReferral } from "../../../../client"

type Finding = AdminLoyaltyReferral["findings"][number]

/** What speaks against an invitation, in words: "Same card as who invites". */
export function useFindingWords() {
  const { t } = useTranslation("loyalty")
  return ({ rule, like }: Finding) =>
    t("referrals.finding", {
      rule: t(`referrals.rules.${rule}`),
      whom: t(`referrals.like.${like}`),
    })
}
