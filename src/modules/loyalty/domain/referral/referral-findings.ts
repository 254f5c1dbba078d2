import { resemblances, type ReferralFinding } from "./finding"
import { isSameHousehold, type PostalAddress } from "./same-household"
import { mailboxOf, sameAddress } from "./same-mailbox"
import { networkOf } from "./same-network"
import { isSamePhone } from "./same-phone"

/** What is known of somebody; whatever is not known is left empty. */
export interface ReferralPerson {
  customer_id: string
  email: string
  phones: string[]
  addresses: PostalAddress[]
  ips: string[]
  /** Where the payment provider gives one; never a card's number. */
  card_fingerprints: string[]
}

interface Referring {
  friend: ReferralPerson
  referrer: ReferralPerson
  /** Others whom the same referrer has invited. */
  earlier_friends: readonly ReferralPerson[]
}

type Rule = (typeof resemblances)[number]
type Resembles = (one: ReferralPerson, other: ReferralPerson) => boolean

const CHECKS: Record<Rule, Resembles> = {
  self: (one, other) =>
    one.customer_id === other.customer_id ||
    isSameText(sameAddress(one.email), sameAddress(other.email)),
  "email-alias": (one, other) =>
    sameAddress(one.email) !== sameAddress(other.email) &&
    isSameText(mailboxOf(one.email), mailboxOf(other.email)),
  household: (one, other) =>
    anyPair(one.addresses, other.addresses, isSameHousehold),
  "same-phone": (one, other) => anyPair(one.phones, other.phones, isSamePhone),
  "same-ip": (one, other) =>
    anyPair(one.ips.map(networkOf), other.ips.map(networkOf), isSameText),
  "same-card": (one, other) =>
    anyPair(one.card_fingerprints, other.card_fingerprints, isSameText),
}

/**
 * What speaks for a referral to oneself, each thing once per role. A friend who
 * resembles an earlier friend but not the referrer is a ring of aliases.
 */
export function referralFindings(referring: Referring): ReferralFinding[] {
  const { friend, referrer, earlier_friends } = referring
  return resemblances.flatMap((rule) => {
    const resembles = (other: ReferralPerson) => CHECKS[rule](friend, other)
    const found: ReferralFinding[] = []
    if (resembles(referrer)) {
      found.push({ rule, like: "referrer" })
    }
    if (earlier_friends.some(resembles)) {
      found.push({ rule, like: "earlier_friend" })
    }
    return found
  })
}

/** What neither has told is nothing that they share. */
const isSameText = (one: string, other: string) => one !== "" && one === other

function anyPair<Item>(
  ones: readonly Item[],
  others: readonly Item[],
  isPair: (one: Item, other: Item) => boolean
) {
  return ones.some((one) => others.some((other) => isPair(one, other)))
}
