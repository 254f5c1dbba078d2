import { useTranslation } from "react-i18next"
import type { EffectChange, EffectDetail } from "../../../client"
import { History } from "../history"

/** Attempts and what was made of them. */
export const EffectHistory = ({ effect }: { effect: EffectDetail }) => {
  const { t } = useTranslation("operations")
  const textOf = ({ from, to, error_class }: EffectChange) =>
    [
      from && `${t(`effects.statuses.${from}`)} →`,
      t(`effects.statuses.${to}`),
      error_class && `(${error_class})`,
    ]
      .filter(Boolean)
      .join(" ")
  const attempts = effect.attempts.map(
    ({ id, number, action, started_at }) => ({
      key: id,
      at: started_at,
      text: t(`effects.attempts.${action}`, { number }),
    })
  )
  const changes = effect.history.map((change) => ({
    key: String(change.number),
    at: change.occurred_at,
    text: textOf(change),
    note: change.note,
  }))
  return (
    <History
      title={t("effects.detail.history")}
      entries={[...attempts, ...changes].sort(
        (a, b) => Date.parse(a.at) - Date.parse(b.at)
      )}
    />
  )
}
