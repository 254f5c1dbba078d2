import { messageStatus } from "../message-status"

describe("the states of a message", () => {
  it("never sends again what may have been sent, unless a person plans it", () => {
    expect(messageStatus.can("unknown", "sending")).toBe(false)
    expect(messageStatus.can("unknown", "failed")).toBe(false)
    expect(messageStatus.can("unknown", "planned")).toBe(true)
  })

  it("has one end that nothing leaves", () => {
    const ends = messageStatus.values.filter(messageStatus.isFinal)
    expect(ends).toEqual(["sent"])
  })

  it("names both states when it refuses", () => {
    expect(() => messageStatus.assert("sent", "planned", "msg_1")).toThrow(
      /msg_1 that is sent cannot become planned/
    )
  })
})
