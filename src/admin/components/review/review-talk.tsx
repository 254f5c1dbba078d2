import { Badge, Text } from "@medusajs/ui"
import type { ReactNode } from "react"
import { useTranslation } from "react-i18next"
import type { AdminReview } from "../../../client"
import { Moment } from "../moment"
import { Quoted } from "./quoted"

/** What the author and the shop have said to each other. */
export const ReviewTalk = ({ review }: { review: AdminReview }) => {
  const { t } = useTranslation("review")
  const { appeal, replies, locale } = review
  return (
    <>
      {appeal?.text && (
        <Saying
          name={t(`appeal.statuses.${appeal.status}`)}
          at={appeal.created_at}
          text={appeal.text}
          lang={locale}
        />
      )}
      {appeal?.answer && (
        <Saying name={t("appeal.shop")} text={appeal.answer} />
      )}
      {replies.map(({ id, audience, body, created_at, edited_at }) => (
        <Saying
          key={id}
          name={t("reply.shop")}
          at={edited_at ?? created_at}
          text={body}
          badge={
            <Badge size="2xsmall">{t(`reply.audiences.${audience}`)}</Badge>
          }
        />
      ))}
    </>
  )
}

interface SayingProps {
  name: string
  text: string
  at?: string
  lang?: string | null
  badge?: ReactNode
}

const Saying = ({ name, text, at, lang, badge }: SayingProps) => (
  <div className="flex flex-col gap-1">
    <div className="flex flex-wrap items-center gap-2">
      <Text size="small" weight="plus">
        {name}
      </Text>
      {badge}
      {at && (
        <Text size="xsmall" className="text-ui-fg-muted">
          <Moment at={at} />
        </Text>
      )}
    </div>
    <Quoted text={text} lang={lang} />
  </div>
)
