import type { MailedOrder } from "../props"
import type { MailLocale } from "../template"
import { orderWords } from "./order-words"
import { Label, Paragraph, SoftText } from "./text"

interface DeliveryProps {
  order: MailedOrder
  locale: MailLocale
}

/** Where it goes, for orders of which something is sent. */
export function Delivery({ order, locale }: DeliveryProps) {
  const words = orderWords[locale]
  if (order.ship_to.length === 0) {
    return null
  }
  return (
    <>
      <Label>{words.ship_to}</Label>
      <Paragraph>
        {order.ship_to.flatMap((line, index) =>
          index ? [<br key={index} />, line] : [line]
        )}
      </Paragraph>
      {order.shipping_method && (
        <SoftText>{words.shipping_method(order.shipping_method)}</SoftText>
      )}
    </>
  )
}
