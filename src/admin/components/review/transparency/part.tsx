import { Container } from "@medusajs/ui"
import type { ReactNode } from "react"
import { useTranslation } from "react-i18next"
import { SectionHeading } from "../../list-section"

interface PartProps {
  name: string
  actions?: ReactNode
  children: ReactNode
}

/** One thing that the shop tells of itself. */
export const Part = ({ name, actions, children }: PartProps) => {
  const { t } = useTranslation("review")
  return (
    <Container className="divide-y p-0">
      <SectionHeading
        title={t(`transparency.${name}.title`)}
        description={t(`transparency.${name}.description`)}
      >
        {actions}
      </SectionHeading>
      {children}
    </Container>
  )
}
