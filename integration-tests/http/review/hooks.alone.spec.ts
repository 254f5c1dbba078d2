import "../../support/own-data-dir"
import { MedusaError } from "@medusajs/framework/utils"
import { buildReviewDesk, type ReviewDesk } from "../../builders/review-desk"
import { refusalOf } from "../../support/refusal"
import { withShop } from "../../support/shop"
import {
  appealReviewWorkflow,
  castReviewVoteWorkflow,
  dismissReviewFlagsWorkflow,
  flagReviewWorkflow,
  publishReviewWorkflow,
  rejectReviewWorkflow,
  removeReviewWorkflow,
  replyToReviewWorkflow,
  reviseReviewWorkflow,
  saveReviewSettingsWorkflow,
  submitReviewWorkflow,
  upholdReviewDecisionWorkflow,
  upholdReviewFlagWorkflow,
  withdrawReviewWorkflow,
} from "../../../src/workflows/review"

/** A hook takes one handler, so each asks here whether it refuses now. */
const refusing = new Set<string>()
const asked: string[] = []

interface Hooked {
  hooks: { validate: (handler: () => void) => void }
}

function listen(verb: string, { hooks }: Hooked) {
  hooks.validate(() => {
    asked.push(verb)
    if (refusing.has(verb)) {
      throw new MedusaError(MedusaError.Types.NOT_ALLOWED, "Not on Sundays")
    }
  })
}

listen("submit", submitReviewWorkflow)
listen("revise", reviseReviewWorkflow)
listen("withdraw", withdrawReviewWorkflow)
listen("vote", castReviewVoteWorkflow)
listen("flag", flagReviewWorkflow)
listen("appeal", appealReviewWorkflow)
listen("publish", publishReviewWorkflow)
listen("reject", rejectReviewWorkflow)
listen("remove", removeReviewWorkflow)
listen("reply", replyToReviewWorkflow)
listen("uphold", upholdReviewDecisionWorkflow)
listen("dismiss-flag", dismissReviewFlagsWorkflow)
listen("uphold-flag", upholdReviewFlagWorkflow)
listen("settings", saveReviewSettingsWorkflow)

const told: unknown[] = []
submitReviewWorkflow.hooks.reviewSubmitted(({ review }) => {
  told.push(review)
})

const LINK = "More of it on https://spam.example/now"
const REFUSAL = { reason: "advertising" }

withShop(({ api, getContainer, dbConfig }) => {
  let desk: ReviewDesk
  beforeAll(async () => {
    desk = await buildReviewDesk(api, getContainer(), dbConfig.dbName)
  })
  beforeEach(() => {
    refusing.clear()
    asked.length = 0
    told.length = 0
  })

  const asAuthor = (path: string, body: object = {}) =>
    desk.say(`/store/reviews/${path}`, body, desk.author.headers)
  const asReader = (path: string, body: object) =>
    desk.say(`/store/reviews/${path}`, body, desk.guests(1)[0])

  const published = () => desk.published()
  const held = () => desk.held()
  const nothing = () => Promise.resolve("")
  async function flagged() {
    const id = await desk.published()
    const { flag } = await asReader(`${id}/flag`, REFUSAL)
    return flag.id as string
  }
  async function removed() {
    const id = await desk.published()
    await desk.decide(id, "remove", REFUSAL)
    return id
  }
  async function appealed() {
    const id = await removed()
    await asAuthor(`${id}/appeal`, { text: "Look again." })
    return id
  }

  /** What each verb needs before, and how it is called. */
  const calls: Record<
    string,
    [() => Promise<string>, (id: string) => Promise<unknown>]
  > = {
    submit: [nothing, () => desk.published()],
    revise: [published, (id) => asAuthor(id, { rating: 1 })],
    withdraw: [published, (id) => asAuthor(`${id}/withdraw`)],
    vote: [published, (id) => asReader(`${id}/vote`, { value: "up" })],
    flag: [published, (id) => asReader(`${id}/flag`, REFUSAL)],
    appeal: [
      removed,
      (id) => asAuthor(`${id}/appeal`, { text: "Look again." }),
    ],
    publish: [held, (id) => desk.decide(id, "publish")],
    reject: [held, (id) => desk.decide(id, "reject", REFUSAL)],
    remove: [published, (id) => desk.decide(id, "remove", REFUSAL)],
    reply: [
      published,
      (id) => desk.decide(id, "reply", { body: "Thanks.", audience: "public" }),
    ],
    uphold: [appealed, (id) => desk.decide(id, "uphold", { answer: "It is." })],
    "dismiss-flag": [
      flagged,
      (id) => desk.post(`/admin/review-flags/${id}/dismiss`),
    ],
    "uphold-flag": [
      flagged,
      (id) => desk.post(`/admin/review-flags/${id}/uphold`),
    ],
    settings: [
      nothing,
      () => desk.post("/admin/review-settings", { settings: {} }),
    ],
  }

  /** All that a verb may change. */
  const state = () =>
    desk.sql(
      `select (select count(*) from review_setting) as settings,
         (select count(*) from review_vote) as votes,
         (select count(*) from review_flag where status = 'open') as flags,
         (select count(*) from review_reply) as replies,
         (select count(*) from review_appeal where status = 'open') as appeals,
         (select count(*) from review_event) as events,
         (select count(*) from review_revision) as texts`
    )

  it.each(Object.keys(calls))(
    "asks before it does anything: %s",
    async (verb) => {
      const [prepare, call] = calls[verb]
      const id = await prepare()
      const before = await state()
      asked.length = 0
      refusing.add(verb)
      expect(await refusalOf(call(id))).toMatchObject({
        status: 400,
        message: "Not on Sundays",
      })
      expect(await state()).toEqual(before)
      refusing.clear()
      await call(id)
      expect(asked).toEqual([verb, verb])
      expect(await state()).not.toEqual(before)
    }
  )

  it("tells of a review that was written", async () => {
    const id = await desk.published({ body: LINK })
    expect(told).toEqual([{ id, status: "held" }])
  })
})
