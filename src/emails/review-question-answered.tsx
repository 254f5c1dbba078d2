import { Action } from "./kit/action"
import { Letter } from "./kit/letter"
import { Quote } from "./kit/quote"
import { Label, Paragraph } from "./kit/text"
import { inAllLanguages } from "./kit/words"
import type { QuestionAnsweredProps } from "./props-of-reviews"
import { answeredSamples } from "./samples/questions"
import type { EmailTemplate } from "./template"

const words = inAllLanguages({
  en: {
    subject: (title: string) => `An answer to your question about “${title}”`,
    title: "Your question has an answer",
    asked: (title: string) => `You asked about “${title}”:`,
    answer: "The answer",
    a_buyer: "Somebody who bought it",
    buyer: (name: string) => `${name}, who bought it`,
    open: "See it in the shop",
  },
  de: {
    subject: (title) => `Eine Antwort auf Ihre Frage zu „${title}“`,
    title: "Ihre Frage ist beantwortet",
    asked: (title) => `Sie haben zu „${title}“ gefragt:`,
    answer: "Die Antwort",
    a_buyer: "Jemand, der es gekauft hat",
    buyer: (name) => `${name}, hat es gekauft`,
    open: "Im Shop ansehen",
  },
  hi: {
    subject: (title) => `“${title}” के बारे में आपके सवाल का जवाब`,
    title: "आपके सवाल का जवाब आ गया है",
    asked: (title) => `आपने “${title}” के बारे में पूछा था:`,
    answer: "जवाब",
    a_buyer: "एक ख़रीदार, जिन्होंने इसे ख़रीदा है",
    buyer: (name) => `${name}, जिन्होंने इसे ख़रीदा है`,
    open: "दुकान में देखें",
  },
})

export const reviewQuestionAnsweredEmail: EmailTemplate<QuestionAnsweredProps> =
  {
    name: "review-question-answered",
    version: 1,
    subject: ({ product_title }, locale) =>
      words[locale].subject(product_title),
    feed: ({ product_title, answer, href }, locale) => ({
      title: words[locale].subject(product_title),
      body: answer[0] ?? words[locale].title,
      href,
    }),
    Body: ({ frame, product_title, question, ...props }) => {
      const { title, asked, open, ...said } = words[frame.locale]
      const { kind, name } = props.author
      const buyer = name ? said.buyer(name) : said.a_buyer
      return (
        <Letter
          frame={frame}
          title={title}
          preheader={props.answer[0] ?? title}
          why="question"
        >
          <Paragraph>{asked(product_title)}</Paragraph>
          <Quote paragraphs={question} />
          <Label>{said.answer}</Label>
          <Quote
            paragraphs={props.answer}
            by={kind === "shop" ? frame.shop.name : buyer}
          />
          <Action href={props.href}>{open}</Action>
        </Letter>
      )
    },
    samples: answeredSamples,
  }
