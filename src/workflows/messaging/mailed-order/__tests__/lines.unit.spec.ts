import { MathBN } from "@medusajs/framework/utils"
import fc from "fast-check"
import { depth, seed } from "../../../../../integration-tests/support/depth"
import { keptOf, mailedLine, partOf, type CoreLine } from "../lines"
import { parcelLines, trackingOf, type PackedOrder } from "../parcels"

const runs = { seed, numRuns: depth({ sample: 200, full: 10_000 }) }
const line = (overrides: Partial<CoreLine> = {}): CoreLine => ({
  id: "ordli_1",
  title: "M",
  product_title: "Jacket",
  variant_title: "M / Black",
  quantity: 3,
  total: 90,
  ...overrides,
})
const mailed = (overrides: Partial<CoreLine>) =>
  mailedLine(line(overrides), { currency_code: "eur", locale: "en" })

describe("a line", () => {
  it("names the product, and the variant where there is a choice", () => {
    expect(mailed({})).toMatchObject({
      title: "Jacket",
      variant_title: "M / Black",
      quantity: 3,
      total: "€90.00",
    })
    expect(mailed({ variant_title: "Default variant" }).variant_title).toBe(
      null
    )
    expect(mailed({ variant_title: "Jacket" }).variant_title).toBe(null)
  })

  it("shows a picture from anywhere by its whole address", () => {
    const urlOf = (thumbnail: string | null) =>
      mailed({ thumbnail }).thumbnail_url
    expect(urlOf("/static/a.png")).toBe("http://localhost:9000/static/a.png")
    expect(urlOf("https://files.test/a.png")).toBe("https://files.test/a.png")
    expect(urlOf(null)).toBe(null)
    expect(urlOf("http://")).toBe(null)
  })

  it("of parts costs what the whole cost, also after some came back", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 20 }),
        fc.nat(20),
        fc.integer({ min: 0, max: 10 ** 7 }),
        (quantity, back, cents) => {
          const returned = Math.min(back, quantity)
          const whole = MathBN.div(cents, 100)
          const gone = MathBN.div(MathBN.mult(whole, returned), quantity)
          const bought = line({
            quantity,
            total: MathBN.sub(whole, gone),
            return_received_total: gone,
            detail: { return_received_quantity: returned },
          })
          const parts = [returned, quantity - returned].map(
            (units) => partOf(bought, units).total
          )
          const sum = MathBN.sum(...parts)
          expect(MathBN.lt(MathBN.abs(MathBN.sub(sum, whole)), 1e-9)).toBe(true)
          expect(Number(keptOf(bought).quantity)).toBe(quantity - returned)
        }
      ),
      runs
    )
  })
})

describe("a parcel", () => {
  const label = { tracking_number: "T", tracking_url: "https://c.test/T" }
  const parcel = (overrides = {}) => ({
    id: "ful_1",
    shipped_at: null,
    delivered_at: null,
    canceled_at: null,
    items: [
      { line_item_id: "ordli_1", inventory_item_id: "iitem_b", quantity: 4 },
      { line_item_id: "ordli_1", inventory_item_id: "iitem_a", quantity: 2 },
    ],
    ...overrides,
  })
  const kit = {
    items: [
      {
        ...line(),
        variant: {
          inventory_items: [
            { inventory_item_id: "iitem_a", required_quantity: 1 },
            { inventory_item_id: "iitem_b", required_quantity: 2 },
          ],
        },
      },
      line({ id: "ordli_2" }),
    ],
  } as PackedOrder

  it("of kits counts kits, not their pieces, and no other line", () => {
    const lines = parcelLines(kit, parcel())
    expect(lines.map(({ id, quantity }) => [id, Number(quantity)])).toEqual([
      ["ordli_1", 2],
    ])
  })

  it("links to the courier, and to nothing that is not of the web", () => {
    const hrefOf = (tracking_url: string | null) =>
      trackingOf(parcel({ labels: [{ ...label, tracking_url }] }))[0].href
    expect(hrefOf("https://c.test/T")).toBe("https://c.test/T")
    expect(hrefOf("javascript:alert(1)")).toBe(null)
    expect(hrefOf("#")).toBe(null)
    expect(hrefOf("https://")).toBe(null)
    expect(hrefOf(null)).toBe(null)
    expect(trackingOf(parcel())).toEqual([])
  })
})
