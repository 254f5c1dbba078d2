type Json = Record<string, unknown>

/** Reads what a provider has kept of a payment; returns nothing of a card. */
export type ReadFingerprints = (data: Json) => (string | undefined)[]

interface CardReader {
  /** The beginning of ids of core's providers: `pp_stripe_stripe`. */
  provider_id: string
  read: ReadFingerprints
}

const readers: CardReader[] = [{ provider_id: "pp_stripe", read: ofStripe }]

/**
 * Tells where another provider names a card without its number, as Stripe does
 * with a fingerprint that is the same for one card in all payments of a shop.
 * Call it in a file under `src/workflows`.
 */
export function addCardReader(reader: CardReader) {
  readers.push(reader)
}

/** Of one payment; the same card of two providers counts as two. */
export function cardFingerprints({
  provider_id,
  data,
}: {
  provider_id: string
  data: Json | null
}): string[] {
  const { read } =
    readers.find((each) => provider_id.startsWith(each.provider_id)) ?? {}
  const found = (data && read?.(data)) ?? []
  return found.flatMap((fingerprint) =>
    fingerprint ? [`${provider_id} ${fingerprint}`] : []
  )
}

/** A PaymentIntent, with as much of it expanded as was asked for. */
function ofStripe(data: Json) {
  const charges = at(data, "charges", "data")
  return [
    at(data, "payment_method", "card", "fingerprint"),
    ...[
      at(data, "latest_charge"),
      ...(Array.isArray(charges) ? charges : []),
    ].map((charge) =>
      at(charge, "payment_method_details", "card", "fingerprint")
    ),
  ].map((text) => (typeof text === "string" ? text : undefined))
}

function at(value: unknown, ...path: string[]): unknown {
  return path.reduce<unknown>(
    (part, key) =>
      typeof part === "object" && part !== null
        ? (part as Json)[key]
        : undefined,
    value
  )
}
