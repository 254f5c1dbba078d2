import { adjustedUntil } from "../adjusted-until"

it("gives what a person gives a year", () => {
  expect(adjustedUntil(new Date("2027-03-01T10:00:00Z"))).toEqual(
    new Date("2028-02-29T10:00:00Z")
  )
})
