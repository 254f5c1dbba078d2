import {
  nextLink,
  RESTING,
  waitMs,
  type LinkChange,
  type StreamLink,
} from "../stream-link"

const after = (...changes: (LinkChange["type"] | LinkChange)[]) =>
  changes
    .map((change) =>
      typeof change === "string" ? ({ type: change } as LinkChange) : change
    )
    .reduce(nextLink, RESTING)

it("connects once it is wanted, and is live once it is open", () => {
  expect(after("wanted").phase).toBe("connecting")
  expect(after("wanted", "opened").phase).toBe("live")
})

it("waits after a loss, counts it, and tries again", () => {
  expect(after("wanted", "lost")).toMatchObject({
    phase: "waiting",
    failures: 1,
  })
  expect(after("wanted", "lost", "waited", "lost").failures).toBe(2)
  expect(after("wanted", "lost", "waited", "opened")).toMatchObject({
    phase: "live",
    failures: 0,
  })
})

it("counts one loss once, however often it is told", () => {
  expect(after("wanted", "lost", "lost", "lost").failures).toBe(1)
})

it("remembers over losses and rests what it heard last", () => {
  const heard = { type: "heard", id: "7" } as const
  expect(after("wanted", "opened", heard, "lost").last_id).toBe("7")
  expect(after("wanted", "opened", heard, "unwanted").last_id).toBe("7")
})

it("stops asking when it is refused, until somebody wants it again", () => {
  expect(after("wanted", "refused").phase).toBe("refused")
  expect(after("wanted", "refused", "waited", "lost").phase).toBe("refused")
  expect(after("wanted", "refused", "wanted").phase).toBe("connecting")
})

it("rests from every phase", () => {
  const phases: StreamLink["phase"][] = [
    "resting",
    "connecting",
    "live",
    "waiting",
    "refused",
  ]
  for (const phase of phases) {
    const link = { phase, failures: 3 }
    expect(nextLink(link, { type: "unwanted" })).toEqual(RESTING)
  }
})

it("hears nothing that comes too late", () => {
  expect(after("opened", "lost", "refused", "waited")).toEqual(RESTING)
})

describe("the wait", () => {
  it("doubles, up to half a minute", () => {
    const longest = [1, 2, 3, 6, 50].map((failures) =>
      waitMs(failures, () => 1)
    )
    expect(longest).toEqual([1_000, 2_000, 4_000, 30_000, 30_000])
  })

  it("is at least half as long, so that a server is left alone", () => {
    expect(waitMs(1, () => 0)).toBe(500)
  })
})
