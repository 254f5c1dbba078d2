import { Letter } from "./kit/letter"
import { ReviewLines } from "./kit/review-lines"
import { ReviewOffer } from "./kit/review-offer"
import { reviewWords } from "./kit/review-words"
import { Paragraph, SoftText, TextLink } from "./kit/text"
import { inAllLanguages } from "./kit/words"
import type { ReviewInvitationProps } from "./props-of-reviews"
import { invitationSamples } from "./samples/reviews"
import type { EmailTemplate } from "./template"

const words = inAllLanguages({
  en: {
    subject: (id: string) => `Would you like to review your order #${id}?`,
    title: "Would you still like to tell us?",
    asked: (shop: string, id: string) =>
      `${shop} recently asked what you think of your order #${id}. If you would like to say it, a star opens the form; every opinion is welcome.`,
    last: "If not, that is fine: this is our last email about it.",
    shown: "Your review is shown in our shop.",
  },
  de: {
    subject: (id) => `Möchten Sie Ihre Bestellung #${id} bewerten?`,
    title: "Möchten Sie uns noch etwas sagen?",
    asked: (shop, id) =>
      `${shop} hat Sie vor Kurzem gefragt, wie Sie Ihre Bestellung #${id} finden. Wenn Sie es sagen möchten, öffnet ein Stern das Formular; jede Meinung ist willkommen.`,
    last: "Wenn nicht, ist das in Ordnung: Dies ist unsere letzte E-Mail dazu.",
    shown: "Ihre Bewertung wird in unserem Shop gezeigt.",
  },
  hi: {
    subject: (id) => `क्या आप ऑर्डर #${id} की समीक्षा करना चाहेंगे?`,
    title: "क्या आप अब भी कुछ कहना चाहेंगे?",
    asked: (shop, id) =>
      `${shop} ने हाल ही में पूछा था कि ऑर्डर #${id} आपको कैसा लगा। अगर आप बताना चाहें, तो किसी भी स्टार से फ़ॉर्म खुलेगा; हर राय का स्वागत है।`,
    last: "अगर नहीं, तो कोई बात नहीं: इस बारे में यह हमारा आख़िरी ईमेल है।",
    shown: "आपकी समीक्षा हमारी दुकान में दिखाई जाएगी।",
  },
})

export const reviewReminderEmail: EmailTemplate<ReviewInvitationProps> = {
  name: "review-reminder",
  version: 1,
  subject: ({ display_id }, locale) => words[locale].subject(display_id),
  feed: ({ display_id, href }, locale) => ({
    title: words[locale].subject(display_id),
    body: words[locale].last,
    href,
  }),
  Body: ({ frame, ...props }) => {
    const { locale, shop, unsubscribe_href } = frame
    const { title, asked, last, shown } = words[locale]
    const { signed, policy, objection } = reviewWords[locale]
    const said = asked(shop.name, props.display_id)
    return (
      <Letter frame={frame} title={title} preheader={said} why="order">
        <Paragraph>{said}</Paragraph>
        <Paragraph>{last}</Paragraph>
        <ReviewLines {...props} locale={locale} />
        <ReviewOffer offer={props.offer} locale={locale} />
        <SoftText>
          {shown} {signed(props.display_name)}
        </SoftText>
        <SoftText>
          <TextLink href={props.policy_href}>{policy}</TextLink>
        </SoftText>
        {unsubscribe_href && <SoftText>{objection}</SoftText>}
      </Letter>
    )
  },
  samples: invitationSamples,
}
