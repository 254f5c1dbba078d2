import { Text, clx } from "@medusajs/ui"
import { useMessageWords } from "../../hooks/use-message-words"

interface ReasonLineProps {
  reason: string
  className?: string
}

/** A reason in people's words, and small as the server writes it. */
export const ReasonLine = ({ reason, className }: ReasonLineProps) => {
  const words = useMessageWords()
  return (
    <div className={clx("min-w-0", className)}>
      <Text size="small" leading="compact" className="text-ui-fg-subtle">
        {words.reason(reason)}
      </Text>
      <Text size="xsmall" className="text-ui-fg-muted break-all">
        {reason}
      </Text>
    </div>
  )
}
