import type { MedusaContainer } from "@medusajs/framework/types"
import {
  ContainerRegistrationKeys,
  MedusaError,
} from "@medusajs/framework/utils"
import { clock } from "../../lib/clock"
import {
  assertReviewable,
  reviewableAt,
} from "../../modules/review/domain/reviewable"
import type { ReviewSettings } from "../../modules/review/domain/review-settings"
import type { PurchaseRow } from "../../modules/review/purchases"
import type { ReviewFrame } from "../../modules/review/submitting"
import { orderOfLine } from "./core-tables/order-of-line"
import { readSettings } from "./read-settings"
import { readSoldLines } from "./read-sold-lines"
import { reviewIn } from "./review-service"

/** Who reviews: a customer, or whoever holds the token of an order. */
export type Reviewer =
  { type: "customer"; id: string } | { type: "guest"; id: string }

/** What is reviewed: exactly one of the three. */
export interface Subject {
  line_item_id?: string
  order_id?: string
  product_id?: string
}

type Framed = Omit<ReviewFrame, "locale" | "collected" | "is_incentivized"> & {
  settings: ReviewSettings
}

/**
 * What the orders know of a subject, and whether it can be reviewed now.
 *
 * @throws {MedusaError} `not_found` for what is not the reviewer's,
 * `review_not_yet`, `review_without_purchase`
 */
export async function readSubject(
  container: MedusaContainer,
  by: Reviewer,
  subject: Subject,
  sales_channel_id: string | null
): Promise<Framed> {
  if (subject.line_item_id) {
    return frameOfLine(container, by, subject.line_item_id)
  }
  if (subject.order_id) {
    return frameOfOrder(container, by, subject.order_id)
  }
  return frameOfProduct(container, by, {
    product_id: subject.product_id ?? "",
    sales_channel_id,
  })
}

async function frameOfLine(
  container: MedusaContainer,
  by: Reviewer,
  lineId: string
): Promise<Framed> {
  const line = await findLine(container, by, lineId)
  const settings = await readSettings(container, line.sales_channel_id)
  assertReviewable(line, settings.reviewable_days_after_fulfilment, clock.now())
  return {
    ...authorOf(by, line),
    ...boughtOn(line),
    subject_type: "product",
    product_id: line.product_id,
    variant_id: line.variant_id,
    line_item_id: line.line_item_id,
    is_verified: true,
    settings,
  }
}

/** A shop is reviewed for an order of which something has arrived. */
async function frameOfOrder(
  container: MedusaContainer,
  by: Reviewer,
  orderId: string
): Promise<Framed> {
  const lines = await takeOrder(container, orderId)
  const own = lines.filter((line) => isOwn(line, by))
  if (!own.length) {
    throw notFound("order", orderId)
  }
  const settings = await readSettings(container, own[0].sales_channel_id)
  const first = [...own].sort(
    (a, b) => Number(Boolean(b.delivered_at)) - Number(Boolean(a.delivered_at))
  )[0]
  assertReviewable(
    first,
    settings.reviewable_days_after_fulfilment,
    clock.now()
  )
  return {
    ...authorOf(by, first),
    ...boughtOn(first),
    subject_type: "shop",
    product_id: null,
    variant_id: null,
    line_item_id: null,
    is_verified: true,
    settings,
  }
}

async function frameOfProduct(
  container: MedusaContainer,
  by: Reviewer,
  {
    product_id,
    sales_channel_id,
  }: { product_id: string; sales_channel_id: string | null }
): Promise<Framed> {
  const settings = await readSettings(container, sales_channel_id)
  if (!settings.publishes_without_purchase || by.type !== "customer") {
    throw new MedusaError(
      MedusaError.Types.NOT_ALLOWED,
      "Only what was bought can be reviewed here: send the `line_item_id` of the order.",
      "review_without_purchase"
    )
  }
  const { data } = await container
    .resolve(ContainerRegistrationKeys.QUERY)
    .graph({
      entity: "product",
      fields: ["id"],
      filters: { id: product_id, status: "published" },
    })
  if (!data.length) {
    throw notFound("product", product_id)
  }
  return {
    subject_type: "product",
    author_type: "customer",
    author_id: by.id,
    customer_id: by.id,
    product_id,
    sales_channel_id,
    variant_id: null,
    order_id: null,
    line_item_id: null,
    is_verified: false,
    settings,
  }
}

/**
 * A line as we have taken it over, or as core has it where that would refuse
 * the review: an event of core may be on its way.
 */
async function findLine(
  container: MedusaContainer,
  by: Reviewer,
  lineId: string
): Promise<PurchaseRow> {
  const [known] = await reviewIn(container).listReviewPurchases({
    line_item_id: lineId,
  })
  if (known && isOwn(known, by) && (await hasArrived(container, known))) {
    return known
  }
  const orderId = known?.order_id ?? (await orderOfLine(container, lineId))
  const lines = orderId ? await takeOrder(container, orderId) : []
  const line = lines.find(({ line_item_id }) => line_item_id === lineId)
  if (!line || !isOwn(line, by)) {
    throw notFound("line item", lineId)
  }
  return line
}

async function hasArrived(container: MedusaContainer, line: PurchaseRow) {
  const settings = await readSettings(container, line.sales_channel_id)
  const at = reviewableAt(line, settings.reviewable_days_after_fulfilment)
  return at !== null && at <= clock.now()
}

async function takeOrder(container: MedusaContainer, orderId: string) {
  const lines = await readSoldLines(container, [orderId])
  return reviewIn(container).takePurchases(lines, clock.now())
}

function isOwn(line: PurchaseRow, by: Reviewer) {
  return by.type === "customer"
    ? line.customer_id === by.id
    : line.order_id === by.id
}

function authorOf(by: Reviewer, { customer_id }: PurchaseRow) {
  return { author_type: by.type, author_id: by.id, customer_id }
}

function boughtOn({ order_id, sales_channel_id }: PurchaseRow) {
  return { order_id, sales_channel_id }
}

/** Somebody else's is as absent as what never was. */
function notFound(what: string, id: string) {
  return new MedusaError(
    MedusaError.Types.NOT_FOUND,
    `There is no ${what} ${id} of yours`
  )
}
