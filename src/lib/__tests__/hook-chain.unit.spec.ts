import type { StepExecutionContext } from "@medusajs/framework/workflows-sdk"
import { hookChain, type HookEntry } from "../hook-chain"

const logged: string[] = []
const context = {
  transactionId: "run_1",
  container: {
    resolve: () => ({ error: (line: string) => logged.push(line) }),
  },
} as unknown as StepExecutionContext

/** An entry that writes what happens to it into `journal`. */
const entry = (
  name: string,
  journal: string[],
  overrides: Partial<HookEntry<string>> = {}
): HookEntry<string> => ({
  name,
  run: (input) => {
    journal.push(`${name} runs on ${input}`)
    return Promise.resolve(`${name}'s result`)
  },
  undo: (done: string) => {
    journal.push(`${name} undoes ${done}`)
    return Promise.resolve()
  },
  ...overrides,
})

const refuse = () => Promise.reject(new Error("refused"))

describe("a chain of hook entries", () => {
  it("runs the entries in the order given", async () => {
    const journal: string[] = []
    const chain = hookChain(entry("first", journal), entry("second", journal))
    const response = await chain.invoke("cart_1", context)
    expect(journal).toEqual(["first runs on cart_1", "second runs on cart_1"])
    expect(response.compensateInput).toEqual({
      first: "first's result",
      second: "second's result",
    })
  })

  it("undoes in reverse what was done before an entry failed", async () => {
    const journal: string[] = []
    const chain = hookChain(
      entry("first", journal),
      entry("second", journal),
      entry("third", journal, { run: refuse }),
      entry("fourth", journal)
    )
    await expect(chain.invoke("cart_1", context)).rejects.toThrow("refused")
    expect(journal.slice(2)).toEqual([
      "second undoes second's result",
      "first undoes first's result",
    ])
  })

  it("undoes everything when a later step of the workflow fails", async () => {
    const journal: string[] = []
    const chain = hookChain(entry("first", journal), entry("second", journal))
    const { compensateInput } = await chain.invoke("cart_1", context)
    await chain.compensate(compensateInput, context)
    expect(journal.slice(2)).toEqual([
      "second undoes second's result",
      "first undoes first's result",
    ])
  })

  it("undoes nothing twice when Medusa compensates the failed hook", async () => {
    const journal: string[] = []
    const chain = hookChain(
      entry("first", journal),
      entry("second", journal, { run: refuse })
    )
    await expect(chain.invoke("cart_1", context)).rejects.toThrow()
    await chain.compensate(undefined, context)
    expect(journal.filter((line) => line.startsWith("first undoes"))).toEqual([
      "first undoes first's result",
    ])
  })

  it("goes on undoing when one undo fails, and logs it without data", async () => {
    const journal: string[] = []
    const chain = hookChain(
      entry("first", journal),
      entry("second", journal, { undo: refuse })
    )
    const { compensateInput } = await chain.invoke("cart_1", context)
    await chain.compensate(compensateInput, context)
    expect(journal).toContain("first undoes first's result")
    expect(logged).toEqual(["second could not be undone in run_1: refused"])
  })

  it("accepts entries that have nothing to undo", async () => {
    const chain = hookChain<string>({ name: "only", run: async () => {} })
    const { compensateInput } = await chain.invoke("cart_1", context)
    await expect(
      chain.compensate(compensateInput, context)
    ).resolves.toBeUndefined()
  })
})
