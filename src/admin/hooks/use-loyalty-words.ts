import { useTranslation } from "react-i18next"
import type { AdminLoyaltyEntry } from "../../client"

/** What the book names by a key, as people say it; a shop may add its own. */
export function useLoyaltyWords() {
  const { t } = useTranslation("loyalty")
  return {
    kind: ({ kind, source }: Pick<AdminLoyaltyEntry, "kind" | "source">) =>
      t([`kinds.${kind}_${source}`, `kinds.${kind}`], { defaultValue: kind }),
    reason: (reason: string) =>
      t(`reasons.${reason}`, { defaultValue: reason }),
  }
}
