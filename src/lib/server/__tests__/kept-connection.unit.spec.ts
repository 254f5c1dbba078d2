import { KeptConnection } from "../kept-connection"

function connections() {
  let opened = 0
  const closed: number[] = []
  const forgets: (() => void)[] = []
  const kept = new KeptConnection<number>({
    open: async (forget) => {
      forgets.push(forget)
      opened += 1
      return opened
    },
    close: (number) => void closed.push(number),
  })
  return { kept, closed, forgets, opened: () => opened }
}

const number = async (connection: number) => connection
const never = () => new Promise<never>(() => undefined)

describe("KeptConnection", () => {
  it("asks every question over one connection", async () => {
    const { kept, opened } = connections()
    const answers = await Promise.all([kept.ask(number), kept.ask(number)])
    expect([...answers, await kept.ask(number)]).toEqual([1, 1, 1])
    expect(opened()).toBe(1)
  })

  it("gives up after a second and starts afresh", async () => {
    const { kept, closed } = connections()
    const started = Date.now()
    await expect(kept.ask(never)).rejects.toThrow("1000 ms")
    expect(Date.now() - started).toBeLessThan(1500)
    expect(await kept.ask(number)).toBe(2)
    expect(closed).toEqual([1])
  })

  it("closes a connection that broke while nobody asked", async () => {
    const { kept, closed, forgets } = connections()
    await kept.ask(number)
    forgets[0]?.()
    forgets[0]?.()
    expect(await kept.ask(number)).toBe(2)
    expect(closed).toEqual([1])
  })

  it("tries again when it could not be opened", async () => {
    const open = jest
      .fn<Promise<number>, []>()
      .mockRejectedValueOnce(new Error("refused"))
      .mockResolvedValue(7)
    const kept = new KeptConnection({ open, close: () => undefined })
    await expect(kept.ask(number)).rejects.toThrow("refused")
    expect(await kept.ask(number)).toBe(7)
  })

  it("closes what it holds", async () => {
    const { kept, closed } = connections()
    await kept.ask(number)
    kept.close()
    await Promise.resolve()
    expect(closed).toEqual([1])
  })
})
