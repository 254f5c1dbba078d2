import { Letter } from "./kit/letter"
import { OrderLines } from "./kit/order-lines"
import { Paragraph } from "./kit/text"
import { ViewOrder } from "./kit/view-order"
import { inAllLanguages } from "./kit/words"
import type { CanceledProps } from "./props"
import { canceledSamples } from "./samples/orders"
import type { EmailTemplate } from "./template"

const words = inAllLanguages({
  en: {
    subject: (id: string) => `Your order #${id} has been canceled`,
    title: "Your order has been canceled",
    canceled: (id: string, date: string) =>
      `Your order #${id} of ${date} has been canceled. Nothing more of it will be sent.`,
    money: (refunded: string | null) =>
      refunded
        ? `We are paying back ${refunded}, the same way you paid.`
        : "You have not been charged.",
  },
  de: {
    subject: (id) => `Ihre Bestellung #${id} wurde storniert`,
    title: "Ihre Bestellung wurde storniert",
    canceled: (id, date) =>
      `Ihre Bestellung #${id} vom ${date} wurde storniert. Es wird nichts mehr davon verschickt.`,
    money: (refunded) =>
      refunded
        ? `Wir erstatten Ihnen ${refunded} auf dem Weg, auf dem Sie bezahlt haben.`
        : "Es wurde nichts abgebucht.",
  },
  hi: {
    subject: (id) => `आपका ऑर्डर #${id} रद्द कर दिया गया है`,
    title: "आपका ऑर्डर रद्द कर दिया गया है",
    canceled: (id, date) =>
      `${date} का आपका ऑर्डर #${id} रद्द कर दिया गया है। इसमें से अब कुछ नहीं भेजा जाएगा।`,
    money: (refunded) =>
      refunded
        ? `हम ${refunded} की राशि उसी माध्यम से लौटा रहे हैं, जिससे आपने भुगतान किया था।`
        : "आपसे कोई राशि नहीं ली गई है।",
  },
})

export const orderCanceledEmail: EmailTemplate<CanceledProps> = {
  name: "order-canceled",
  version: 1,
  subject: ({ order }, locale) => words[locale].subject(order.display_id),
  feed: ({ order, refunded }, locale) => ({
    title: words[locale].subject(order.display_id),
    body: words[locale].money(refunded),
    href: order.href,
  }),
  Body: ({ frame, order, guest_href, refunded }) => {
    const { title, canceled, money } = words[frame.locale]
    return (
      <Letter
        frame={frame}
        title={title}
        preheader={money(refunded)}
        why="order"
      >
        <Paragraph>{canceled(order.display_id, order.placed_on)}</Paragraph>
        <Paragraph>{money(refunded)}</Paragraph>
        <OrderLines lines={order.lines} locale={frame.locale} />
        <ViewOrder
          order={order}
          guest_href={guest_href}
          locale={frame.locale}
        />
      </Letter>
    )
  },
  samples: canceledSamples,
}
