import { clx } from "@medusajs/ui"

interface ShareBarProps {
  /** Of 1. */
  share: number
  color?: string
  className?: string
}

/** A part of all; the number beside it says the same. */
export const ShareBar = ({
  share,
  color = "bg-ui-tag-blue-icon",
  className,
}: ShareBarProps) => (
  <div
    aria-hidden
    className={clx(
      "bg-ui-bg-component h-2 overflow-hidden rounded-full",
      className
    )}
  >
    <div
      className={clx("h-full rounded-full", color)}
      style={{ width: `${100 * share}%` }}
    />
  </div>
)
