import { type MedusaError } from "@medusajs/framework/utils"
import { planReservations, type StockLevel } from "../stock-plan"
import type { StockDemand } from "../stock-snapshot"

const NORTH = "sloc_north"
const SOUTH = "sloc_south"
const locations = [NORTH, SOUTH]

const level = (
  location_id: string,
  available: number,
  inventory_item_id = "iitem_1"
): StockLevel => ({ location_id, available, inventory_item_id })

const demand = (
  quantity: number,
  overrides: Partial<StockDemand> = {}
): StockDemand => ({
  inventory_item_id: "iitem_1",
  quantity,
  is_backorder: false,
  ...overrides,
})

const plan = (demands: StockDemand[], levels: StockLevel[]) =>
  planReservations(demands, levels, locations)

const refusal = (demands: StockDemand[], levels: StockLevel[]) => {
  try {
    plan(demands, levels)
  } catch (error) {
    return (error as MedusaError).code
  }
  return undefined
}

describe("planning the reservations of a cart", () => {
  it("leaves a line to the first location that has enough", () => {
    expect(plan([demand(3)], [level(NORTH, 2), level(SOUTH, 3)])).toEqual([
      expect.objectContaining({ location_ids: [SOUTH] }),
    ])
  })

  it("sells the last units", () => {
    expect(plan([demand(5)], [level(NORTH, 5)])[0].steer_to).toBeUndefined()
  })

  it("refuses one unit more than there is", () => {
    expect(refusal([demand(6)], [level(NORTH, 5)])).toBe(
      "checkout_insufficient_stock"
    )
  })

  it("refuses two lines of one item that fit only one by one", () => {
    expect(refusal([demand(3), demand(3)], [level(NORTH, 5)])).toBe(
      "checkout_insufficient_stock"
    )
  })

  it("leads both lines to the location that holds their sum", () => {
    const [{ steer_to, location_ids }] = plan(
      [demand(3), demand(3)],
      [level(NORTH, 5), level(SOUTH, 6)]
    )
    expect({ steer_to, location_ids }).toEqual({
      steer_to: SOUTH,
      location_ids: [SOUTH],
    })
  })

  it("accepts lines that core itself takes from different locations", () => {
    const [{ steer_to, location_ids }] = plan(
      [demand(2), demand(4)],
      [level(NORTH, 3), level(SOUTH, 4)]
    )
    expect(steer_to).toBeUndefined()
    expect(location_ids).toEqual([NORTH, SOUTH])
  })

  it("refuses a quantity that only several locations hold together", () => {
    expect(refusal([demand(4)], [level(NORTH, 3), level(SOUTH, 3)])).toBe(
      "checkout_insufficient_stock"
    )
  })

  it("ignores a location of another sales channel", () => {
    expect(refusal([demand(1)], [level("sloc_elsewhere", 9)])).toBe(
      "checkout_insufficient_stock"
    )
  })

  it("counts each inventory item for itself", () => {
    const other = { inventory_item_id: "iitem_2" }
    expect(
      refusal(
        [demand(1), demand(2, other)],
        [level(NORTH, 9), level(NORTH, 1, "iitem_2")]
      )
    ).toBe("checkout_insufficient_stock")
  })

  it("promises backorders beyond what is there", () => {
    const [{ backorder_quantity, location_ids }] = plan(
      [demand(9, { is_backorder: true })],
      [level(NORTH, 1)]
    )
    expect(Number(backorder_quantity)).toBe(9)
    expect(location_ids).toEqual([])
  })

  it("gives a line without backorder its units beside one with", () => {
    const backorder = demand(9, { is_backorder: true })
    expect(plan([backorder, demand(5)], [level(NORTH, 5)])).toHaveLength(1)
    expect(refusal([backorder, demand(6)], [level(NORTH, 5)])).toBe(
      "checkout_insufficient_stock"
    )
  })

  it("refuses a backorder of what the sales channel stocks nowhere", () => {
    expect(refusal([demand(1, { is_backorder: true })], [])).toBe(
      "checkout_insufficient_stock"
    )
  })

  it("asks nothing for a cart without stock keeping", () => {
    expect(plan([], [])).toEqual([])
  })
})
