import { Container, Heading, Kbd, Skeleton, Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { useProductTitles } from "../../hooks/review"
import { useQuestions } from "../../hooks/review-question"
import { usePages } from "../../hooks/use-pages"
import type { useQuestionPlace } from "../../hooks/use-question-place"
import { SectionHeading } from "../list-section"
import { LoadError } from "../load-error"
import { ProductFilter } from "./product-filter"
import { QuestionList } from "./question-list"
import { QueuePages } from "./queue-pages"

interface QuestionSectionProps {
  place: ReturnType<typeof useQuestionPlace>
}

/** The questions of one tab, in each of the states that a list can be in. */
export const QuestionSection = ({ place }: QuestionSectionProps) => {
  const { t } = useTranslation("review")
  const { view, productId, query, showProduct } = place
  const { pagination, limit, offset } = usePages()
  const list = useQuestions({ ...query, limit, offset })
  const questions = list.data?.review_questions ?? []
  const titles = useProductTitles(questions.map(({ product_id }) => product_id))
  return (
    <Container className="divide-y p-0">
      <SectionHeading
        title={t("questions.title")}
        description={t("questions.description")}
      >
        <ProductFilter productId={productId} onChange={showProduct} />
      </SectionHeading>
      <Text
        size="small"
        className="text-ui-fg-subtle flex items-center justify-end gap-1 px-6 py-3"
      >
        <Kbd>?</Kbd> {t("keys.hint")}
      </Text>
      {list.error && <LoadError error={list.error} onRetry={list.refetch} />}
      {list.isLoading && <Skeleton className="m-6 h-64" />}
      {list.data?.count === 0 && (
        <div className="flex flex-col items-center gap-1 px-6 py-16 text-center">
          <Heading level="h3">{t(`questions.empty.${view}.heading`)}</Heading>
          <Text size="small" className="text-ui-fg-subtle">
            {t(`questions.empty.${view}.description`)}
          </Text>
        </div>
      )}
      {questions.length > 0 && (
        <QuestionList questions={questions} titles={titles} />
      )}
      {list.data && list.data.count + offset > limit && (
        <QueuePages count={list.data.count} pagination={pagination} />
      )}
    </Container>
  )
}
