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

type ByAudience = Record<ReviewRepliedProps["kind"], unknown>

const words = inAllLanguages({
  en: {
    subject: (review: string) => `${review}: we have replied`,
    title: "We have replied to your review",
    said: {
      public: (review: string) =>
        `${review} has a reply from us. Everyone can read it below your review:`,
      private: (review: string) =>
        `${review} has a reply from us. Only you can read it:`,
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
    said: {
      public: (review) =>
        `${review} hat eine Antwort von uns. Alle können sie unter Ihrer Bewertung lesen:`,
      private: (review) =>
        `${review} hat eine Antwort von uns. Nur Sie können sie lesen:`,
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
    said: {
      public: (review) =>
        `${review} का हमने जवाब दिया है। उसे सब आपकी समीक्षा के नीचे पढ़ सकते हैं:`,
      private: (review) => `${review} का हमने जवाब दिया है। उसे केवल आप पढ़ सकते हैं:`,
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
  feed: ({ product_title, reply, href }, locale) => ({
    title: words[locale].subject(reviewWords[locale].review(product_title)),
    body: reply[0] ?? words[locale].title,
    href,
  }),
  Body: ({ frame, kind, product_title, reply, href, ...rest }) => {
    const { title, said, open } = words[frame.locale]
    const { review } = reviewWords[frame.locale]
    const link = kind === "private" ? guestHref(href, rest.guest_token) : href
    return (
      <Letter
        frame={frame}
        title={title}
        preheader={reply[0] ?? title}
        why="review"
      >
        <Paragraph>{said[kind](review(product_title))}</Paragraph>
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

/**
 * Two plain links: neither is what the shop would rather see. The token is for
 * reviews and opens no complaint, so a guest is asked for another one there.
 */
function Remedies({ remedies, guest_token, locale }: RemediesProps) {
  const { unsettled, complain, update } = words[locale]
  return (
    remedies && (
      <>
        <Paragraph>{unsettled}</Paragraph>
        <Paragraph>
          <TextLink href={remedies.complaint_href}>{complain}</TextLink>
          <br />
          <TextLink href={guestHref(remedies.update_href, guest_token)}>
            {update}
          </TextLink>
        </Paragraph>
      </>
    )
  )
}
