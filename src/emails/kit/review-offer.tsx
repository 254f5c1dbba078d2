import type { ReviewInvitationProps } from "../props-of-reviews"
import type { MailLocale } from "../template"
import { reviewWords } from "./review-words"
import { Label, Paragraph, SoftText } from "./text"

interface ReviewOfferProps extends Pick<ReviewInvitationProps, "offer"> {
  locale: MailLocale
}

/** The merchant's words, and beside them what the law wants said with them. */
export function ReviewOffer({ offer, locale }: ReviewOfferProps) {
  const words = reviewWords[locale]
  return (
    offer && (
      <>
        <Label>{words.offer}</Label>
        <Paragraph>{offer.text}</Paragraph>
        <SoftText>{words.unconditional}</SoftText>
      </>
    )
  )
}
