import { Delivery } from "./kit/delivery"
import { Letter } from "./kit/letter"
import { OrderAmounts } from "./kit/order-amounts"
import { OrderLines } from "./kit/order-lines"
import { Paragraph } from "./kit/text"
import { ViewOrder } from "./kit/view-order"
import { inAllLanguages } from "./kit/words"
import type { OrderProps } from "./props"
import { orderSamples } from "./samples/orders"
import type { EmailTemplate, MailLocale } from "./template"

const words = inAllLanguages({
  en: {
    subject: (id: string) => `Your order #${id} is confirmed`,
    title: "Thank you for your order",
    received: (id: string, date: string) =>
      `We have received your order #${id} of ${date}.`,
    shipped_next:
      "We are getting it ready and will write to you as soon as it is on its way.",
  },
  de: {
    subject: (id) => `Ihre Bestellung #${id} ist bestätigt`,
    title: "Vielen Dank für Ihre Bestellung",
    received: (id, date) =>
      `Ihre Bestellung #${id} vom ${date} ist bei uns eingegangen.`,
    shipped_next:
      "Wir stellen sie zusammen und schreiben Ihnen, sobald sie unterwegs ist.",
  },
  hi: {
    subject: (id) => `आपके ऑर्डर #${id} की पुष्टि हो गई है`,
    title: "आपके ऑर्डर के लिए धन्यवाद",
    received: (id, date) => `${date} का आपका ऑर्डर #${id} हमें मिल गया है।`,
    shipped_next: "हम इसे तैयार कर रहे हैं और भेजते ही आपको ईमेल करेंगे।",
  },
})

export const orderConfirmedEmail: EmailTemplate<OrderProps> = {
  name: "order-confirmed",
  version: 1,
  subject: ({ order }, locale) => words[locale].subject(order.display_id),
  feed: ({ order }, locale) => ({
    title: words[locale].subject(order.display_id),
    body: said({ order }, locale),
    href: order.href,
  }),
  Body: ({ frame, order, guest_href }) => (
    <Letter
      frame={frame}
      title={words[frame.locale].title}
      preheader={said({ order }, frame.locale)}
      why="order"
    >
      <Paragraph>{said({ order }, frame.locale)}</Paragraph>
      <OrderLines lines={order.lines} locale={frame.locale} />
      <OrderAmounts amounts={order.amounts} locale={frame.locale} />
      <Delivery order={order} locale={frame.locale} />
      <ViewOrder order={order} guest_href={guest_href} locale={frame.locale} />
    </Letter>
  ),
  samples: orderSamples,
}

function said({ order }: OrderProps, locale: MailLocale): string {
  const { received, shipped_next } = words[locale]
  const first = received(order.display_id, order.placed_on)
  return order.ship_to.length ? `${first} ${shipped_next}` : first
}
