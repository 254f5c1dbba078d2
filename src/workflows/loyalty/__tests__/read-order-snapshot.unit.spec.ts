import type { MedusaContainer } from "@medusajs/framework/types"
import { MathBN } from "@medusajs/framework/utils"
import { readOrderSnapshot, type CoreOrder } from "../read-order-snapshot"

const SHIRT = {
  ...{ id: "line_1", product_id: "prod_1", is_giftcard: false },
  requires_shipping: true,
  // Two at 59.50 with 19 % of tax inside, as core divides it.
  ...{ raw_total: { value: "119" }, raw_tax_total: { value: "19" } },
  ...{ quantity: 2, detail: { quantity: 2, delivered_quantity: 0 } },
}

const ORDER: CoreOrder = {
  ...{ id: "order_1", status: "pending", is_draft_order: false },
  ...{ currency_code: "eur", created_at: "2026-03-01T12:00:00Z" },
  ...{ customer_id: "cus_1", sales_channel_id: "sc_1" },
  customer: { has_account: true, groups: [{ id: "cusgroup_1" }] },
  credit_lines: [],
  items: [SHIRT],
  shipping_methods: [
    { raw_total: { value: "11.9" }, raw_tax_total: { value: "1.9" } },
  ],
}

/** Products as core knows them, and a buyer in Wool. */
const containerOf = (products: object[]) =>
  ({
    resolve: () => ({
      graph: () => Promise.resolve({ data: products }),
      findTier: () => Promise.resolve({ key: "wool", name: "Wool" }),
    }),
  }) as unknown as MedusaContainer

const read = (over: Partial<CoreOrder> = {}, products: object[] = []) =>
  readOrderSnapshot(containerOf(products), { ...ORDER, ...over })

describe("an order as the rules see it", () => {
  it("has amounts after discounts and without tax, as texts", async () => {
    const snapshot = await read()
    expect(snapshot).toMatchObject({
      ...{ currency_code: "eur", at: new Date("2026-03-01T12:00:00Z") },
      customer: { id: "cus_1", group_ids: ["cusgroup_1"], tier: "wool" },
      lines: [{ id: "line_1", quantity: 2, subtotal: "100", tax_total: "19" }],
      shipping: { subtotal: "10", tax_total: "1.9" },
    })
    expect(MathBN.eq(snapshot.total_before_credit, 130.9)).toBe(true)
  })

  it("loses no point to the last digit of a division", async () => {
    const raw_total = { value: "99.9999999999999999999" }
    const items = [{ ...SHIRT, raw_total, raw_tax_total: { value: "0" } }]
    const { lines } = await read({ items })
    expect(lines[0].subtotal).toBe("100")
  })

  it("knows the categories of a product with all above them", async () => {
    const categories = [{ mpath: "men.tops.shirts" }, { mpath: "men.sale" }]
    const { lines } = await read({}, [{ id: "prod_1", categories }])
    expect(lines[0].category_ids).toEqual(["men", "tops", "shirts", "sale"])
  })

  it("counts as credit what was paid with, not what was paid back", async () => {
    const { credit_total } = await read({
      credit_lines: [
        { raw_amount: { value: "5" }, reference: "loyalty" },
        { raw_amount: { value: "2" }, reference: null },
        { raw_amount: { value: "7" }, reference: "payment_collection" },
        { raw_amount: { value: "-3" }, reference: "loyalty" },
      ],
    })
    expect(MathBN.eq(credit_total, 7)).toBe(true)
  })
})
