import { defineRouteConfig } from "@medusajs/admin-sdk"
import { Tabs } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { QuestionSection } from "../../../components/review/question-section"
import {
  QUESTION_VIEWS,
  useQuestionPlace,
  type QuestionView,
} from "../../../hooks/use-question-place"

const QuestionsPage = () => {
  const { t } = useTranslation("review")
  const place = useQuestionPlace()
  const { view, productId, goTo } = place
  return (
    <Tabs
      value={view}
      onValueChange={(next) => goTo(next as QuestionView)}
      className="flex flex-col gap-y-3"
    >
      <Tabs.List className="-m-1 overflow-x-auto p-1">
        {QUESTION_VIEWS.map((name) => (
          <Tabs.Trigger
            key={name}
            value={name}
            className="shrink-0 whitespace-nowrap"
          >
            {t(`views.${name}`)}
          </Tabs.Trigger>
        ))}
      </Tabs.List>
      <Tabs.Content value={view}>
        {/* Another list begins at its first page. */}
        <QuestionSection key={[view, productId].join()} place={place} />
      </Tabs.Content>
    </Tabs>
  )
}

export const config = defineRouteConfig({
  label: "questions.title",
  translationNs: "review",
})

export default QuestionsPage
