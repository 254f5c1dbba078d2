import { useTranslation } from "react-i18next"
import type { AdminLoyaltyReward } from "../../client"
import { useMoney } from "./use-money"

/** "10% off", "€5.00 or $6.00 off", "Free shipping". */
export function useBenefitWords() {
  const { t } = useTranslation("loyalty")
  const money = useMoney()
  return (benefit: AdminLoyaltyReward["benefit"]) => {
    switch (benefit.kind) {
      case "percentage":
        return t("rewards.benefits.percentage", { percent: benefit.percent })
      case "amount":
        return t("rewards.benefits.amount", {
          amounts: Object.entries(benefit.amounts)
            .map(([code, amount]) => money(code, amount))
            .join(t("rewards.benefits.or")),
        })
      case "free_shipping":
      case "free_product":
        return t(`rewards.benefits.${benefit.kind}`)
    }
  }
}
