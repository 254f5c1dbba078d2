import type { ShipmentProps } from "../props"
import type { MailLocale } from "../template"
import { orderWords } from "./order-words"
import { Label, Paragraph, TextLink } from "./text"
import { webHref } from "./web-href"

interface TrackingProps extends Pick<ShipmentProps, "tracking"> {
  locale: MailLocale
}

/** A number to follow, or to copy where the courier gave no address. */
export function Tracking({ tracking, locale }: TrackingProps) {
  const words = orderWords[locale]
  return tracking.map(({ number, href }) => (
    <div key={number}>
      <Label>{words.tracking}</Label>
      <Paragraph>
        {webHref(href) ? (
          <TextLink href={href}>{words.track(number)}</TextLink>
        ) : (
          number
        )}
      </Paragraph>
    </div>
  ))
}
