/** The names of HTML 4 for U+00A0 to U+00FF, in their order. */
const LATIN =
  "nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn sup2 sup3 acute micro para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest Agrave Aacute Acirc Atilde Auml Aring AElig Ccedil Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash Ugrave Uacute Ucirc Uuml Yacute THORN szlig agrave aacute acirc atilde auml aring aelig ccedil egrave eacute ecirc euml igrave iacute icirc iuml eth ntilde ograve oacute ocirc otilde ouml divide oslash ugrave uacute ucirc uuml yacute thorn yuml"

const ENTITIES: Record<string, string> = {
  ...Object.fromEntries(
    LATIN.split(" ").map((name, at) => [name, String.fromCharCode(0xa0 + at)])
  ),
  amp: "&",
  lt: "<",
  gt: ">",
  quot: '"',
  apos: "'",
  lsquo: "‘",
  rsquo: "’",
  sbquo: "‚",
  ldquo: "“",
  rdquo: "”",
  bdquo: "„",
  ndash: "–",
  mdash: "—",
  hellip: "…",
  bull: "•",
  euro: "€",
  trade: "™",
  hearts: "♥",
  OElig: "Œ",
  oelig: "œ",
  Scaron: "Š",
  scaron: "š",
}

const UNSEEN = /<(script|style)\b[^>]*>[\s\S]*?<\/\1\s*>|<!--[\s\S]*?-->/gi
const BREAK = /<br\s*\/?>|<\/(p|div|li|h[1-6]|tr)\s*>/gi
/** Only what is a tag of HTML: "I <3 it" and "sizes <10 or >12" are words. */
const TAG =
  /<\/?(a|abbr|b|blockquote|div|em|font|h[1-6]|i|img|li|ol|p|s|small|span|strong|sub|sup|table|tbody|td|th|tr|u|ul)(\s[^<>]*)?\/?>/gi
const ENTITY = /&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z][a-z\d]{1,7}));/gi
/** Control characters say nothing, and a database refuses some of them. */

const CONTROL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/g

/** Providers store what their widget showed; here text is only text. */
export function textOfHtml(html: string) {
  return html
    .replace(/\r\n?/g, "\n")
    .replace(UNSEEN, "")
    .replace(BREAK, "\n")
    .replace(TAG, "")
    .replace(ENTITY, decoded)
    .replace(CONTROL, "")
    .replace(/\u00a0/g, " ")
    .replace(/[ \t]+\n/g, "\n")
    .replace(/\n{3,}/g, "\n\n")
    .trim()
}

/** Once only: who wrote about `&amp;amp;` meant `&amp;`. */
function decoded(
  entity: string,
  decimal?: string,
  hexadecimal?: string,
  name?: string
) {
  if (name) {
    return Object.hasOwn(ENTITIES, name) ? ENTITIES[name] : entity
  }
  const code = decimal ? Number(decimal) : parseInt(hexadecimal ?? "", 16)
  const isCharacter =
    code > 0 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff)
  return isCharacter ? String.fromCodePoint(code) : entity
}
