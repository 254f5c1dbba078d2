import type { BigNumberInput } from "@medusajs/framework/types"
import { MathBN } from "@medusajs/framework/utils"
import { config } from "../../../config/current"
import type { MailedLine } from "../../../emails/props"
import { parseUrl } from "../../../lib/parse-url"
import { formatMoney } from "./formats"

export interface CoreLine {
  id: string
  title: string
  product_title?: string | null
  variant_title?: string | null
  thumbnail?: string | null
  quantity: BigNumberInput
  /** After discounts and with tax, of the units that have not come back. */
  total: BigNumberInput
  return_received_total?: BigNumberInput
  return_dismissed_total?: BigNumberInput
  detail?: {
    return_received_quantity?: BigNumberInput
    return_dismissed_quantity?: BigNumberInput
  }
}

/** Names that storefronts and core give to a product's only variant. */
const ONLY_VARIANT = ["default", "default title", "default variant"]

export function mailedLine(
  line: CoreLine,
  { currency_code, locale }: { currency_code: string; locale: string }
): MailedLine {
  return {
    ...picturedLine(line),
    quantity: MathBN.convert(line.quantity).toNumber(),
    total: formatMoney(line.total, currency_code, locale),
  }
}

/** What was bought, without what it cost. */
export function picturedLine(
  line: Pick<
    CoreLine,
    "title" | "product_title" | "variant_title" | "thumbnail"
  >
) {
  return {
    title: line.product_title ?? line.title,
    variant_title: variantTitle(line),
    thumbnail_url: absoluteUrl(line.thumbnail),
  }
}

/** The line without what came back, as core's totals of the order have it. */
export function keptOf(line: CoreLine): CoreLine {
  const { return_received_quantity = 0, return_dismissed_quantity = 0 } =
    line.detail ?? {}
  const quantity = MathBN.sub(
    line.quantity,
    return_received_quantity,
    return_dismissed_quantity
  )
  return { ...line, quantity }
}

/**
 * Some units of a line, as in one parcel of several, at their share of what
 * the whole line cost when it was bought.
 */
export function partOf(line: CoreLine, quantity: BigNumberInput): CoreLine {
  const { return_received_total = 0, return_dismissed_total = 0 } = line
  const bought = MathBN.sum(
    line.total,
    return_received_total,
    return_dismissed_total
  )
  const share = MathBN.mult(bought, quantity)
  return { ...line, quantity, total: MathBN.div(share, line.quantity || 1) }
}

function variantTitle({
  product_title,
  title,
  variant_title,
}: Pick<CoreLine, "title" | "product_title" | "variant_title">) {
  const isTelling =
    variant_title &&
    variant_title !== (product_title ?? title) &&
    !ONLY_VARIANT.includes(variant_title.toLowerCase())
  return isTelling ? variant_title : null
}

/** A mail is read far from the shop, where a path leads nowhere. */
function absoluteUrl(thumbnail: string | null | undefined) {
  return thumbnail
    ? (parseUrl(thumbnail, config.public_url)?.href ?? null)
    : null
}
