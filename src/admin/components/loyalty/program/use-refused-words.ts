import { useTranslation } from "react-i18next"
import { Refusal } from "../../../lib/explained-api"
import { inPageOrder, partOf } from "./refused-places"

/** Which fields are still to be mended; each says itself what is wrong. */
export function useRefusedWords() {
  const { t } = useTranslation("loyalty")
  const nameOf = (place: string) => {
    const { rule, part } = partOf(place)
    return part
      ? t(`program.parts.${part}.title`)
      : t("program.rule", { number: rule })
  }
  return (error: Error, places: string[]) => {
    if (!(error instanceof Refusal) || error.details.length === 0) {
      return error
    }
    return places.length === 0
      ? undefined
      : new Error(
          t("program.attention", {
            count: places.length,
            where: [...new Set(inPageOrder(places).map(nameOf))].join(", "),
          })
        )
  }
}
