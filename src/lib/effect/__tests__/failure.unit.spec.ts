import { errorClassOf } from "../../error-class"
import { OutboundError } from "../../outbound"
import { classifyFailure } from "../failure"

const answered = (status: number) => Object.assign(new Error(), { status })
const broken = (code: string) =>
  new TypeError("fetch failed", { cause: Object.assign(new Error(), { code }) })

const lost = (outcome: "not_sent" | "unknown", status?: number) =>
  new OutboundError("x", { host: "h", reason: "timeout", outcome, status })

describe("classifyFailure", () => {
  it.each([
    [answered(400), "refused"],
    [answered(404), "refused"],
    [answered(422), "refused"],
    [answered(401), "not_sent"],
    [answered(403), "not_sent"],
    [answered(429), "not_sent"],
    [answered(408), "unknown"],
    [answered(409), "unknown"],
    [answered(500), "unknown"],
    [answered(503), "unknown"],
    [broken("ECONNREFUSED"), "not_sent"],
    [broken("ENOTFOUND"), "not_sent"],
    [broken("UND_ERR_CONNECT_TIMEOUT"), "not_sent"],
    [broken("ECONNRESET"), "unknown"],
    [broken("UND_ERR_HEADERS_TIMEOUT"), "unknown"],
    [new DOMException("late", "TimeoutError"), "unknown"],
    [new TypeError("x is not a function"), "unknown"],
    [undefined, "unknown"],
    [lost("not_sent"), "not_sent"],
    [lost("unknown", 400), "unknown"],
  ])("takes %p for %s", (error, failure) => {
    expect(classifyFailure(error)).toBe(failure)
  })
})

describe("errorClassOf", () => {
  it.each([
    [answered(502), "http_502"],
    [broken("ECONNRESET"), "ECONNRESET"],
    [lost("unknown", 400), "timeout"],
    [new DOMException("late", "TimeoutError"), "TimeoutError"],
    [Object.assign(new Error(), { code: "card_declined" }), "card_declined"],
    ["a text", "unknown_error"],
    [undefined, "unknown_error"],
  ])("names %p %s", (error, name) => {
    expect(errorClassOf(error)).toBe(name)
  })

  it("never repeats what somebody wrote", () => {
    const error = Object.assign(new Error("jane@example.com"), {
      code: "jane@example.com refused",
      name: "for Jane Doe",
    })
    expect(errorClassOf(error)).toBe("unknown_error")
  })
})
