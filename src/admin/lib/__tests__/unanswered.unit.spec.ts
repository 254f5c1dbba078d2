import { Refusal } from "../explained-api"
import { isUnanswered } from "../unanswered"

jest.mock("../sdk", () => ({ backendUrl: "/" }))

describe("what a browser says of a request", () => {
  it.each([
    "Failed to fetch",
    "NetworkError when attempting to fetch resource.",
    "Load failed",
    "The network connection was lost.",
    "network error",
  ])("takes %p for a server that did not answer", (message) => {
    expect(isUnanswered(new TypeError(message))).toBe(true)
  })

  it("takes no answer and no mistake of the page for silence", () => {
    const refusal = new Refusal({ message: "Failed to fetch the order" })
    expect(isUnanswered(refusal)).toBe(false)
    expect(isUnanswered(new TypeError("x is not a function"))).toBe(false)
  })
})
