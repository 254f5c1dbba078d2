import { clx } from "@medusajs/ui"
import { useEffect, useState } from "react"
import { useTranslation } from "react-i18next"

interface NewOrdersPillProps {
  count: number
  onClick: () => void
}

/** Fades away with the number that it had. */
export const NewOrdersPill = ({ count, onClick }: NewOrdersPillProps) => {
  const { t } = useTranslation("stream")
  const [shown, setShown] = useState(count)
  useEffect(() => {
    if (count) {
      setShown(count)
    }
  }, [count])
  return (
    <button
      type="button"
      onClick={onClick}
      disabled={!count}
      aria-hidden={!count}
      className={clx(
        "txt-compact-small-plus bg-ui-bg-base text-ui-fg-base shadow-elevation-card-hover absolute flex items-center gap-2 rounded-full px-3 py-1 transition-opacity duration-500",
        "hover:bg-ui-bg-base-hover focus-visible:shadow-borders-focus outline-none",
        count ? "pointer-events-auto" : "opacity-0"
      )}
    >
      <span className="bg-ui-tag-green-icon size-1.5 rounded-full" />
      {t("new_orders", { count: count || shown })}
    </button>
  )
}
