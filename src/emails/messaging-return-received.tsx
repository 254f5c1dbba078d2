import { Letter } from "./kit/letter"
import { OrderLines } from "./kit/order-lines"
import { Label, Paragraph } from "./kit/text"
import { ViewOrder } from "./kit/view-order"
import { inAllLanguages } from "./kit/words"
import type { ReturnProps } from "./props"
import { returnSamples } from "./samples/shipments"
import type { EmailTemplate } from "./template"

const words = inAllLanguages({
  en: {
    subject: (id: string) => `Your return for order #${id} has arrived`,
    title: "Your return has arrived",
    received: (id: string) =>
      `What you sent back from your order #${id} is with us. We will write to you as soon as your refund is made.`,
    content: "What we received",
  },
  de: {
    subject: (id) => `Ihre Rücksendung zu Bestellung #${id} ist da`,
    title: "Ihre Rücksendung ist da",
    received: (id) =>
      `Ihre Rücksendung zu Bestellung #${id} ist bei uns angekommen. Wir schreiben Ihnen, sobald wir den Betrag erstattet haben.`,
    content: "Bei uns angekommen",
  },
  hi: {
    subject: (id) => `ऑर्डर #${id} का लौटाया सामान हमें मिल गया है`,
    title: "लौटाया सामान हमें मिल गया है",
    received: (id) =>
      `ऑर्डर #${id} से आपने जो लौटाया था, वह हमें मिल गया है। रिफ़ंड होते ही हम आपको ईमेल करेंगे।`,
    content: "हमें यह मिला",
  },
})

export const returnReceivedEmail: EmailTemplate<ReturnProps> = {
  name: "return-received",
  version: 1,
  subject: ({ order }, locale) => words[locale].subject(order.display_id),
  feed: ({ order }, locale) => ({
    title: words[locale].subject(order.display_id),
    body: words[locale].received(order.display_id),
    href: order.href,
  }),
  Body: ({ frame, order, guest_href, lines }) => {
    const { title, received, content } = words[frame.locale]
    const said = received(order.display_id)
    return (
      <Letter frame={frame} title={title} preheader={said} why="order">
        <Paragraph>{said}</Paragraph>
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
  samples: returnSamples,
}
