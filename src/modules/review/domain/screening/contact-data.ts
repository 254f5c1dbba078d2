import type { Finding } from "./finding"
import { hasPhoneNumber } from "./phone-numbers"
import { plainText } from "./read-text"
import { anyDomain } from "./top-level-domains"

const LABELS = "(?:[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}-]{0,62}\\.){1,8}"
const MAIL_HOUSES =
  "(?:gmail|googlemail|gmx|yahoo|hotmail|outlook|icloud|proton(?:mail)?|web|rediffmail)"

const EMAIL = new RegExp(
  [
    `[\\p{L}\\p{N}_%+-]@${LABELS}\\p{L}{2,}`,
    `[\\p{L}\\p{N}_%+-]\\s?@\\s?${LABELS}${anyDomain}(?![\\p{L}\\p{N}])`,
    `[\\p{L}\\p{N}]\\s?[([{<]\\s?(?:at|ät|@|एट)\\s?[)\\]}>]\\s?[\\p{L}\\p{N}]`,
    `[\\p{L}\\p{N}]\\s(?:at|@)\\s?${MAIL_HOUSES}\\s?(?:\\.|dot|punkt)\\s?${anyDomain}`,
  ].join("|"),
  "iu"
)

const MESSENGERS =
  "(?:telegram|whats ?app|wechat|weixin|snap(?:chat)?|insta(?:gram)?|ig|kik|skype|viber|discord|threema|tiktok|facebook|fb|signal)"
/** With a digit or a line within, or "Seen on Instagram: lovely" is one. */
const HANDLE = "(?=[\\w.]*\\p{L})(?=[\\w.]*[\\d_])[\\w.]{5,32}"

const MESSENGER = new RegExp(
  [
    `(?<!\\p{L})${MESSENGERS}(?!\\p{L})[^\\p{L}\\p{N}@]{0,4}(?:id|name|handle)?[^\\p{L}\\p{N}@]{0,4}@\\s?[\\w.]{3,}`,
    `(?<!\\p{L})${MESSENGERS}(?:\\s(?:id|name|handle))?\\s?[:=]\\s?${HANDLE}`,
    `(?<!\\p{L})(?:line|kik|wechat|skype)\\sid(?!\\p{L})[\\s:=]{1,3}[\\w.]{4,}`,
    `(?<!\\p{L})discord(?!\\p{L})[^\\n]{0,12}?[\\w.]{2,32}#\\d{4}(?!\\d)`,
  ].join("|"),
  "iu"
)

/** How to reach somebody, be it the author or a third person. */
export function findContactData(text: string): Finding[] {
  const plain = plainText(text).replace(/[\p{Zs}\t]+/gu, " ")
  const found = [
    { detail: "e-mail", isThere: EMAIL.test(plain) },
    { detail: "phone", isThere: hasPhoneNumber(plain) },
    { detail: "messenger", isThere: MESSENGER.test(plain) },
  ]
  return found
    .filter(({ isThere }) => isThere)
    .map(({ detail }) => ({ rule: "contact-data", detail }))
}
