import type { AdminAnswer, AdminQuestion } from "../../../client"
import { inReadingOrder, openVerbs, type SaidStatus } from "../question-verbs"

function asked(status: SaidStatus, ...answers: SaidStatus[]) {
  return {
    ...{ id: "revq_1", status },
    answers: answers.map(
      (state, index) => ({ id: `reva_${index}`, status: state }) as AdminAnswer
    ),
  } as AdminQuestion
}

describe("what a merchant can do with questions", () => {
  it.each<[SaidStatus, string[]]>([
    ["held", ["publish", "reject"]],
    ["published", ["reject", "answer"]],
    ["rejected", ["publish"]],
    ["withdrawn", []],
    ["anonymised", []],
  ])("offers for one that is %s: %j", (status, verbs) => {
    const [said] = inReadingOrder([asked(status)])
    expect(openVerbs(said)).toEqual(verbs)
  })

  it("answers questions, not answers", () => {
    const [, answer] = inReadingOrder([asked("published", "published")])
    expect(openVerbs(answer)).toEqual(["reject"])
  })

  it("reads each question before its answers", () => {
    const read = inReadingOrder([asked("held", "held", "published")])
    expect(read.map(({ said }) => said.id)).toEqual([
      ...["revq_1", "reva_0", "reva_1"],
    ])
  })
})
