import { garments, spareParts } from "../../../src/demo/catalogue"
import { allSkus } from "../../../src/demo/catalogue/skus"
import { worthOf } from "../../../src/demo/loyalty"
import { markets } from "../../../src/demo/markets"
import type { Line, OrderPlan, Stage } from "../../../src/demo/order-plans"
import { customers, guest } from "../../../src/demo/people"

const skus = allSkus(garments, spareParts)
const rounded = (amount: number) => Math.round(amount * 100) / 100

/**
 * What an order must look like in the end, reckoned from its story alone. Goods
 * in the EU and in India carry their tax; Nora lives in California.
 */
export function outcomeOf(plan: OrderPlan) {
  const buyer = [...customers, guest].find(
    ({ email }) => email === (plan.buyer === "guest" ? guest.email : plan.buyer)
  )
  const market = markets.find(
    ({ currency_code }) => currency_code === buyer?.currency_code
  )
  const tax = market?.currency_code === "usd" ? 1.0725 : 1
  const worth = (lines: readonly Line[]) =>
    lines.reduce(
      (sum, [sku, quantity]) =>
        sum +
        (skus.get(sku)?.prices[market?.currency_code ?? "eur"] ?? NaN) *
          quantity,
      0
    )
  const goods = worth(plan.lines)
  const { standard, free_from, express } = market?.shipping ?? {
    standard: NaN,
    free_from: NaN,
    express: NaN,
  }
  const shipping = plan.express ? express : goods >= free_from ? 0 : standard
  const discount = plan.promo_code ? goods * 0.1 : 0
  const placed = rounded(
    (goods - discount + shipping) * tax - worthOf(plan.points ?? 0)
  )

  const did = (name: Stage["do"]) =>
    plan.stages.some((stage) => stage.do === name)
  const returned = plan.stages.flatMap((stage) =>
    stage.do === "request_return" && did("refund") ? stage.lines : []
  )
  const captured = did("capture") ? placed : 0
  const refunded = did("cancel") ? captured : rounded(worth(returned) * tax)
  return {
    days_ago: plan.days_ago,
    outcome: {
      key: plan.key,
      status: statusOf(did),
      payment_status: paymentStatusOf(did),
      fulfillment_status: fulfillmentStatusOf(plan, did),
      currency_code: market?.currency_code,
      total: rounded(placed - refunded),
      captured,
      refunded,
    },
  }
}

type Did = (name: Stage["do"]) => boolean

function statusOf(did: Did) {
  if (did("cancel")) {
    return "canceled"
  }
  return did("complete") ? "completed" : "pending"
}

function paymentStatusOf(did: Did) {
  if (did("cancel")) {
    return did("capture") ? "refunded" : "canceled"
  }
  if (did("refund")) {
    return "partially_refunded"
  }
  return did("capture") ? "captured" : "authorized"
}

function fulfillmentStatusOf({ stages }: OrderPlan, did: Did) {
  const isPartial = stages.some((stage) => stage.do === "pack" && stage.lines)
  const furthest = (
    [
      ["deliver", "delivered"],
      ["ship", "shipped"],
      ["pack", "fulfilled"],
    ] as const
  ).find(([name]) => did(name))?.[1]
  if (!furthest) {
    return "not_fulfilled"
  }
  return isPartial ? `partially_${furthest}` : furthest
}
