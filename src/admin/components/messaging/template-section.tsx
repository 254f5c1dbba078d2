import { Container, Skeleton } from "@medusajs/ui"
import { useState } from "react"
import { useTranslation } from "react-i18next"
import { useMessageTopics } from "../../hooks/messaging"
import { LoadError } from "../load-error"
import { SectionHeading } from "../list-section"
import { TemplatePreview } from "./template-preview"
import { TopicList } from "./topic-list"

/** Every message that the shop knows, with invented data. */
export const TemplateSection = () => {
  const { t } = useTranslation("messaging")
  const { data, error, refetch, isLoading } = useMessageTopics()
  const [chosen, setChosen] = useState<string>()
  const topics = data?.topics ?? []
  const topic = topics.find(({ name }) => name === chosen) ?? topics[0]
  return (
    <Container className="divide-y overflow-hidden p-0">
      <SectionHeading
        title={t("templates.title")}
        description={t("templates.description")}
      />
      {isLoading && <Skeleton className="m-6 h-96" />}
      {error && <LoadError error={error} onRetry={refetch} />}
      {topic && (
        <div className="grid max-lg:divide-y lg:grid-cols-[18rem_minmax(0,1fr)] lg:divide-x">
          <TopicList topics={topics} chosen={topic.name} onChoose={setChosen} />
          <TemplatePreview key={topic.name} topic={topic} />
        </div>
      )}
    </Container>
  )
}
