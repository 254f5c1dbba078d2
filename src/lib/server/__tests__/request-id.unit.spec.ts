import { acceptRequestId } from "../request-id"

const UUID =
  /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/

describe("acceptRequestId", () => {
  it.each(["7f6a7efd-55cc-42cc", "Root.1_67891233", "a", "z".repeat(64)])(
    "keeps %s",
    (given) => {
      expect(acceptRequestId(given)).toBe(given)
    }
  )

  it.each([
    ["nothing", undefined],
    ["an empty id", ""],
    ["an id that is too long", "z".repeat(65)],
    ["a line break", "a\n{}"],
    ["a trailing line break", "a\n"],
    ["a space", "a b"],
    ["markup", "<script>"],
    ["two ids", "a, b"],
    ["a list", ["a", "b"]],
  ])("replaces %s", (_, given) => {
    expect(acceptRequestId(given)).toMatch(UUID)
  })
})
