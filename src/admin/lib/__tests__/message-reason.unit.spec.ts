import { messagingWords } from "../../i18n/en/messaging-words"
import { humanised, reasonKey } from "../message-reason"

describe("the reason of a message's fate", () => {
  it.each([
    ["smtp_451", "smtp_later"],
    ["smtp_451_4.7.1", "smtp_later"],
    ["smtp_550_5.1.1", "smtp_no_mailbox"],
    ["smtp_554_5.7.1", "smtp_refused"],
    ["api_429", "api_failed"],
    ["auth_failed_535", "auth_failed"],
    ["quiet-hours", "quiet-hours"],
  ])("%s is said in the words of %s", (reason, key) => {
    expect(reasonKey(reason)).toBe(key)
    expect(messagingWords.reasons).toHaveProperty([key])
  })

  it("of a feature without words is still readable", () => {
    expect(humanised("review-withdrawn")).toBe("Review withdrawn")
  })
})
