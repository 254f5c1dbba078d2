import { Tooltip, clx } from "@medusajs/ui"

interface TruncatedProps {
  text: string
  className?: string
}

/** One line of a text that may be long, and all of it on request. */
export const Truncated = ({ text, className }: TruncatedProps) => (
  <Tooltip content={text} className="max-w-md break-words">
    <div className={clx("truncate", className)} tabIndex={0}>
      {text}
    </div>
  </Tooltip>
)
