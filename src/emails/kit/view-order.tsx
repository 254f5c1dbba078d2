import type { OrderProps } from "../props"
import type { MailLocale } from "../template"
import { Action } from "./action"
import { orderWords } from "./order-words"

interface ViewOrderProps extends OrderProps {
  locale: MailLocale
}

/** A guest's own link first: the other one would ask for a login. */
export function ViewOrder({ order, guest_href, locale }: ViewOrderProps) {
  return (
    <Action href={guest_href ?? order.href}>{orderWords[locale].view}</Action>
  )
}
