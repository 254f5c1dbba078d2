import { model } from "@medusajs/framework/utils"
import fc from "fast-check"
import { depth, seed } from "../../../../integration-tests/support/depth"
import { describeStatus } from "../../../../integration-tests/support/status"
import { defineStatus } from ".."

const conversation = defineStatus("conversation", {
  initial: "open",
  transitions: {
    open: ["pending", "solved"],
    pending: ["open", "solved"],
    solved: ["open", "closed"],
    closed: [],
  },
  feature: "support",
})
type ConversationStatus = (typeof conversation.values)[number]

describeStatus(conversation, { final: ["closed"] })

describe("a status table", () => {
  it("names the record, both states and what would be allowed", () => {
    expect(() => conversation.assert("open", "closed", "conv_1")).toThrow(
      "conversation conv_1 that is open cannot become closed; from open it may become pending or solved"
    )
    expect(() => conversation.assert("closed", "open")).toThrow(
      "A conversation that is closed cannot become open; closed is final"
    )
  })

  it("refuses with the code of its feature, or of the entity itself", () => {
    const door = defineStatus("door", {
      initial: "shut",
      transitions: { shut: [] },
    })
    expect(() => conversation.assert("open", "open")).toThrow(
      expect.objectContaining({ code: "support_transition_refused" })
    )
    expect(() => door.assert("shut", "shut")).toThrow(
      expect.objectContaining({ code: "door_transition_refused" })
    )
  })

  it("refuses a state that only the database knows", () => {
    for (const stray of ["archived", "constructor", ""]) {
      expect(conversation.can(stray as ConversationStatus, "open")).toBe(false)
      expect(conversation.can("open", stray as ConversationStatus)).toBe(false)
      expect(conversation.isFinal(stray as ConversationStatus)).toBe(false)
    }
  })

  it("gives its states to a model, in the order of the table", () => {
    const status = model.enum(conversation.values).default(conversation.initial)
    expect(status.parse("status")).toMatchObject({
      dataType: {
        name: "enum",
        options: { choices: ["open", "pending", "solved", "closed"] },
      },
      defaultValue: "open",
    })
  })

  it("cannot be changed later", () => {
    expect(() => conversation.values.push("closed")).toThrow(TypeError)
  })

  it("draws itself", () => {
    expect(conversation.mermaid()).toBe(`stateDiagram-v2
  [*] --> open
  open --> pending
  open --> solved
  pending --> open
  pending --> solved
  solved --> open
  solved --> closed
  closed --> [*]`)
  })

  it("is typed by its states alone", () => {
    const closed: ConversationStatus = "closed"
    // @ts-expect-error "archived" is no state of the table.
    const archived: ConversationStatus = "archived"
    expect([closed, archived]).toHaveLength(2)
  })
})

describe("a wrong status table", () => {
  const define =
    (initial: string, transitions: Record<string, string[]>) => () =>
      defineStatus("door", { initial, transitions })

  it.each([
    [
      "an unknown initial state",
      define("ajar", { open: [] }),
      "initial state ajar",
    ],
    [
      "a step to an unknown state",
      define("open", { open: ["ajar"] }),
      "open leads to ajar",
    ],
    [
      "a state that nothing reaches",
      define("open", { open: [], shut: ["open"] }),
      "nothing leads from open to shut",
    ],
    [
      "an island of states",
      define("a", { a: [], b: ["c"], c: ["b"] }),
      "nothing leads from a to b, c",
    ],
    [
      "a step listed twice",
      define("a", { a: ["b", "b"], b: [] }),
      "a names a state twice",
    ],
    [
      "a state that is no word",
      define("In use", { "In use": [] }),
      '"In use" is no snake_case word',
    ],
    ["no state at all", define("open", {}), "initial state open"],
  ])("with %s does not boot", (_, wrong, words) => {
    expect(wrong).toThrow(`The states of door are wrong: `)
    expect(wrong).toThrow(words)
  })

  it("is found for any graph: a table boots exactly when a walk meets every state", () => {
    const states = ["a", "b", "c", "d", "e"]
    const graph = fc.record(
      Object.fromEntries(states.map((state) => [state, fc.subarray(states)]))
    )
    fc.assert(
      fc.property(graph, (transitions) => {
        const boots = meetsAll("a", transitions, states.length)
        const wrong = define("a", transitions)
        if (boots) {
          expect(wrong).not.toThrow()
        } else {
          expect(wrong).toThrow("nothing leads")
        }
      }),
      { seed, numRuns: depth({ sample: 200, full: 5_000 }) }
    )
  })
})

/** Depth first and by recursion: another way than the code's. */
function meetsAll(
  from: string,
  transitions: Record<string, string[]>,
  count: number,
  met = new Set<string>()
): boolean {
  if (!met.has(from)) {
    met.add(from)
    transitions[from].forEach((to) => meetsAll(to, transitions, count, met))
  }
  return met.size === count
}
