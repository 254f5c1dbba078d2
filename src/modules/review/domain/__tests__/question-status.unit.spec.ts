import { answerStatus, questionStatus } from "../question-status"

const { values } = questionStatus

const ALLOWED = [
  ...["submitted published", "submitted held", "submitted anonymised"],
  ...["held published", "held rejected", "held withdrawn", "held anonymised"],
  ...["published rejected", "published withdrawn", "published anonymised"],
  ...["rejected published", "rejected anonymised", "withdrawn anonymised"],
]

describe.each([
  ["question", questionStatus],
  ["answer", answerStatus],
])("what becomes of a %s", (_, status) => {
  const pairs = values.flatMap((from) =>
    values.map((to) => [from, to] as const)
  )

  it.each(pairs)("from %s to %s, as the table says", (from, to) => {
    expect(status.can(from, to)).toBe(ALLOWED.includes(`${from} ${to}`))
  })

  it("is nothing more once its author is erased", () => {
    expect(status.isFinal("anonymised")).toBe(true)
  })
})
