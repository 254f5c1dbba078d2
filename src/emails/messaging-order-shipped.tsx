import { Delivery } from "./kit/delivery"
import { Letter } from "./kit/letter"
import { OrderLines } from "./kit/order-lines"
import { Label, Paragraph } from "./kit/text"
import { Tracking } from "./kit/tracking"
import { ViewOrder } from "./kit/view-order"
import { inAllLanguages, plural } from "./kit/words"
import type { MailedLine, ShipmentProps } from "./props"
import { shipmentSamples } from "./samples/shipments"
import type { EmailTemplate } from "./template"

const words = inAllLanguages({
  en: {
    subject: (id: string) => `Your order #${id} is on its way`,
    title: "On its way to you",
    whole: (id: string) => `We have handed your order #${id} to the courier.`,
    part: (id: string) =>
      `We have handed part of your order #${id} to the courier.`,
    in_parcel: (count: number) =>
      plural("en", count, {
        one: "In this parcel: 1 item",
        other: `In this parcel: ${count} items`,
      }),
  },
  de: {
    subject: (id) => `Ihre Bestellung #${id} ist unterwegs`,
    title: "Unterwegs zu Ihnen",
    whole: (id) =>
      `Wir haben Ihre Bestellung #${id} dem Paketdienst übergeben.`,
    part: (id) =>
      `Wir haben einen Teil Ihrer Bestellung #${id} dem Paketdienst übergeben.`,
    in_parcel: (count) =>
      plural("de", count, {
        one: "In diesem Paket: 1 Artikel",
        other: `In diesem Paket: ${count} Artikel`,
      }),
  },
  hi: {
    subject: (id) => `आपका ऑर्डर #${id} रवाना हो गया है`,
    title: "आपका ऑर्डर रास्ते में है",
    whole: (id) => `हमने आपका ऑर्डर #${id} कूरियर को सौंप दिया है।`,
    part: (id) => `हमने आपके ऑर्डर #${id} का एक हिस्सा कूरियर को सौंप दिया है।`,
    in_parcel: (count) =>
      plural("hi", count, {
        one: `इस पार्सल में: ${count} वस्तु`,
        other: `इस पार्सल में: ${count} वस्तुएँ`,
      }),
  },
})

export const orderShippedEmail: EmailTemplate<ShipmentProps> = {
  name: "order-shipped",
  version: 1,
  subject: ({ order }, locale) => words[locale].subject(order.display_id),
  feed: (props, locale) => ({
    title: words[locale].subject(props.order.display_id),
    body: words[locale].in_parcel(piecesIn(props.lines)),
    href: props.order.href,
  }),
  Body: ({ frame, order, guest_href, lines, tracking }) => {
    const { title, whole, part, in_parcel } = words[frame.locale]
    const isPart = piecesIn(lines) < piecesIn(order.lines)
    const said = (isPart ? part : whole)(order.display_id)
    return (
      <Letter frame={frame} title={title} preheader={said} why="order">
        <Paragraph>{said}</Paragraph>
        <Tracking tracking={tracking} locale={frame.locale} />
        <Label>{in_parcel(piecesIn(lines))}</Label>
        <OrderLines lines={lines} locale={frame.locale} />
        <Delivery order={order} locale={frame.locale} />
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

function piecesIn(lines: MailedLine[]): number {
  return lines.reduce((sum, { quantity }) => sum + quantity, 0)
}
