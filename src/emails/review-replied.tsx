import { Action } from "./kit/action"
import { guestHref } from "./kit/guest-href"
import { Letter } from "./kit/letter"
import { Quote } from "./kit/quote"
import { reviewWords } from "./kit/review-words"
import { Paragraph, TextLink } from "./kit/text"
import { inAllLanguages } from "./kit/words"
import type { ReviewRepliedProps } from "./props-of-reviews"
import { repliedSamples } from "./samples/reviews"
import type { EmailTemplate, MailLocale } from "./template"

type ByAudience = Record<ReviewRepliedProps["kind"], string>

const words = inAllLanguages({
  en: {
    subject: (review: string) => `${review}: we have replied`,
    title: "We have replied to your review",
    audience: {
      public: "Our reply stands below your review, where everyone can read it:",
      private: "Only you can read our reply:",
    } satisfies ByAudience,
    open: "View your review",
    unsettled:
      "If something is still not settled, you can open a complaint. If your opinion has changed, you can update your review; otherwise it stays as it is.",
    complain: "Open a complaint",
    update: "Update your review",
  },
  de: {
    subject: (review) => `${review}: Wir haben geantwortet`,
    title: "Wir haben auf Ihre Bewertung geantwortet",
    audience: {
      public:
        "Unsere Antwort steht unter Ihrer Bewertung, wo alle sie lesen können:",
      private: "Unsere Antwort können nur Sie lesen:",
    },
    open: "Bewertung ansehen",
    unsettled:
      "Wenn noch etwas offen ist, können Sie eine Reklamation eröffnen. Wenn sich Ihre Meinung geändert hat, können Sie Ihre Bewertung ändern; sonst bleibt sie, wie sie ist.",
    complain: "Reklamation eröffnen",
    update: "Bewertung ändern",
  },
  hi: {
    subject: (review) => `${review}: हमने जवाब दिया है`,
    title: "हमने आपकी समीक्षा का जवाब दिया है",
    audience: {
      public: "हमारा जवाब आपकी समीक्षा के नीचे है, जहाँ उसे सब पढ़ सकते हैं:",
      private: "हमारा जवाब केवल आप पढ़ सकते हैं:",
    },
    open: "अपनी समीक्षा देखें",
    unsettled:
      "अगर कोई बात अब भी बाकी है, तो आप शिकायत दर्ज कर सकते हैं। अगर आपकी राय बदल गई है, तो आप अपनी समीक्षा बदल सकते हैं; नहीं तो वह वैसी ही रहेगी।",
    complain: "शिकायत दर्ज करें",
    update: "समीक्षा बदलें",
  },
})

export const reviewRepliedEmail: EmailTemplate<ReviewRepliedProps> = {
  name: "review-replied",
  version: 1,
  subject: ({ product_title }, locale) =>
    words[locale].subject(reviewWords[locale].review(product_title)),
  feed: ({ kind, product_title, reply, href }, locale) => ({
    title: words[locale].subject(reviewWords[locale].review(product_title)),
    body: reply[0] ?? words[locale].audience[kind],
    href,
  }),
  Body: ({ frame, kind, product_title, reply, href, ...rest }) => {
    const { title, subject, audience, open } = words[frame.locale]
    const { review } = reviewWords[frame.locale]
    const link = kind === "private" ? guestHref(href, rest.guest_token) : href
    return (
      <Letter
        frame={frame}
        title={title}
        preheader={reply[0] ?? title}
        why="review"
      >
        <Paragraph>
          {subject(review(product_title))}. {audience[kind]}
        </Paragraph>
        <Quote paragraphs={reply} />
        <Action href={link}>{open}</Action>
        <Remedies {...rest} locale={frame.locale} />
      </Letter>
    )
  },
  samples: repliedSamples,
}

interface RemediesProps extends Pick<
  ReviewRepliedProps,
  "remedies" | "guest_token"
> {
  locale: MailLocale
}

/** Two plain links: neither is what the shop would rather see. */
function Remedies({ remedies, guest_token, locale }: RemediesProps) {
  const { unsettled, complain, update } = words[locale]
  return (
    remedies && (
      <>
        <Paragraph>{unsettled}</Paragraph>
        <Paragraph>
          <TextLink href={guestHref(remedies.complaint_href, guest_token)}>
            {complain}
          </TextLink>
          <br />
          <TextLink href={guestHref(remedies.update_href, guest_token)}>
            {update}
          </TextLink>
        </Paragraph>
      </>
    )
  )
}
