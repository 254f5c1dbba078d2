import { Action } from "./kit/action"
import { guestHref } from "./kit/guest-href"
import { Letter } from "./kit/letter"
import { Quote } from "./kit/quote"
import { rejectionWords } from "./kit/rejection-words"
import { reviewWords } from "./kit/review-words"
import { Label, Paragraph, SoftText, TextLink } from "./kit/text"
import type { ReviewRejectedProps } from "./props-of-reviews"
import { rejectedSamples } from "./samples/reviews"
import type { EmailTemplate, MailLocale } from "./template"

export const reviewRejectedEmail: EmailTemplate<ReviewRejectedProps> = {
  name: "review-rejected",
  version: 2,
  subject: subjectOf,
  feed: (props, locale) => ({
    title: subjectOf(props, locale),
    body: props.appeal
      ? rejectionWords[locale].appeal(props.appeal.until)
      : rejectionWords[locale].edit,
    href: props.appeal ? props.appeal.href : props.edit_href,
  }),
  Body: ({ frame, ...props }) => {
    const { kind, product_title, written_on } = props
    const words = rejectionWords[frame.locale]
    const { review } = reviewWords[frame.locale]
    const said = words.said[kind](review(product_title), written_on)
    return (
      <Letter
        frame={frame}
        title={words.title[kind]}
        preheader={said}
        why="review"
      >
        <Paragraph>{said}</Paragraph>
        <Paragraph>{words.scope}</Paragraph>
        <Reason {...props} locale={frame.locale} />
        <Label>{words.how}</Label>
        <Paragraph>
          {words.detection[props.detection.kind]} {words.person}
        </Paragraph>
        <Remedies {...props} locale={frame.locale} />
      </Letter>
    )
  },
  samples: rejectedSamples,
}

function subjectOf(
  { kind, product_title }: ReviewRejectedProps,
  locale: MailLocale
) {
  const { review } = reviewWords[locale]
  return rejectionWords[locale].subject[kind](review(product_title))
}

type PartProps = ReviewRejectedProps & { locale: MailLocale }

function Reason({ ground, policy_href, locale }: PartProps) {
  const words = rejectionWords[locale]
  return (
    <>
      <Label>{words.why}</Label>
      <Paragraph>{words.ground[ground.kind]}</Paragraph>
      <Quote paragraphs={[ground.rule]} />
      <Paragraph>{ground.explanation}</Paragraph>
      <SoftText>
        <TextLink href={policy_href}>{reviewWords[locale].policy}</TextLink>
      </SoftText>
    </>
  )
}

function Remedies(props: PartProps) {
  const { edit_href, appeal, guest_token, locale } = props
  const words = rejectionWords[locale]
  return (
    <>
      <Label>{words.options}</Label>
      {edit_href && (
        <>
          <Paragraph>{words.edit}</Paragraph>
          <Action href={guestHref(edit_href, guest_token)} quiet>
            {words.edit_action}
          </Action>
        </>
      )}
      {appeal && (
        <>
          <Paragraph>{words.appeal(appeal.until)}</Paragraph>
          <Action href={guestHref(appeal.href, guest_token)} quiet>
            {words.appeal_action}
          </Action>
        </>
      )}
      <SoftText>{reviewWords[locale].redress}</SoftText>
    </>
  )
}
