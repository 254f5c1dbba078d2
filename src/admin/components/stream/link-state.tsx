import { clx, Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import type { StreamLink } from "../../lib/stream-link"

interface LinkStateProps {
  link: StreamLink
  isHidden: boolean
}

/** A dot and a word. Nothing while it is too early to say. */
export const LinkState = ({ link, isHidden }: LinkStateProps) => {
  const { t } = useTranslation("stream")
  const isLive = link.phase === "live"
  const isLost = link.failures > 0
  const isShown = !isHidden && (isLive || isLost)
  return (
    <div
      className={clx(
        "absolute flex items-center gap-2 transition-opacity duration-500",
        !isShown && "opacity-0"
      )}
    >
      <span
        className={clx(
          "size-1.5 rounded-full transition-colors",
          isLive ? "bg-ui-tag-green-icon" : "bg-ui-fg-muted"
        )}
      />
      <Text size="xsmall" className="text-ui-fg-muted">
        {isShown && t(isLive ? "live" : "reconnecting")}
      </Text>
    </div>
  )
}
