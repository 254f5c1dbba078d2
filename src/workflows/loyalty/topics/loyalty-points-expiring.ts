import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { loyaltyPointsExpiringEmail } from "../../../emails/loyalty-points-expiring"
import type { PointsExpiringProps } from "../../../emails/props-of-loyalty"
import type { ProgramDefinition } from "../../../modules/loyalty/domain/program"
import { valueOf } from "../../../modules/loyalty/domain/redemption"
import { fewestPoints, spanOf } from "../../../modules/loyalty/domain/reminding"
import {
  defineTopic,
  formatDate,
  formatMinor,
  formatWhole,
  storefrontLink,
  type TopicContext,
} from "../../messaging"
import { loyaltyIn } from "../loyalty-service"

/**
 * The cause is the account, the last day of the points and the step. It is of
 * the class `service`: it tells members of a deadline of what they own, as the
 * programme they joined has it, and offers nothing. So it needs no consent and
 * no budget of offers can make it late, and it can be switched off in each
 * mail (ePrivacy 13(2), UWG 7(3)).
 */
export const loyaltyPointsExpiring = defineTopic<PointsExpiringProps>({
  name: "loyalty-points-expiring",
  class: "service",
  title: {
    en: "reminders before your points expire",
    de: "Erinnerungen, bevor Ihre Punkte verfallen",
    hi: "पॉइंट समाप्त होने से पहले की याद",
  },
  channels: ["email", "feed"],
  // A second reminder that is late is still in time.
  expires_after_seconds: 5 * 24 * 3600,
  template: loyaltyPointsExpiringEmail,
  async load(context) {
    const { container, data, now, locale } = context
    const day = String(data.day)
    const definition = await loyaltyIn(container).findLeadingDefinition()
    if (!definition) {
      return { canceled_because: "no-programme" }
    }
    const span = spanOf(day, definition.time_zone)
    const member = await loyaltyIn(container).readExpiring({
      ...{ account_id: String(data.account_id), ...span, now },
    })
    // Whose points became another's is reminded of them as theirs.
    if (!member || member.customer_id !== context.customer_id) {
      return { canceled_because: "account-closed" }
    }
    const { points_expiring, points_available } = member
    if (points_expiring === 0) {
      return { canceled_because: "points-gone" }
    }
    const cheapest = await loyaltyIn(container).findCheapestReward()
    if (points_available < fewestPoints(definition.redemption, cheapest)) {
      return { canceled_because: "nothing-to-buy" }
    }
    // What is owed is paid first: nobody can spend more than they have.
    const points = Math.min(points_expiring, points_available)
    return {
      props: {
        expiring: { count: points, text: formatWhole(points, locale) },
        worth: await worthOf(context, { ...member, definition, points }),
        until: formatDate(day, locale),
        available: {
          count: points_available,
          text: formatWhole(points_available, locale),
        },
        href: storefrontLink("/account/points", {}),
      },
      secrets: {},
    }
  },
})

interface ToWorth {
  definition: ProgramDefinition
  points: number
  currency_code: string | null
}

/** In the currency that they buy in, else the shop's own. */
async function worthOf(
  { container, locale }: TopicContext,
  { definition: { redemption }, points, ...of }: ToWorth
) {
  const currency_code = of.currency_code ?? (await shopsCurrency(container))
  const minor = currency_code
    ? valueOf({ redemption, currency_code, points })
    : 0n
  return currency_code && minor > 0n
    ? formatMinor({ minor, currency_code }, locale)
    : null
}

async function shopsCurrency(container: MedusaContainer) {
  const [store] = await container
    .resolve(Modules.STORE)
    .listStores({}, { relations: ["supported_currencies"], take: 1 })
  const currencies = store?.supported_currencies ?? []
  return currencies.find(({ is_default }) => is_default)?.currency_code
}
