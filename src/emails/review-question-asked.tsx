import { Action } from "./kit/action"
import { guestHref } from "./kit/guest-href"
import { Letter } from "./kit/letter"
import { Quote } from "./kit/quote"
import { reviewWords } from "./kit/review-words"
import { Paragraph, SoftText } from "./kit/text"
import { inAllLanguages } from "./kit/words"
import type { QuestionAskedProps } from "./props-of-reviews"
import { askedSamples } from "./samples/questions"
import type { EmailTemplate } from "./template"

const words = inAllLanguages({
  en: {
    subject: (title: string) => `A question about “${title}”`,
    title: "Can you help with an answer?",
    asked: (shop: string, title: string) =>
      `You bought “${title}” from ${shop}. Another shopper would like to know:`,
    answer: "Answer the question",
    once: "You need not answer, and this is our only email about the question.",
    shown: "Your answer is shown in our shop below the question.",
  },
  de: {
    subject: (title) => `Eine Frage zu „${title}“`,
    title: "Wissen Sie die Antwort?",
    asked: (shop, title) =>
      `Sie haben „${title}“ bei ${shop} gekauft. Jemand, der es sich gerade ansieht, möchte wissen:`,
    answer: "Frage beantworten",
    once: "Sie müssen nicht antworten, und dies ist unsere einzige E-Mail zu dieser Frage.",
    shown: "Ihre Antwort wird in unserem Shop unter der Frage gezeigt.",
  },
  hi: {
    subject: (title) => `“${title}” के बारे में एक सवाल`,
    title: "क्या आप जवाब देने में मदद कर सकते हैं?",
    asked: (shop, title) =>
      `आपने ${shop} से “${title}” ख़रीदा है। एक और ख़रीदार जानना चाहते हैं:`,
    answer: "सवाल का जवाब दें",
    once: "जवाब देना ज़रूरी नहीं है, और इस सवाल के बारे में यह हमारा एकमात्र ईमेल है।",
    shown: "आपका जवाब हमारी दुकान में सवाल के नीचे दिखाया जाएगा।",
  },
})

export const reviewQuestionAskedEmail: EmailTemplate<QuestionAskedProps> = {
  name: "review-question-asked",
  version: 1,
  subject: ({ product_title }, locale) => words[locale].subject(product_title),
  feed: ({ product_title, question, href }, locale) => ({
    title: words[locale].subject(product_title),
    body: question[0] ?? words[locale].title,
    href,
  }),
  Body: ({ frame, product_title, question, ...props }) => {
    const { title, asked, answer, once, shown } = words[frame.locale]
    const { signed, objection } = reviewWords[frame.locale]
    return (
      <Letter
        frame={frame}
        title={title}
        preheader={question[0] ?? title}
        why="order"
      >
        <Paragraph>{asked(frame.shop.name, product_title)}</Paragraph>
        <Quote paragraphs={question} />
        <Action href={guestHref(props.href, props.guest_token)}>
          {answer}
        </Action>
        <SoftText>{once}</SoftText>
        <SoftText>
          {shown} {signed(props.display_name)}
        </SoftText>
        {frame.unsubscribe_href && <SoftText>{objection}</SoftText>}
      </Letter>
    )
  },
  samples: askedSamples,
}
