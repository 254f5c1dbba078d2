import { generateEntityId } from "@medusajs/framework/utils"
import { newEntityId } from "../entity-id"

const AT = Date.parse("2026-03-01T12:00:00.123Z")
const PREFIX = "loyacc"
const HEAD = PREFIX.length + 11

afterEach(() => jest.restoreAllMocks())

it("makes ids of the shape and the time of Medusa's own", () => {
  jest.spyOn(Date, "now").mockReturnValue(AT)
  const [own, medusas] = [
    newEntityId(PREFIX),
    generateEntityId(undefined, PREFIX),
  ]
  expect(own).toMatch(/^loyacc_[0-9A-HJKMNP-TV-Z]{26}$/)
  expect(own).toHaveLength(medusas.length)
  expect(own.slice(0, HEAD)).toBe(medusas.slice(0, HEAD))
})

it("makes no id twice, and sorts by the time", () => {
  const now = jest.spyOn(Date, "now").mockReturnValue(AT)
  const ids = Array.from({ length: 5_000 }, () => newEntityId(PREFIX))
  expect(new Set(ids).size).toBe(5_000)
  const letters = new Set(ids.map((id) => id.slice(HEAD)).join(""))
  expect(letters.size).toBe(32)
  now.mockReturnValue(AT + 1)
  const later = newEntityId(PREFIX)
  expect(ids.every((id) => id < later)).toBe(true)
})
