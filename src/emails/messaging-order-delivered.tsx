import { Letter } from "./kit/letter"
import { OrderLines } from "./kit/order-lines"
import { Label, Paragraph } from "./kit/text"
import { ViewOrder } from "./kit/view-order"
import { inAllLanguages } from "./kit/words"
import type { ShipmentProps } from "./props"
import { shipmentSamples } from "./samples/shipments"
import type { EmailTemplate } from "./template"

const words = inAllLanguages({
  en: {
    subject: (id: string) => `A parcel of your order #${id} has arrived`,
    title: "Your parcel has arrived",
    arrived: (id: string) =>
      `The courier has delivered a parcel of your order #${id}. We hope everything fits.`,
    missing:
      "If you have not found it, please look with your neighbours first, then tell us.",
    content: "What was in it",
  },
  de: {
    subject: (id) => `Ein Paket zu Ihrer Bestellung #${id} ist angekommen`,
    title: "Ihr Paket ist angekommen",
    arrived: (id) =>
      `Ein Paket zu Ihrer Bestellung #${id} wurde zugestellt. Wir hoffen, dass alles passt.`,
    missing:
      "Falls Sie es nicht finden, fragen Sie bitte zuerst in der Nachbarschaft und dann uns.",
    content: "Darin war",
  },
  hi: {
    subject: (id) => `आपके ऑर्डर #${id} का पार्सल पहुँच गया है`,
    title: "आपका पार्सल पहुँच गया है",
    arrived: (id) =>
      `आपके ऑर्डर #${id} का एक पार्सल पहुँचा दिया गया है। आशा है, सब कुछ सही नाप का होगा।`,
    missing: "अगर पार्सल आपको न मिला हो, तो पहले पड़ोस में पूछ लें, फिर हमें बताएँ।",
    content: "पार्सल में था",
  },
})

export const orderDeliveredEmail: EmailTemplate<ShipmentProps> = {
  name: "order-delivered",
  version: 1,
  subject: ({ order }, locale) => words[locale].subject(order.display_id),
  feed: ({ order }, locale) => ({
    title: words[locale].subject(order.display_id),
    body: words[locale].missing,
    href: order.href,
  }),
  Body: ({ frame, order, guest_href, lines }) => {
    const { title, arrived, missing, content } = words[frame.locale]
    const said = arrived(order.display_id)
    return (
      <Letter frame={frame} title={title} preheader={said} why="order">
        <Paragraph>{said}</Paragraph>
        <Paragraph>{missing}</Paragraph>
        <Label>{content}</Label>
        <OrderLines lines={lines} locale={frame.locale} />
        <ViewOrder
          order={order}
          guest_href={guest_href}
          locale={frame.locale}
        />
      </Letter>
    )
  },
  samples: shipmentSamples,
}
