import type { AdminLoyaltyTier } from "../../../../../client"
import { Refusal } from "../../../../lib/explained-api"
import { bodyOf, draftOf, errorsOf, keyOf } from "../tier-draft"

jest.mock("../../../../lib/sdk", () => ({ backendUrl: "/" }))

const draft = { ...draftOf(), name: "Edle Wölfe, 100 %", points_min: "500" }

it.each([
  ["Edle Wölfe, 100 %", "edle-wolfe-100"],
  ["24 Karat", "karat"],
  ["ウール", ""],
])("names %s as rules would", (name, key) => {
  expect(keyOf({ ...draftOf(), name })).toBe(key)
})

it("keeps a key that was typed", () => {
  expect(keyOf({ ...draft, key: "wool" })).toBe("wool")
})

it("sends what was typed, and nothing for what was left empty", () => {
  expect(bodyOf(draft)).toEqual({
    ...{ key: "edle-wolfe-100", name: "Edle Wölfe, 100 %" },
    ...{ points_min: 500, entry_points: null, customer_group_id: null },
  })
  expect(bodyOf({ ...draft, points_min: "some" }).points_min).toBe("some")
})

it("shows what the server refuses at its field", () => {
  const known = [{ key: "wool" }] as AdminLoyaltyTier[]
  const errors = (code: string, key = "silk") =>
    errorsOf(new Refusal({ code, message: "No." }), { ...draft, key }, known)
  expect(errors("loyalty_ladder_invalid")).toEqual({ points_min: "No." })
  expect(errors("loyalty_tier_known", "wool")).toEqual({ key: "No." })
  expect(errors("loyalty_tier_known")).toEqual({ customer_group_id: "No." })
  expect(errors("conflict")).toEqual({})
  const details = [{ path: "name", message: "Too long" }]
  expect(errorsOf(new Refusal({ details }), draft, known)).toEqual({
    name: "Too long",
  })
})
