import { useTranslation } from "react-i18next"
import { localeOf } from "../lib/time"

/** Numbers of points as the merchant's language writes them. */
export function useCounted() {
  const { t, i18n } = useTranslation("loyalty")
  const locale = localeOf(i18n.language)
  const plain = new Intl.NumberFormat(locale)
  const signed = new Intl.NumberFormat(locale, { signDisplay: "exceptZero" })
  return {
    plain: (count: number) => plain.format(count),
    signed: (count: number) => signed.format(count),
    /** "1,250 points" */
    points: (count: number) =>
      t("points", { count, shown: plain.format(count) }),
  }
}
