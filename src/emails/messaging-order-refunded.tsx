import { Letter } from "./kit/letter"
import { Paragraph } from "./kit/text"
import { ViewOrder } from "./kit/view-order"
import { inAllLanguages } from "./kit/words"
import type { RefundProps } from "./props"
import { refundSamples } from "./samples/orders"
import type { EmailTemplate } from "./template"

const words = inAllLanguages({
  en: {
    subject: (amount: string, id: string) =>
      `${amount} refunded for your order #${id}`,
    title: "Your refund is on its way",
    refunded: (amount: string, id: string) =>
      `We have refunded ${amount} for your order #${id}.`,
    when: "The money goes back the way you paid. Depending on your bank, it can take a few days until you see it.",
  },
  de: {
    subject: (amount, id) => `${amount} für Ihre Bestellung #${id} erstattet`,
    title: "Ihr Geld ist unterwegs",
    refunded: (amount, id) =>
      `Wir haben Ihnen ${amount} für Ihre Bestellung #${id} erstattet.`,
    when: "Das Geld kommt auf dem Weg zurück, auf dem Sie bezahlt haben. Je nach Bank kann es einige Tage dauern, bis Sie es sehen.",
  },
  hi: {
    subject: (amount, id) => `आपके ऑर्डर #${id} के लिए ${amount} का रिफ़ंड`,
    title: "आपका रिफ़ंड भेज दिया गया है",
    refunded: (amount, id) =>
      `आपके ऑर्डर #${id} के लिए हमने ${amount} की राशि लौटा दी है।`,
    when: "राशि उसी माध्यम से लौटेगी, जिससे आपने भुगतान किया था। बैंक के अनुसार इसे दिखने में कुछ दिन लग सकते हैं।",
  },
})

export const orderRefundedEmail: EmailTemplate<RefundProps> = {
  name: "order-refunded",
  version: 1,
  subject: ({ amount, order }, locale) =>
    words[locale].subject(amount, order.display_id),
  feed: ({ amount, order }, locale) => ({
    title: words[locale].subject(amount, order.display_id),
    body: words[locale].when,
    href: order.href,
  }),
  Body: ({ frame, order, guest_href, amount }) => {
    const { title, refunded, when } = words[frame.locale]
    const said = refunded(amount, order.display_id)
    return (
      <Letter frame={frame} title={title} preheader={said} why="order">
        <Paragraph>{said}</Paragraph>
        <Paragraph>{when}</Paragraph>
        <ViewOrder
          order={order}
          guest_href={guest_href}
          locale={frame.locale}
        />
      </Letter>
    )
  },
  samples: refundSamples,
}
