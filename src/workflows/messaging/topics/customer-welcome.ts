import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { customerWelcomeEmail } from "../../../emails/messaging-customer-welcome"
import type { WelcomeProps } from "../../../emails/props"
import { isErased } from "../mailed-order/order-props"
import { storefrontLink } from "../mailed-order/links"
import { defineTopic } from "../topic"

/** The cause is the customer's id. */
export const customerWelcome = defineTopic<WelcomeProps>({
  name: "customer-welcome",
  class: "service",
  title: {
    en: "a welcome to your account",
    de: "die Begrüßung in Ihrem Konto",
    hi: "खाते में स्वागत",
  },
  channels: ["email", "feed"],
  // A welcome that comes later than that looks like somebody else's doing.
  expires_after_seconds: 2 * 24 * 3600,
  template: customerWelcomeEmail,
  async load({ container, data }) {
    const { data: found } = await container
      .resolve(ContainerRegistrationKeys.QUERY)
      .graph({
        entity: "customer",
        fields: ["id", "first_name", "email", "has_account"],
        filters: { id: String(data.customer_id) },
      })
    const customer = found[0]
    return !customer?.has_account || isErased(customer)
      ? { canceled_because: "account-deleted" }
      : {
          props: {
            first_name: customer.first_name || null,
            href: storefrontLink("/account", {}),
          },
          secrets: {},
        }
  },
})
