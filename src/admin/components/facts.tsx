import { Text } from "@medusajs/ui"
import type { ReactNode } from "react"

/** Names and values, one pair a line. */
export const Facts = ({ children }: { children: ReactNode }) => (
  <dl className="divide-y">{children}</dl>
)

interface FactProps {
  name: string
  children: ReactNode
}

export const Fact = ({ name, children }: FactProps) => (
  <div className="grid grid-cols-[minmax(7rem,1fr)_2fr] gap-4 px-6 py-3">
    <dt>
      <Text size="small" leading="compact" weight="plus">
        {name}
      </Text>
    </dt>
    <dd className="text-ui-fg-subtle txt-compact-small min-w-0 break-words">
      {children ?? "–"}
    </dd>
  </div>
)
