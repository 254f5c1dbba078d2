import { useTranslation } from "react-i18next"
import { useColleague } from "../../hooks/loyalty"

/** Who did it, behind the moment. */
export const By = ({ userId }: { userId: string | null }) => {
  const { t } = useTranslation("loyalty")
  const { data: colleague, isLoading } = useColleague(userId)
  if (isLoading) {
    return null
  }
  const name = [colleague?.first_name, colleague?.last_name]
    .filter(Boolean)
    .join(" ")
  const who = name || colleague?.email || t("entries.somebody")
  return <> · {t("entries.by", { who })}</>
}
