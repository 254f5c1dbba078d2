import fc from "fast-check"
// Core exports this to nobody, and the plan is only worth something as long as
// both pick the same locations.
import { prepareConfirmInventoryInput } from "../../../../../node_modules/@medusajs/core-flows/dist/cart/utils/prepare-confirm-inventory-input"
import { depth, seed } from "../../../../../integration-tests/support/depth"
import { planReservations } from "../stock-plan"
import {
  listLevels,
  readDemand,
  readLocations,
  type CartSnapshot,
} from "../stock-snapshot"
import { refreshLevels } from "../stock-refresh"

const options = { seed, numRuns: depth({ sample: 2_000, full: 50_000 }) }
const CHANNEL = "sc_1"
const ITEMS = ["iitem_1", "iitem_2"]
const LOCATIONS = ["sloc_1", "sloc_2", "sloc_3"]

const quantities = fc.array(fc.integer({ min: -1, max: 6 }), {
  minLength: LOCATIONS.length,
  maxLength: LOCATIONS.length,
})

/** Units available per location of each item; -1 means no stock level. */
const shelves = fc.tuple(quantities, quantities)

const lines = fc.array(
  fc.record({
    quantity: fc.integer({ min: 1, max: 3 }),
    required: fc.integer({ min: 1, max: 2 }),
    item: fc.constantFrom(0, 1),
    allow_backorder: fc.boolean(),
  }),
  { minLength: 1, maxLength: 4 }
)

type Shelves = number[][]
type Lines = typeof lines extends fc.Arbitrary<infer T> ? T : never

/** The cart as core read it, when every location looked well stocked. */
function buildSnapshot(chosen: Lines, shelf: Shelves): CartSnapshot {
  return {
    id: "cart_1",
    sales_channel_id: CHANNEL,
    items: chosen.map((line, index) => ({
      id: `line_${index}`,
      quantity: line.quantity,
      variant: {
        id: `variant_${index}`,
        manage_inventory: true,
        allow_backorder: line.allow_backorder,
        inventory_items: [
          {
            variant_id: `variant_${index}`,
            inventory_item_id: ITEMS[line.item],
            required_quantity: line.required,
            inventory: {
              location_levels: LOCATIONS.flatMap((location_id, at) =>
                shelf[line.item][at] < 0
                  ? []
                  : [
                      {
                        location_id,
                        stocked_quantity: 99,
                        reserved_quantity: 0,
                        stock_locations: [
                          {
                            id: location_id,
                            sales_channels: [{ id: CHANNEL }],
                          },
                        ],
                      },
                    ]
              ),
            },
          },
        ],
      },
    })),
  }
}

function levelsOf(cart: CartSnapshot, shelf: Shelves) {
  return listLevels(cart).map(({ inventory_item_id, level }) => {
    const units =
      shelf[ITEMS.indexOf(inventory_item_id)][
        LOCATIONS.indexOf(level.location_id)
      ]
    return {
      inventory_item_id,
      location_id: level.location_id,
      stocked: units + 10,
      reserved: 10,
      available: units,
    }
  })
}

/** What core reserves: per line the first location it names. */
function reserveAsCore(cart: CartSnapshot) {
  const { items } = prepareConfirmInventoryInput({
    input: {
      sales_channel_id: CHANNEL,
      variants: cart.items.map(({ variant }) => variant),
      items: cart.items.map(({ id, quantity, variant }) => ({
        id,
        quantity,
        variant_id: variant?.id,
      })),
    } as never,
  })
  const reserved = new Map<string, number>()
  for (const item of items.filter(({ allow_backorder }) => !allow_backorder)) {
    const at = `${item.inventory_item_id} ${item.location_ids[0]}`
    const units = Number(item.quantity) * item.required_quantity
    reserved.set(at, (reserved.get(at) ?? 0) + units)
  }
  return reserved
}

it("lets core reserve nothing that is not there, whatever the shop", () => {
  fc.assert(
    fc.property(lines, shelves, (chosen, shelf) => {
      const cart = buildSnapshot(chosen, shelf)
      const levels = levelsOf(cart, shelf)
      try {
        const plans = planReservations(
          readDemand(cart),
          levels,
          readLocations(cart)
        )
        refreshLevels(cart, levels, plans)
      } catch {
        return
      }
      for (const [at, units] of reserveAsCore(cart)) {
        const [itemId, locationId] = at.split(" ")
        const there = levels.find(
          (level) =>
            level.inventory_item_id === itemId &&
            level.location_id === locationId
        )
        expect(units).toBeLessThanOrEqual(there?.available ?? -1)
      }
    }),
    options
  )
})

it("refuses only what core could not reserve in any single way it knows", () => {
  fc.assert(
    fc.property(lines, shelves, (chosen, shelf) => {
      const cart = buildSnapshot(chosen, shelf)
      const levels = levelsOf(cart, shelf)
      const isRefused = (() => {
        try {
          planReservations(readDemand(cart), levels, readLocations(cart))
          return false
        } catch {
          return true
        }
      })()
      refreshLevels(cart, levels, [])
      if (isRefused) {
        expect(isReservableByCore(cart, levels)).toBe(false)
      }
    }),
    options
  )
})

/** Whether core, left alone with true figures, would have done it right. */
function isReservableByCore(
  cart: CartSnapshot,
  levels: ReturnType<typeof levelsOf>
) {
  try {
    const reserved = [...reserveAsCore(cart)]
    const stocksAll = readDemand(cart).every(({ inventory_item_id }) =>
      levels.some((level) => level.inventory_item_id === inventory_item_id)
    )
    return (
      stocksAll &&
      reserved.every(([at, units]) =>
        levels.some(
          (level) =>
            at === `${level.inventory_item_id} ${level.location_id}` &&
            level.available >= units
        )
      )
    )
  } catch {
    return false
  }
}
