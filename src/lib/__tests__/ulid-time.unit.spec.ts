import { generateEntityId } from "@medusajs/framework/utils"
import { firstIdSince, timeOfId } from "../ulid-time"

describe("ids as a measure of time", () => {
  it("is not above an id that is given in the same moment", () => {
    const since = Date.now()
    const id = generateEntityId(undefined, "order")
    expect(firstIdSince("order", since) <= id).toBe(true)
  })

  it("is above every id that was given a moment before", () => {
    const id = generateEntityId(undefined, "order")
    const later = Date.now() + 1
    expect(firstIdSince("order", later) > id).toBe(true)
  })

  it("gives back the time that an id was made from", () => {
    const moment = Date.parse("2026-11-21T12:34:56.789Z")
    expect(timeOfId(`${firstIdSince("wf_exec", moment)}ABC123`)).toBe(moment)
  })

  it("sorts as time does", () => {
    const days = ["1999-12-31", "2026-11-21", "2026-11-22", "2100-01-01"]
    const ids = days.map((day) => firstIdSince("order", Date.parse(day)))
    expect([...ids].sort()).toEqual(ids)
  })
})
