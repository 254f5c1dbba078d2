import { Action } from "./kit/action"
import { Letter } from "./kit/letter"
import { reviewWords } from "./kit/review-words"
import { Paragraph } from "./kit/text"
import { inAllLanguages } from "./kit/words"
import type { ReviewPublishedProps } from "./props-of-reviews"
import { publishedSamples } from "./samples/reviews"
import type { EmailTemplate } from "./template"

const words = inAllLanguages({
  en: {
    subject: (review: string) => `${review} is online`,
    title: "Your review is online",
    said: (review: string) =>
      `${review} is now in our shop, where everyone can read it. Thank you for taking the time.`,
    change: "You can change or withdraw it at any time.",
    read: "Read your review",
  },
  de: {
    subject: (review) => `${review} ist online`,
    title: "Ihre Bewertung ist online",
    said: (review) =>
      `${review} steht jetzt in unserem Shop, wo alle sie lesen können. Danke, dass Sie sich die Zeit genommen haben.`,
    change: "Sie können sie jederzeit ändern oder zurückziehen.",
    read: "Bewertung lesen",
  },
  hi: {
    subject: (review) => `${review} प्रकाशित हो गई है`,
    title: "आपकी समीक्षा प्रकाशित हो गई है",
    said: (review) =>
      `${review} अब हमारी दुकान में है, जहाँ उसे सब पढ़ सकते हैं। समय देने के लिए धन्यवाद।`,
    change: "आप उसे कभी भी बदल या वापस ले सकते हैं।",
    read: "अपनी समीक्षा पढ़ें",
  },
})

export const reviewPublishedEmail: EmailTemplate<ReviewPublishedProps> = {
  name: "review-published",
  version: 1,
  subject: ({ product_title }, locale) =>
    words[locale].subject(reviewWords[locale].review(product_title)),
  feed: ({ product_title, href }, locale) => ({
    title: words[locale].subject(reviewWords[locale].review(product_title)),
    body: words[locale].change,
    href,
  }),
  Body: ({ frame, product_title, href }) => {
    const { title, said, change, read } = words[frame.locale]
    const sentence = said(reviewWords[frame.locale].review(product_title))
    return (
      <Letter frame={frame} title={title} preheader={sentence} why="review">
        <Paragraph>{sentence}</Paragraph>
        <Paragraph>{change}</Paragraph>
        <Action href={href}>{read}</Action>
      </Letter>
    )
  },
  samples: publishedSamples,
}
