import { useTranslation } from "react-i18next"
import { useTierNames } from "../../../hooks/loyalty-tiers"
import { useCounted } from "../../../hooks/use-counted"
import { localeOf } from "../../../lib/time"
import { isCondition, isEffect, type Part } from "./part-types"

/** Parts of a programme as sentences are made of them. */
export function useSummaryWords() {
  const { t, i18n } = useTranslation("loyalty")
  const counted = useCounted()
  const tierName = useTierNames()
  const locale = localeOf(i18n.language)

  function money(code: string, amount: unknown) {
    const number = Number(amount)
    return Number.isFinite(number) && amount !== ""
      ? new Intl.NumberFormat(locale, {
          style: "currency",
          currency: code,
        }).format(number)
      : `? ${code.toUpperCase()}`
  }
  /** "€1.00, $1.00 or ₹50.00" */
  const amounts = (value: unknown) =>
    new Intl.ListFormat(locale, { type: "disjunction" }).format(
      Object.entries((value ?? {}) as Record<string, unknown>).map(
        ([code, amount]) => money(code, amount)
      )
    )
  const points = (value: unknown) =>
    typeof value === "number"
      ? counted.points(value)
      : t("points", { count: 2, shown: "?" })
  const list = (value: unknown) =>
    new Intl.ListFormat(locale, { type: "disjunction" }).format(
      Array.isArray(value) ? value.map((key) => tierName(String(key))) : []
    )
  const number = (value: number) =>
    new Intl.NumberFormat(locale, { maximumFractionDigits: 4 }).format(value)
  /** "1.5", and what is still being typed as it stands */
  const factor = (value: unknown) =>
    value !== "" && Number.isFinite(Number(value))
      ? number(Number(value))
      : String(value)
  const moment = (value: unknown) => {
    const at = new Date(String(value))
    return isNaN(at.getTime())
      ? "?"
      : at.toLocaleString(locale, { dateStyle: "medium", timeStyle: "short" })
  }

  function effect(part: Part) {
    if (!isEffect(part.type)) {
      return t("program.unknown_part", { type: part.type })
    }
    return t(`summary.effects.${part.type}`, {
      points: points(part.points),
      amounts: amounts(part.amounts),
      factor: factor(part.factor),
      per: t(`program.per.${part.per === "unit" ? "unit" : "order"}`),
    })
  }
  function condition(part: Part) {
    if (!isCondition(part.type)) {
      return t("program.unknown_part", { type: part.type })
    }
    const ids = part.product_ids ?? part.category_ids ?? part.group_ids
    return t(`summary.conditions.${part.type}`, {
      count: Array.isArray(ids) ? ids.length : 0,
      tiers: list(part.tiers),
      amounts: amounts(part.amounts),
      from: moment(part.from),
      to: moment(part.to),
    })
  }
  return { t, amounts, points, number, effect, condition }
}
