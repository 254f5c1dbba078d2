import type { Finding } from "./finding"
import { plainText } from "./read-text"
import { anyDomain, plainDomains } from "./top-level-domains"

const LABEL = "[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}-]{0,62}"
/** Not in the middle of a name, and not the second half of an e-mail. */
const START = "(?<![\\p{L}\\p{M}\\p{N}@.-])"
const END = "(?![\\p{L}\\p{M}\\p{N}-])"

const ADDRESS = new RegExp(
  [
    `${START}(?:https?|hxxps?|ftp)\\s?:\\s?/\\s?/`,
    `${START}www\\s?\\.\\s?[\\p{L}\\p{N}]`,
  ].join("|"),
  "iu"
)
const PATH = new RegExp(
  `${START}(?:${LABEL}\\.){1,8}${anyDomain}/[\\p{L}\\p{N}@+]`,
  "u"
)
const DOMAIN = new RegExp(
  `${START}(?:${LABEL}\\.){1,8}${plainDomains}${END}`,
  "u"
)
const HIDDEN_DOMAIN = new RegExp(
  [
    `[\\p{L}\\p{N}]\\s?[([{<*]\\s?(?:dot|punkt|point|डॉट|\\.)\\s?[)\\]}>*]\\s?${anyDomain}${END}`,
    `[\\p{L}\\p{N}]\\s(?:dot|डॉट)\\s(?:com|org|ru|कॉम)${END}`,
    `[\\p{L}\\p{N}]\\s(?:punkt\\s(?:com|de|net|org)|point\\s(?:com|fr))${END}`,
    `[\\p{L}\\p{N}]\\s\\.\\s?(?:com|net|org|de)${END}`,
  ].join("|"),
  "iu"
)
/**
 * Addresses of the web. A bare name ("cheaper at example.com") may be part of
 * what somebody has to say; a whole address, or one that is spelled out to get
 * past a machine, is there to be followed.
 */
export function findLinks(text: string): Finding[] {
  const plain = plainText(text).replaceAll("。", ".").replace(/\s+/g, " ")
  if (ADDRESS.test(plain) || PATH.test(plain)) {
    return [{ rule: "links", detail: "url" }]
  }
  if (HIDDEN_DOMAIN.test(plain)) {
    return [{ rule: "links", detail: "hidden-domain" }]
  }
  return DOMAIN.test(plain) ? [{ rule: "links", detail: "domain" }] : []
}
