import { Action } from "./kit/action"
import { Letter } from "./kit/letter"
import { PromotionCode } from "./kit/promotion-code"
import { Paragraph } from "./kit/text"
import { inAllLanguages } from "./kit/words"
import type { PromotionProps } from "./props"
import { promotionSamples } from "./samples/promotions"
import type { EmailTemplate, MailLocale } from "./template"

const words = inAllLanguages({
  en: {
    code: "Your code",
    value: (value: string) => `${value} off`,
    until: (date: string) => `Valid until ${date}`,
    open: "Go to the shop",
    feed: (code: string) => `Your code: ${code}`,
  },
  de: {
    code: "Ihr Code",
    value: (value) => `${value} Rabatt`,
    until: (date) => `Gültig bis ${date}`,
    open: "Zum Shop",
    feed: (code) => `Ihr Code: ${code}`,
  },
  hi: {
    code: "आपका कोड",
    value: (value) => `${value} की छूट`,
    until: (date) => `${date} तक मान्य`,
    open: "दुकान पर जाएँ",
    feed: (code) => `आपका कोड: ${code}`,
  },
})

export const promotionAnnouncedEmail: EmailTemplate<PromotionProps> = {
  name: "promotion-announced",
  version: 1,
  subject: ({ subject }) => subject,
  feed: (props, locale) => ({
    title: props.headline,
    body: [words[locale].feed(props.code), ...termsOf(props, locale)].join(
      " · "
    ),
    href: props.href,
  }),
  Body: ({ frame, ...props }) => (
    <Letter
      frame={frame}
      title={props.headline}
      preheader={props.body[0] ?? props.subject}
      why="news"
    >
      {props.body.map((paragraph, index) => (
        <Paragraph key={index}>{paragraph}</Paragraph>
      ))}
      <PromotionCode
        label={words[frame.locale].code}
        code={props.code}
        terms={termsOf(props, frame.locale)}
      />
      <Action href={props.href}>{words[frame.locale].open}</Action>
    </Letter>
  ),
  samples: promotionSamples,
}

function termsOf({ value, ends_on }: PromotionProps, locale: MailLocale) {
  const { value: off, until } = words[locale]
  return [value ? off(value) : null, ends_on ? until(ends_on) : null].filter(
    (term) => term !== null
  )
}
