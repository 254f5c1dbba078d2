import { defineRouteConfig } from "@medusajs/admin-sdk"
import { Container, Heading, Skeleton, Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { SectionHeading } from "../../../components/list-section"
import { LoadError } from "../../../components/load-error"
import { ReportParts } from "../../../components/review/transparency/report-parts"
import { useReviewTransparency } from "../../../hooks/review-transparency"
import { dayName } from "../../../lib/time"

const ReviewTransparencyPage = () => {
  const { t, i18n } = useTranslation("review")
  const { data, error, refetch, isLoading } = useReviewTransparency()
  const newest = data?.days[0]
  return (
    <div className="flex flex-col gap-y-3">
      <Container className="divide-y p-0">
        <SectionHeading
          title={t("transparency.title")}
          description={
            newest
              ? t("transparency.as_of", {
                  day: dayName(newest.day, i18n.language),
                })
              : t("transparency.description")
          }
        />
        {error && <LoadError error={error} onRetry={refetch} />}
        {isLoading && <Skeleton className="m-6 h-64" />}
        {data && !newest && (
          <div className="flex flex-col items-center gap-1 px-6 py-16 text-center">
            <Heading level="h3">{t("transparency.empty.heading")}</Heading>
            <Text size="small" className="text-ui-fg-subtle max-w-prose">
              {t("transparency.empty.description")}
            </Text>
          </div>
        )}
      </Container>
      {data && newest && <ReportParts {...data} />}
    </div>
  )
}

export const config = defineRouteConfig({
  label: "transparency.title",
  translationNs: "review",
  rank: 30,
})

export default ReviewTransparencyPage
