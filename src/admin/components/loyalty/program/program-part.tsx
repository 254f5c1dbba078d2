import { Container } from "@medusajs/ui"
import type { ReactNode } from "react"
import { useTranslation } from "react-i18next"
import { SectionHeading } from "../../list-section"

interface ProgramPartProps {
  name: string
  children: ReactNode
}

/** Fields that belong together, under a heading that says what for. */
export const ProgramPart = ({ name, children }: ProgramPartProps) => {
  const { t } = useTranslation("loyalty")
  return (
    <Container className="divide-y p-0">
      <SectionHeading
        title={t(`program.parts.${name}.title`)}
        description={t(`program.parts.${name}.description`)}
      />
      <div className="flex flex-col gap-6 px-6 py-4">{children}</div>
    </Container>
  )
}
