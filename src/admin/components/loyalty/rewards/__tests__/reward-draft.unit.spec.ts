import { benefitOf, bodyOf, draftOf, FIRST_REWARD } from "../reward-draft"

it("sends null for what was left empty, and all else as it was typed", () => {
  expect(
    bodyOf({
      ...{ key: "five-off", name: " 5 off ", description: " ", points: "many" },
      ...{ benefit: { kind: "amount", amounts: { eur: "5" } }, tier_key: "" },
      ...{ minimum_amounts: {}, valid_days: 30, claims_max: "" },
      claims_max_per_member: 1,
    })
  ).toEqual({
    ...{ key: "five-off", name: " 5 off ", description: null, points: "many" },
    ...{ benefit: { kind: "amount", amounts: { eur: "5" } }, tier_key: null },
    ...{ minimum_amounts: null, valid_days: 30, claims_max: null },
    claims_max_per_member: 1,
  })
})

it("sends a reward as it was read, when nothing was typed", () => {
  const terms = {
    ...{ key: "free", name: "Free shipping", description: null, points: 5 },
    ...{ benefit: { kind: "free_shipping" as const }, minimum_amounts: null },
    ...{ valid_days: 1, claims_max: null, claims_max_per_member: 2 },
    tier_key: "wool",
  }
  const counted = { claimed: 1, used: 0, status: "active" as const }
  expect(bodyOf(draftOf({ id: "loyrew_1", ...counted, ...terms }))).toEqual(
    terms
  )
})

it("begins with what lacks a key and a name only", () => {
  expect(bodyOf(FIRST_REWARD)).toMatchObject({
    ...{ key: "", name: "", points: 500, valid_days: 90, tier_key: null },
    benefit: { kind: "percentage", percent: 10 },
  })
})

it.each([
  ["percentage", { kind: "percentage", percent: 10 }],
  ["amount", { kind: "amount", amounts: {} }],
  ["free_product", { kind: "free_product", variant_id: "" }],
  ["free_shipping", { kind: "free_shipping" }],
])("of another kind it is all of that kind: %s", (kind, benefit) => {
  expect(benefitOf(kind)).toEqual(benefit)
})
