import type { Announcement } from "../../../../client"
import { progressOf, stageOf } from "../announcement-progress"

const NOW = new Date("2026-03-02T10:00:00Z")
const announcement = (changes: Partial<Announcement>): Announcement => ({
  id: "msgann_1",
  promotion_id: "promo_1",
  customer_group_id: "cusgroup_1",
  subject: "Wool",
  headline: "Wool",
  body: "Wool",
  href: null,
  status: "planned",
  send_after: "2026-03-02T09:00:00Z",
  created_by: null,
  announced_at: "2026-03-02T09:00:00Z",
  counts: {},
  ...changes,
})

describe("the progress of an announcement", () => {
  it("counts who waits for their day apart from who gets nothing", () => {
    const counts = { sent: 7, deferred: 2, suppressed: 1, dead: 1 }
    expect(progressOf({ counts })).toEqual({
      sent: 7,
      waiting: 2,
      missed: 2,
      open: 2,
      total: 11,
    })
  })

  it.each([
    ["scheduled", { send_after: "2026-03-03T09:00:00Z" }],
    ["planning", { status: "planning" }],
    ["sending", { counts: { sent: 1, failed: 1 } }],
    ["done", { counts: { sent: 1, suppressed: 1 } }],
    ["canceled", { status: "canceled", counts: { planned: 3 } }],
  ] as const)("is %s", (stage, changes) => {
    expect(stageOf(announcement(changes), NOW)).toBe(stage)
  })
})
