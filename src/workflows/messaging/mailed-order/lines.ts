import type { BigNumberInput } from "@medusajs/framework/types"
import { MathBN } from "@medusajs/framework/utils"
import { config } from "../../../config/current"
import type { MailedLine } from "../../../emails/props"
import { formatMoney } from "./formats"

export interface CoreLine {
  id: string
  title: string
  product_title?: string | null
  variant_title?: string | null
  thumbnail?: string | null
  quantity: BigNumberInput
  /** For all units, after discounts and with tax. */
  total: BigNumberInput
}

/** Names that storefronts and core give to a product's only variant. */
const ONLY_VARIANT = ["default", "default title", "default variant"]

export function mailedLine(
  line: CoreLine,
  { currency_code, locale }: { currency_code: string; locale: string }
): MailedLine {
  return {
    title: line.product_title ?? line.title,
    variant_title: variantTitle(line),
    quantity: MathBN.convert(line.quantity).toNumber(),
    total: formatMoney(line.total, currency_code, locale),
    thumbnail_url: absoluteUrl(line.thumbnail),
  }
}

/** Some units of a line, as in one parcel of several, at their share. */
export function partOf(line: CoreLine, quantity: BigNumberInput): CoreLine {
  const whole = MathBN.convert(line.quantity)
  const total = whole.isZero()
    ? MathBN.convert(0)
    : MathBN.div(MathBN.mult(line.total, quantity), whole)
  return { ...line, quantity, total }
}

function variantTitle({ product_title, title, variant_title }: CoreLine) {
  const isTelling =
    variant_title &&
    variant_title !== (product_title ?? title) &&
    !ONLY_VARIANT.includes(variant_title.toLowerCase())
  return isTelling ? variant_title : null
}

/** A mail is read far from the shop, where a path leads nowhere. */
function absoluteUrl(thumbnail: string | null | undefined) {
  return thumbnail && URL.canParse(thumbnail, config.public_url)
    ? new URL(thumbnail, config.public_url).href
    : null
}
