import { useTranslation } from "react-i18next"
import type { FileImport } from "../../lib/import-kind"
import { localeOf } from "../../lib/time"
import { Fact, Facts } from "../facts"

export interface Figure {
  name: string
  count: number
}

interface ImportCountsProps {
  /** The namespace of its words. */
  words: string
  current: FileImport
  /** What a feature counts of its own. */
  figures?: Figure[]
}

/** What became of the rows of a file, or would become of them. */
export const ImportCounts = ({
  words,
  current,
  figures = [],
}: ImportCountsProps) => {
  const { t, i18n } = useTranslation(words)
  const { is_dry_run, row_count, imported_count } = current
  const all = [
    { name: t("current.rows"), count: row_count },
    {
      name: t(is_dry_run ? "current.would_import" : "current.did_import"),
      count: imported_count,
    },
    ...figures,
    { name: t("current.known"), count: current.known_count },
    { name: t("current.failed"), count: current.failed_count },
  ]
  return (
    <Facts>
      {all.map(({ name, count }) => (
        <Fact key={name} name={name}>
          {count.toLocaleString(localeOf(i18n.language))}
        </Fact>
      ))}
    </Facts>
  )
}
