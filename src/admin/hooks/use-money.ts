import { useTranslation } from "react-i18next"
import { localeOf } from "../lib/time"

/** Amounts as the merchant's language writes them: "€1.00". */
export function useMoney() {
  const { i18n } = useTranslation()
  return (currency: string, amount: string | number) =>
    new Intl.NumberFormat(localeOf(i18n.language), {
      style: "currency",
      currency,
    }).format(Number(amount))
}
