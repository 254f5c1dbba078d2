import { Action } from "./kit/action"
import { Letter } from "./kit/letter"
import { reviewWords } from "./kit/review-words"
import { Label, Paragraph, SoftText } from "./kit/text"
import { inAllLanguages } from "./kit/words"
import type { ReviewAppealDecidedProps } from "./props-of-reviews"
import { appealSamples } from "./samples/reviews"
import type { EmailTemplate } from "./template"

const words = inAllLanguages({
  en: {
    granted: {
      subject: (review: string) => `${review}: your appeal was successful`,
      title: "Your appeal was successful",
      said: (review: string) =>
        `${review} is shown in our shop. A person has looked at it again and has changed our decision.`,
    },
    upheld: {
      subject: (review: string) => `${review}: the decision stands`,
      title: "The decision stands",
      said: (review: string) =>
        `${review} is still not shown in our shop. A person has looked at it again and has come to the same result.`,
    },
    why: "The reason",
    read: "Read your review",
  },
  de: {
    granted: {
      subject: (review) => `${review}: Ihre Beschwerde hatte Erfolg`,
      title: "Ihre Beschwerde hatte Erfolg",
      said: (review) =>
        `${review} wird in unserem Shop gezeigt. Ein Mensch hat sie noch einmal geprüft und unsere Entscheidung geändert.`,
    },
    upheld: {
      subject: (review) => `${review}: Die Entscheidung bleibt`,
      title: "Die Entscheidung bleibt",
      said: (review) =>
        `${review} wird in unserem Shop weiterhin nicht gezeigt. Ein Mensch hat sie noch einmal geprüft und ist zum selben Ergebnis gekommen.`,
    },
    why: "Der Grund",
    read: "Bewertung lesen",
  },
  hi: {
    granted: {
      subject: (review) => `${review}: आपकी अपील सफल रही`,
      title: "आपकी अपील सफल रही",
      said: (review) =>
        `${review} हमारी दुकान में दिखाई जा रही है। किसी व्यक्ति ने उसे फिर से देखा और हमारा निर्णय बदल दिया।`,
    },
    upheld: {
      subject: (review) => `${review}: निर्णय नहीं बदला`,
      title: "निर्णय नहीं बदला",
      said: (review) =>
        `${review} अब भी हमारी दुकान में नहीं दिखाई जा रही है। किसी व्यक्ति ने उसे फिर से देखा, पर परिणाम वही रहा।`,
    },
    why: "कारण",
    read: "अपनी समीक्षा पढ़ें",
  },
})

export const reviewAppealDecidedEmail: EmailTemplate<ReviewAppealDecidedProps> =
  {
    name: "review-appeal-decided",
    version: 1,
    subject: ({ kind, product_title }, locale) =>
      words[locale][kind].subject(reviewWords[locale].review(product_title)),
    feed: ({ kind, product_title, reason, href }, locale) => ({
      title: words[locale][kind].subject(
        reviewWords[locale].review(product_title)
      ),
      body: reason,
      href,
    }),
    Body: ({ frame, kind, product_title, reason, href }) => {
      const { [kind]: decided, why, read } = words[frame.locale]
      const { review, redress } = reviewWords[frame.locale]
      const said = decided.said(review(product_title))
      return (
        <Letter
          frame={frame}
          title={decided.title}
          preheader={said}
          why="review"
        >
          <Paragraph>{said}</Paragraph>
          <Label>{why}</Label>
          <Paragraph>{reason}</Paragraph>
          {href && <Action href={href}>{read}</Action>}
          {kind === "upheld" && <SoftText>{redress}</SoftText>}
        </Letter>
      )
    },
    samples: appealSamples,
  }
