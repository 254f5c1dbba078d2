import { guardedAgent, publicLookup } from "../agents"
import { exchange } from "../exchange"
import { failureOf, scripted, status } from "./scripted-server"

describe("a name that leads to a private address", () => {
  const answering = (...addresses: string[]) =>
    jest.fn(
      (
        _: string,
        __: unknown,
        done: (error: null, all: { address: string; family: number }[]) => void
      ) =>
        done(
          null,
          addresses.map((address) => ({
            address,
            family: address.includes(":") ? 6 : 4,
          }))
        )
    )

  it.each([
    [["127.0.0.1"]],
    [["8.8.8.8", "127.0.0.1"]],
    [["2606:4700::1111", "::1"]],
    [["::ffff:8.8.8.8"]],
    [["64:ff9b::a00:1"]],
  ])(
    "is refused for %j, though nothing in the address shows it",
    async (addresses) => {
      const place = await scripted(status(200))
      const agent = guardedAgent(answering(...addresses))
      const url = new URL(place.url.replace("127.0.0.1", "rebind.example"))
      const answer = exchange(agent, {
        url,
        method: "GET",
        headers: {},
        deadline_ms: Date.now() + 2_000,
        response_bytes_max: 10,
      })
      expect(await failureOf(answer)).toMatchObject({
        reason: "refused",
        outcome: "not_sent",
      })
      expect(place.requests).toEqual([])
      await agent.destroy()
    }
  )

  it("cannot change its answer between check and connection: it is asked once", () => {
    const resolve = answering("8.8.8.8", "1.1.1.1")
    const connectsTo = jest.fn()
    publicLookup(resolve)("rebind.example", { all: true }, connectsTo)
    publicLookup(resolve)("rebind.example", {}, connectsTo)
    expect(connectsTo.mock.calls).toEqual([
      [
        null,
        [
          { address: "8.8.8.8", family: 4 },
          { address: "1.1.1.1", family: 4 },
        ],
      ],
      [null, "8.8.8.8", 4],
    ])
    expect(resolve).toHaveBeenCalledTimes(2)
  })

  it("is refused by the real resolver too", async () => {
    const place = await scripted(status(200))
    const url = new URL(place.url.replace("127.0.0.1", "localhost"))
    const agent = guardedAgent()
    const answer = exchange(agent, {
      url,
      method: "GET",
      headers: {},
      deadline_ms: Date.now() + 2_000,
      response_bytes_max: 10,
    })
    expect(await failureOf(answer)).toMatchObject({ reason: "refused" })
    expect(place.requests).toEqual([])
    await agent.destroy()
  })
})
