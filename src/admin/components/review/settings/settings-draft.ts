import type { AdminReviewSettingsCreateBody } from "../../../../client"
import {
  attributeDraftOf,
  attributeOf,
  errorsOfAttributes,
  type AttributeDraft,
} from "./attribute-draft"
import { textOf, type Text } from "./text-draft"

export type ReviewSettings = Required<AdminReviewSettingsCreateBody["settings"]>

/** As the server has them; it has the last word. */
export const DAYS = {
  invite_after_days: [0, 60],
  remind_after_days: [1, 60],
  reviewable_days_after_fulfilment: [0, 60],
  held_days_max: [1, 10],
  photos_max: [0, 5],
} as const satisfies Record<string, readonly [min: number, max: number]>

export type NumberName = keyof typeof DAYS

const NUMBERS = Object.keys(DAYS) as NumberName[]
const DOMAIN = /^([a-z0-9]([a-z0-9-]*[a-z0-9])?\.)+[a-z]{2,}$/i
const DOMAINS_MAX = 50
const WORDS_MAX = 1000
const WORD_LENGTH_MAX = 100

/** What stands in the form: numbers and lists as they are typed. */
export interface SettingsDraft
  extends
    Record<NumberName, string>,
    Pick<
      ReviewSettings,
      | "publishes_without_purchase"
      | "votes_enabled"
      | "questions_enabled"
      | "media_enabled"
      | "refund_label"
      | "default_order"
    > {
  reminds: boolean
  has_offer: boolean
  offer: Text
  staff_email_domains: string
  blocked_words: string
  attributes: AttributeDraft[]
}

const REMIND_AFTER_DAYS = 7

export function draftOf(settings: ReviewSettings): SettingsDraft {
  const { remind_after_days, offer, attributes, ...rest } = settings
  return {
    ...rest,
    invite_after_days: String(rest.invite_after_days),
    reviewable_days_after_fulfilment: String(
      rest.reviewable_days_after_fulfilment
    ),
    held_days_max: String(rest.held_days_max),
    photos_max: String(rest.photos_max),
    reminds: remind_after_days !== null,
    remind_after_days: String(remind_after_days ?? REMIND_AFTER_DAYS),
    has_offer: offer !== null,
    offer: offer?.text ?? {},
    staff_email_domains: rest.staff_email_domains.join("\n"),
    blocked_words: rest.blocked_words.join("\n"),
    attributes: attributes.map(attributeDraftOf),
  }
}

export function settingsOf(draft: SettingsDraft): ReviewSettings {
  const { reminds, has_offer, ...rest } = draft
  const numbers = Object.fromEntries(
    NUMBERS.map((name) => [name, Number(draft[name])])
  ) as Record<NumberName, number>
  return {
    ...rest,
    ...numbers,
    remind_after_days: reminds ? numbers.remind_after_days : null,
    offer: has_offer ? { text: textOf(draft.offer) } : null,
    staff_email_domains: linesOf(draft.staff_email_domains),
    blocked_words: linesOf(draft.blocked_words),
    attributes: draft.attributes.map(attributeOf),
  }
}

/** By the place of the field; what is there is a key of the words. */
type SettingsErrors = Record<string, string>

/** What the server would refuse, said beside the field it is about. */
export function errorsOf(draft: SettingsDraft): SettingsErrors {
  const domains = linesOf(draft.staff_email_domains)
  const words = linesOf(draft.blocked_words)
  const wrong: [string, string | false][] = [
    ...NUMBERS.map((name): [string, string | false] => [
      name,
      isOutside(draft, name) && "number",
    ]),
    ["offer", draft.has_offer && !hasText(draft.offer) && "text"],
    [
      "staff_email_domains",
      (!domains.every((domain) => DOMAIN.test(domain)) && "domain") ||
        (domains.length > DOMAINS_MAX && "too_many"),
    ],
    [
      "blocked_words",
      (words.some(({ length }) => length > WORD_LENGTH_MAX) && "too_long") ||
        (words.length > WORDS_MAX && "too_many"),
    ],
    ...errorsOfAttributes(draft.attributes),
  ]
  return Object.fromEntries(
    wrong.filter((entry): entry is [string, string] => Boolean(entry[1]))
  )
}

function isOutside(draft: SettingsDraft, name: NumberName) {
  const [min, max] = DAYS[name]
  const isAsked = name !== "remind_after_days" || draft.reminds
  const isNumber = /^\d{1,3}$/.test(draft[name].trim())
  const number = Number(draft[name])
  return isAsked && !(isNumber && number >= min && number <= max)
}

const hasText = (text: Text) => Object.keys(textOf(text)).length > 0

/** One a line, without empty ones. */
const linesOf = (text: string) =>
  text
    .split("\n")
    .map((line) => line.trim())
    .filter(Boolean)
