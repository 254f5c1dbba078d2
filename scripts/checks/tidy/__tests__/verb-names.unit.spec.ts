import { refusals } from "../../__tests__/refusals"
import { verbNames } from "../verb-names"

const recipe = (name: string, id: string) =>
  `export const ${name} = createWorkflow("${id}", () => {})`

describe("names of workflows", () => {
  it("allow a file, an export and an id of the same words", () => {
    const path = "src/workflows/review/approve-review.ts"
    const constant = `const id = "approve-review"
      export const approveReviewWorkflow = createWorkflow(id, () => {})`
    expect(
      refusals(verbNames, {
        [path]: recipe("approveReviewWorkflow", "approve-review"),
      })
    ).toEqual([])
    expect(refusals(verbNames, { [path]: constant })).toEqual([])
  })

  it.each([
    ["another id", "approve-review", "approveReviewWorkflow", "approve"],
    ["another export", "approve-review", "approveWorkflow", "approve-review"],
    ["an empty verb", "handle-review", "handleReviewWorkflow", "handle-review"],
    ["no noun", "approve", "approveWorkflow", "approve"],
  ])("refuse %s", (_, file, name, id) => {
    const path = `src/workflows/review/${file}.ts`
    const [refusal, ...more] = refusals(verbNames, { [path]: recipe(name, id) })
    expect(refusal).toContain(`${path}:1`)
    expect(more).toEqual([])
  })
})
