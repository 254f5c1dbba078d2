import { enter } from "./support/version-book"

const book = { welcome: { 1: "first look", 2: "second look" } }

it("knows a version by its look", () => {
  const same = { name: "welcome", version: 2, hash: "second look" }
  expect(enter(book, same)).toBe(book)
})

it("enters a new look under the next version", () => {
  const next = { name: "welcome", version: 3, hash: "third look" }
  expect(enter(book, next).welcome).toEqual({
    ...book.welcome,
    3: "third look",
  })
})

it("refuses a new look under an old version, also when it is written", () => {
  const changed = { name: "welcome", version: 2, hash: "third look" }
  expect(() => enter(book, changed)).toThrow("Give it version 3")
})

it("refuses to go back to, or to leave out, a version", () => {
  for (const version of [1, 4]) {
    const look = { name: "welcome", version, hash: "third look" }
    expect(() => enter(book, look)).toThrow("Give it version 3")
  }
})

it("begins with version 1", () => {
  expect(enter({}, { name: "new", version: 1, hash: "a" })).toEqual({
    new: { 1: "a" },
  })
})
