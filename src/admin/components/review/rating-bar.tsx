import { Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"

interface RatingBarProps {
  stars: number
  count: number
  of: number
}

/** How many gave so many stars, as a number and as a share of all. */
export const RatingBar = ({ stars, count, of }: RatingBarProps) => {
  const { t } = useTranslation("review")
  return (
    <li
      aria-label={t("product.bar", { stars, count })}
      className="grid grid-cols-[1rem_1fr_3rem] items-center gap-2"
    >
      <Text size="xsmall" aria-hidden>
        {stars}
      </Text>
      <div className="bg-ui-bg-component h-2 overflow-hidden rounded-full">
        <div
          className="bg-ui-tag-orange-icon h-full rounded-full"
          style={{ width: `${(100 * count) / of}%` }}
        />
      </div>
      <Text size="xsmall" className="text-ui-fg-subtle text-right" aria-hidden>
        {count}
      </Text>
    </li>
  )
}
