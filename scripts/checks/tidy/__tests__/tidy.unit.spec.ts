import { refusals } from "../../__tests__/refusals"
import { tidy } from "../index"

describe("tidy", () => {
  it("holds the sample feature to the same rules, under its own path", () => {
    expect(
      refusals(tidy, {
        "integration-tests/sample/src/workflows/guestbook/leave-note.ts":
          "const now = Date.now()",
      })
    ).toEqual([
      expect.stringMatching(
        /^integration-tests\/sample\/src\/workflows\/guestbook\/leave-note\.ts:1 {2}Ask clock/
      ),
    ])
  })
})
