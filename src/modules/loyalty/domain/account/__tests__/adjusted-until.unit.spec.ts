import { demoProgram } from "../../program"
import { adjustedUntil } from "../adjusted-until"

const NOW = new Date("2027-03-01T10:00:00Z")

const program = (days: number | null) => ({
  ...demoProgram,
  time_zone: "Europe/Berlin",
  expiry: { ...demoProgram.expiry, days },
})

it("lets what a person gives live as long as what is earned", () => {
  // The end of 31 March in Berlin, where clocks have changed by then.
  expect(adjustedUntil(NOW, program(30))).toEqual(
    new Date("2027-03-31T22:00:00Z")
  )
  expect(adjustedUntil(NOW, program(null))).toBeNull()
})

it("gives it a year where no programme says how long", () => {
  expect(adjustedUntil(NOW, undefined)).toEqual(
    new Date("2028-03-01T00:00:00Z")
  )
})
