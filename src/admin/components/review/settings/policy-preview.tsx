import { Container, Heading, Skeleton, Text } from "@medusajs/ui"
import { useMemo, useState } from "react"
import { useTranslation } from "react-i18next"
import type { ReviewPolicy } from "../../../../client"
import { usePolicyPreview } from "../../../hooks/review-settings"
import { useSettled } from "../../../hooks/use-settled"
import { LoadError } from "../../load-error"
import { SectionHeading } from "../../list-section"
import { Segments } from "../../segments"
import type { ReviewSettings } from "./settings-draft"

type PolicyLanguage = keyof ReviewPolicy["text"]

const LANGUAGES: { value: PolicyLanguage; label: string }[] = [
  { value: "en", label: "English" },
  { value: "de", label: "Deutsch" },
]

interface PolicyPreviewProps {
  /** Undefined as long as something is wrong with them. */
  settings: ReviewSettings | undefined
}

/** What shoppers are told, while the settings behind it are being changed. */
export const PolicyPreview = ({ settings }: PolicyPreviewProps) => {
  const { t, i18n } = useTranslation("review")
  const [language, setLanguage] = useState<PolicyLanguage>(
    i18n.language.startsWith("de") ? "de" : "en"
  )
  const written = JSON.stringify(settings)
  const settled = useSettled(useMemo(() => settings, [written]))
  const { data, error, refetch, isLoading } = usePolicyPreview(settled)
  const sections = data && Object.entries(data.policy.text[language])
  return (
    <Container className="divide-y p-0 xl:sticky xl:top-3">
      <SectionHeading
        title={t("settings.policy.title")}
        description={t("settings.policy.description")}
      >
        <Segments
          label={t("settings.policy.language")}
          value={language}
          options={LANGUAGES}
          onChange={setLanguage}
        />
      </SectionHeading>
      {!settings && (
        <Text size="small" className="text-ui-fg-subtle px-6 py-4">
          {t("settings.policy.unsound")}
        </Text>
      )}
      {isLoading && <Skeleton className="m-6 h-64" />}
      {error && <LoadError error={error} onRetry={refetch} />}
      {sections && (
        <div
          lang={language}
          className="flex flex-col gap-4 overflow-auto px-6 py-4 xl:max-h-[calc(100vh-13rem)]"
        >
          {sections.map(([topic, { title, text }]) => (
            <section key={topic}>
              <Heading level="h3">{title}</Heading>
              <Text size="small" className="text-ui-fg-subtle">
                {text}
              </Text>
            </section>
          ))}
        </div>
      )}
    </Container>
  )
}
