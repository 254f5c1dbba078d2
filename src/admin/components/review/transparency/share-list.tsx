import { Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { localeOf } from "../../../lib/time"
import { ShareBar } from "./share-bar"
import { sharesOf } from "./report-shares"

interface ShareListProps {
  counts: Record<string, number>
  nameOf: (key: string) => string
  none: string
}

/** Counts by what they are of, with the part of all as a bar. */
export const ShareList = ({ counts, nameOf, none }: ShareListProps) => {
  const { i18n } = useTranslation()
  const format = new Intl.NumberFormat(localeOf(i18n.language))
  const shares = sharesOf(counts)
  if (!shares.length) {
    return (
      <Text size="small" className="text-ui-fg-subtle px-6 py-4">
        {none}
      </Text>
    )
  }
  return (
    <ul className="flex flex-col gap-3 px-6 py-4">
      {shares.map(({ name, count, share }) => (
        <li
          key={name}
          className="grid grid-cols-[minmax(0,1fr)_4rem] items-center gap-x-3 gap-y-1 sm:grid-cols-[13rem_minmax(0,1fr)_4rem]"
        >
          <Text size="small" className="break-words">
            {nameOf(name)}
          </Text>
          <ShareBar
            share={share}
            className="max-sm:order-last max-sm:col-span-2"
          />
          <Text size="small" className="text-ui-fg-subtle text-right">
            {format.format(count)}
          </Text>
        </li>
      ))}
    </ul>
  )
}
