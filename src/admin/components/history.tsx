import { Heading, Text } from "@medusajs/ui"
import type { ReactNode } from "react"
import { useTranslation } from "react-i18next"
import { exactTime } from "../lib/time"

interface HistoryEntry {
  key: string
  at: string
  text: string
  /** Who did it, behind what it was. */
  by?: ReactNode
  /** Why, in words. */
  detail?: string | null
  /** What a person said about it. */
  note?: string | null
}

interface HistoryProps {
  title: string
  entries: HistoryEntry[]
}

/** What happened, in the order of time. */
export const History = ({ title, entries }: HistoryProps) => {
  const { t, i18n } = useTranslation("shared")
  return (
    <section className="px-6 py-4">
      <Heading level="h3">{title}</Heading>
      <ol className="mt-2 flex flex-col gap-3">
        {entries.map(({ key, at, text, by, detail, note }) => (
          <li key={key} className="flex justify-between gap-4">
            <div className="min-w-0 break-words">
              <Text size="small">
                {text}
                {by}
              </Text>
              {detail && (
                <Text size="small" className="text-ui-fg-subtle">
                  {detail}
                </Text>
              )}
              {note && (
                <Text size="small" className="text-ui-fg-subtle">
                  {t("said", { note })}
                </Text>
              )}
            </div>
            <Text size="small" className="text-ui-fg-muted whitespace-nowrap">
              {exactTime(new Date(at), i18n.language)}
            </Text>
          </li>
        ))}
      </ol>
    </section>
  )
}
