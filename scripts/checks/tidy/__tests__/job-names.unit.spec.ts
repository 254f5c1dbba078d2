import { refusals } from "../../__tests__/refusals"
import { jobNames } from "../job-names"

const sweep = `defineSweep({ name: "review-invite", schedule: "* * * * *" })`
const job = { "src/jobs/review-invite.ts": `runSweep(invite)` }

describe("names of jobs and sweeps", () => {
  it("allow a sweep and a job of one name", () => {
    expect(
      refusals(jobNames, { ...job, "src/workflows/review/invite.ts": sweep })
    ).toEqual([])
  })

  it("refuse a job that is called otherwise", () => {
    expect(
      refusals(jobNames, {
        "src/jobs/review-invite.ts": `export const config = { name: "invite" }`,
      })
    ).toEqual([
      `src/jobs/review-invite.ts:1  The job's name is its file's, "review-invite".`,
    ])
  })

  it("refuse a sweep that nothing starts", () => {
    expect(
      refusals(jobNames, { "src/workflows/review/invite.ts": sweep })
    ).toEqual([expect.stringContaining("Nothing starts the sweep")])
  })

  it("refuse two sweeps of one name", () => {
    expect(
      refusals(jobNames, {
        ...job,
        "src/workflows/review/invite.ts": sweep,
        "src/workflows/review/remind.ts": sweep,
      })
    ).toEqual([expect.stringContaining("another sweep named review-invite")])
  })
})
