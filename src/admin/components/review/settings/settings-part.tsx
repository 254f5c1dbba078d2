import { Container } from "@medusajs/ui"
import type { ReactNode } from "react"
import { useTranslation } from "react-i18next"
import { SectionHeading } from "../../list-section"

interface SettingsPartProps {
  name: string
  children: ReactNode
}

/** Settings that belong together, under a heading that says what for. */
export const SettingsPart = ({ name, children }: SettingsPartProps) => {
  const { t } = useTranslation("review")
  return (
    <Container className="divide-y p-0">
      <SectionHeading
        title={t(`settings.parts.${name}.title`)}
        description={t(`settings.parts.${name}.description`)}
      />
      <div className="flex flex-col gap-6 px-6 py-4">{children}</div>
    </Container>
  )
}
