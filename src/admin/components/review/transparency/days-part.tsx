import { Copy, Table, Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import type { ReviewTransparency } from "../../../../client"
import { dayName, localeOf } from "../../../lib/time"
import { Moment } from "../../moment"
import { Part } from "./part"

type Day = ReviewTransparency["days"][number]

/** The root of the last day, whole, and those before it. */
export const DaysPart = ({ days }: { days: Day[] }) => {
  const { t, i18n } = useTranslation("review")
  const count = new Intl.NumberFormat(localeOf(i18n.language))
  const [newest] = days
  return (
    <Part name="days">
      <div className="flex flex-col gap-1 px-6 py-4">
        <Text size="small" weight="plus">
          {t("transparency.days.root_of", {
            day: dayName(newest.day, i18n.language),
          })}
        </Text>
        <div className="flex items-start gap-2">
          <code className="txt-compact-small text-ui-fg-subtle min-w-0 break-all font-mono">
            {newest.root}
          </code>
          <CopyRoot day={newest} />
        </div>
      </div>
      <div className="overflow-x-auto">
        <Table className="min-w-[32rem]">
          <Table.Header>
            <Table.Row>
              <Table.HeaderCell>{t("transparency.days.day")}</Table.HeaderCell>
              <Table.HeaderCell className="text-right">
                {t("transparency.days.reviews")}
              </Table.HeaderCell>
              <Table.HeaderCell>{t("transparency.days.root")}</Table.HeaderCell>
              <Table.HeaderCell>
                {t("transparency.days.sealed")}
              </Table.HeaderCell>
            </Table.Row>
          </Table.Header>
          <Table.Body>
            {days.map((day) => (
              <Table.Row key={day.day}>
                <Table.Cell className="whitespace-nowrap">
                  {dayName(day.day, i18n.language)}
                </Table.Cell>
                <Table.Cell className="text-right">
                  {count.format(day.tree_size)}
                </Table.Cell>
                <Table.Cell>
                  <span className="flex items-center gap-2">
                    <code className="font-mono">{day.root.slice(0, 12)}…</code>
                    <CopyRoot day={day} />
                  </span>
                </Table.Cell>
                <Table.Cell className="whitespace-nowrap">
                  <Moment at={day.sealed_at} />
                </Table.Cell>
              </Table.Row>
            ))}
          </Table.Body>
        </Table>
      </div>
    </Part>
  )
}

const CopyRoot = ({ day: { day, root } }: { day: Day }) => {
  const { t, i18n } = useTranslation("review")
  return (
    <Copy
      content={root}
      aria-label={t("transparency.days.copy", {
        day: dayName(day, i18n.language),
      })}
      className="text-ui-fg-muted"
    />
  )
}
