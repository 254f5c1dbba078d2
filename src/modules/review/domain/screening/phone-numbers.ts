/** Numbers that have a name are not telephones: orders, articles, parcels. */
const NAMED_NUMBER =
  /(?<![\p{L}\p{M}])(?:order|bestell|auftrag|artikel|item|article|commande|réf|ref|lot|charge|batch|ean|isbn|gtin|upc|sku|serien|serial|tracking|sendung|paket|modell?|ऑर्डर)[\p{L}\p{M}]*[\s.:#-]{0,3}(?:(?:no|nr|number|nummer|num|n°|id|code|नंबर|#)[\s.:#-]{0,3})?[a-z]{0,3}\d[\d -]*|#\d+/giu
const DATE =
  /(?<![\d.])(?:\d{1,2}[./-]\d{1,2}[./-](?:19|20)\d{2}|(?:19|20)\d{2}[./-]\d{1,2}[./-]\d{1,2}|\d{1,2}[./]\d{1,2}[./]\d{2})(?![./]?\d)/gu

const SHAPES = [
  // +49 (0)170 1234567, 0033 6 12 34 56 78
  /(?<![\p{L}\d])\+\s?[1-9](?:[ ./()-]{0,3}\d){7,14}(?![.,]?\d)/u,
  /(?<![\p{L}\d.,])00[1-9](?:[ ./-]?\d){9,13}(?![.,]?\d)/u,
  // 0170 1234567, (030) 123 45 67, 020 7946 0958
  /(?<![\p{L}\d.,/-])\(?0[1-9]\d{1,4}\)?(?: ?[/-] ?| )\d{3,}(?:[ -]\d{2,}){0,3}(?![.,]?\d)/u,
  // 01701234567
  /(?<![\p{L}\d.,/-])0[1-9]\d{8,10}(?![.,]?\d)/u,
  // 06 12 34 56 78
  /(?<![\p{L}\d.,/-])0[1-9](?:([ .-])\d\d)(?:\1\d\d){3}(?![.,]?\d)/u,
  // 98765 43210, which is no price range
  /(?<![\p{L}\d.,/-])(?!\d{3}00)[6-9]\d{4} ?\d{5}(?![.,]?\d)/u,
  // (212) 555-0123, 1-800-555-0199
  /(?<![\p{L}\d.,/-])(?:1[ .-])?(?:\([2-9]\d\d\) ?|[2-9]\d\d[.-])[2-9]\d\d[ .-]\d{4}(?![.,]?\d)/u,
  // Any shape of a number that one is told to ring.
  /(?<![\p{L}\p{M}])(?:call|ring me|whats ?app|tel|phone n(?:o|umber)|telefon(?:nummer)?|handy(?:nummer)?|rufnummer|ruf mich|anrufen|appelez|téléphone|फोन|मोबाइल|कॉल|व्हाट्सएप)(?![\p{L}\p{M}])\.?[^\d\n.!?]{0,15}\d(?:[ ./()-]{0,2}\d){6,13}(?!\d)/iu,
]

const DIGITS_MIN = 9

/** Whether a number to ring is in it. Expects the plain form of a text. */
export function hasPhoneNumber(plain: string) {
  const others = plain.replace(NAMED_NUMBER, "~").replace(DATE, "~")
  return SHAPES.some((shape, at) => {
    const digits = shape.exec(others)?.[0].replace(/\D/g, "").length ?? 0
    return digits >= (at === SHAPES.length - 1 ? DIGITS_MIN - 2 : DIGITS_MIN)
  })
}
