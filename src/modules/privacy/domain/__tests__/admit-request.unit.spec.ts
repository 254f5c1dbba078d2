import fc from "fast-check"
import { admitRequest, type Known, type Wanted } from "../admit-request"

const known = (overrides: Partial<Known>): Known => ({
  ...{ id: "prvreq_1", kind: "merger", status: "finished" },
  ...{ customer_id: "a", into_id: "b" },
  ...overrides,
})
const merge = (customer_id: string, into_id: string): Wanted => ({
  ...{ kind: "merger", customer_id, into_id },
})
const erase = (customer_id: string): Wanted => ({
  ...{ kind: "erasure", customer_id },
})
const ERASED_A = known({ kind: "erasure", customer_id: "a", into_id: null })

describe("admitRequest", () => {
  it("admits what has nothing against it", () => {
    expect(admitRequest(merge("a", "b"), [])).toBeUndefined()
    expect(admitRequest(erase("a"), [])).toBeUndefined()
  })

  it("knows the same request again", () => {
    const merger = known({})
    expect(admitRequest(merge("a", "b"), [merger])).toBe(merger)
    expect(admitRequest(erase("a"), [ERASED_A])).toBe(ERASED_A)
  })

  it.each([
    ["a merger of somebody erased", merge("a", "b"), ERASED_A],
    ["a merger into somebody erased", merge("b", "a"), ERASED_A],
  ])("refuses %s", (_, wanted, other) => {
    expect(() => admitRequest(wanted, [other])).toThrow(
      expect.objectContaining({ code: "privacy_customer_erased" })
    )
  })

  it.each([
    ["the way back", merge("b", "a")],
    ["a merger into somebody else", merge("a", "c")],
    ["a merger into who is gone", merge("c", "a")],
    ["an erasure of who is gone", erase("a")],
  ])("refuses %s after a merger", (_, wanted) => {
    expect(() => admitRequest(wanted, [known({})])).toThrow(
      expect.objectContaining({ code: "privacy_customer_merged" })
    )
  })

  it("lets nobody go who is still being given something", () => {
    const running = known({ status: "waiting" })
    for (const wanted of [erase("b"), merge("b", "c")]) {
      expect(() => admitRequest(wanted, [running])).toThrow(
        expect.objectContaining({ code: "privacy_request_running" })
      )
    }
    expect(admitRequest(merge("c", "b"), [running])).toBeUndefined()
  })

  it("never lets mergers go round in a circle", () => {
    const id = fc.constantFrom<string>("a", "b", "c", "d", "e")
    fc.assert(
      fc.property(fc.array(fc.tuple(id, id), { maxLength: 30 }), (pairs) => {
        const mergers: Known[] = []
        for (const [from, into] of pairs.filter(([a, b]) => a !== b)) {
          try {
            const around = mergers.filter((other) =>
              [other.customer_id, other.into_id].some((of) =>
                [from, into].includes(of as string)
              )
            )
            if (!admitRequest(merge(from, into), around)) {
              mergers.push(known({ customer_id: from, into_id: into }))
            }
          } catch {
            // Refused, as many must be.
          }
        }
        for (const start of ["a", "b", "c", "d", "e"]) {
          let at: string | null | undefined = start
          for (let hops = 0; at && hops <= mergers.length; hops += 1) {
            const here: string = at
            at = mergers.find(
              ({ customer_id }) => customer_id === here
            )?.into_id
          }
          expect(at).toBeUndefined()
        }
      })
    )
  })
})
