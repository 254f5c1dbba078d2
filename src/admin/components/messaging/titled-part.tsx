import { Heading } from "@medusajs/ui"
import type { ReactNode } from "react"

interface TitledPartProps {
  title: string
  children: ReactNode
}

/** One part of a drawer or widget, with its heading. */
export const TitledPart = ({ title, children }: TitledPartProps) => (
  <section>
    <Heading level="h3" className="px-6 pb-2 pt-4">
      {title}
    </Heading>
    {children}
  </section>
)
