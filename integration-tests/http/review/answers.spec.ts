import "../../support/own-data-dir"
import { Modules } from "@medusajs/framework/utils"
import {
  buildQuestionDesk,
  type QuestionDesk,
} from "../../builders/question-desk"
import type { Buyer } from "../../builders/review"
import { until } from "../../processes/support/wait"
import { readMails } from "../../support/mails"
import { refusalOf } from "../../support/refusal"
import { withShop } from "../../support/shop"
import { ReviewEvents, reviewIn } from "../../../src/workflows/review"

const LINK = "More of it on https://spam.example/now"

withShop(({ api, getContainer, dbConfig }) => {
  let desk: QuestionDesk
  let asker: Awaited<ReturnType<QuestionDesk["visitor"]>>
  let second: Buyer
  beforeAll(async () => {
    desk = await buildQuestionDesk(api, getContainer(), dbConfig.dbName)
    asker = await desk.visitor()
    second = await desk.shop.buyer()
  })

  const only = async () => (await desk.read()).questions[0]
  const recount = async (id: string) => {
    const [{ count }] = await desk.sql(
      `select count(*)::int from review_answer
       where question_id = $1 and status = 'published'`,
      [id]
    )
    return count
  }
  const asked = async (): Promise<string> => (await desk.ask(asker.headers)).id

  it("is given by who bought it, and labelled so", async () => {
    const id = await asked()
    const own = await desk.answer(desk.buyer.headers, id)
    expect(own).toMatchObject({ status: "published", verified: true })
    expect(await only()).toMatchObject({
      answer_count: 1,
      answers: [
        {
          ...{ id: own.id, question_id: id, by: "buyer", verified: true },
          ...{ text: "Mine did not.", display_name: null },
        },
      ],
    })
  })

  it("is given with the token of an order that holds the product", async () => {
    const id = await asked()
    const { data } = await api.post(
      `/store/questions/${id}/answers`,
      { text: "It does not.", display_name: "Ruth" },
      { headers: desk.shop.guest(second.order.id) }
    )
    expect(data.answer).toMatchObject({ verified: true, display_name: "Ruth" })
    // One person, whichever way they come.
    expect(await refusalOf(desk.answer(second.headers, id))).toMatchObject({
      ...{ status: 400, code: "review_answer_exists" },
    })
  })

  it("is refused to who has not bought this product, or has not got it yet", async () => {
    const id = await asked()
    const [ofOther] = await reviewIn(getContainer()).createReviewQuestions([
      {
        ...{ product_id: "prod_other", author_type: "customer", text: "So?" },
        ...{ findings: {}, occurred_at: new Date(), status: "published" },
      },
    ])
    const refused = [
      desk.answer(asker.headers, id),
      desk.answer(desk.shop.guest("order_other"), id),
      desk.answer(desk.buyer.headers, ofOther.id),
      desk.answer(desk.shop.guest(desk.buyer.order.id), ofOther.id),
    ]
    for (const refusal of await Promise.all(refused.map(refusalOf))) {
      expect(refusal).toMatchObject({
        ...{ status: 400, code: "review_without_purchase" },
      })
    }
    const early = await desk.shop.buyer({ is_delivered: false })
    expect(await refusalOf(desk.answer(early.headers, id))).toMatchObject({
      ...{ status: 400, code: "review_not_yet" },
    })
    expect(await refusalOf(desk.answer(desk.key, id))).toMatchObject({
      status: 401,
    })
    expect(await only()).toMatchObject({ answer_count: 0, answers: [] })
  })

  it("is one of each buyer, however often they send it at once", async () => {
    const id = await asked()
    const sent = await Promise.allSettled(
      Array.from({ length: 20 }, (_, index) =>
        desk.answer(desk.buyer.headers, id, `Answer ${index}`)
      )
    )
    expect(sent.filter(({ status }) => status === "fulfilled")).toHaveLength(1)
    expect(await only()).toMatchObject({ answer_count: 1 })
  })

  it("counts twenty that are given and taken at once, each of them", async () => {
    const id = await asked()
    await Promise.all(
      Array.from({ length: 20 }, (_, index) =>
        desk.answerAsShop(id, `Answer ${index}`)
      )
    )
    expect((await only()).answer_count).toBe(20)
    const own = await desk.answer(desk.buyer.headers, id)
    const { answers } = await desk.get(
      `/store/questions/${id}/answers?limit=100`,
      desk.key
    )
    const ofShop = answers.filter(({ by }: { by: string }) => by === "shop")
    await Promise.all([
      desk.withdraw("answers", own.id, desk.buyer.headers),
      desk.answer(second.headers, id),
      ...ofShop
        .slice(0, 7)
        .map((answer: { id: string }) =>
          desk.decide("answers", answer.id, "reject", { reason: "profanity" })
        ),
      ...[1, 2, 3].map((number) => desk.answerAsShop(id, `More ${number}`)),
    ])
    expect((await only()).answer_count).toBe(20 - 7 + 3 + 1)
    expect(await recount(id)).toBe(17)
  })

  it("stands below its question with the first few, and with all on its own page", async () => {
    const id = await asked()
    for (const text of ["One", "Two", "Three", "Four"]) {
      await desk.answerAsShop(id, text)
    }
    const { answers, answer_count } = await only()
    expect(answer_count).toBe(4)
    expect(answers.map(({ text }: { text: string }) => text)).toEqual([
      ...["One", "Two", "Three"],
    ])
    const path = `/store/questions/${id}/answers`
    expect(await desk.get(`${path}?limit=1&offset=3`, desk.key)).toMatchObject({
      ...{ count: 4, answers: [{ text: "Four", by: "shop", verified: false }] },
    })
  })

  it("is neither shown nor counted while it is held, refused or taken back", async () => {
    const id = await asked()
    const held = await desk.answer(desk.buyer.headers, id, LINK)
    expect(held).toMatchObject({ status: "held" })
    expect(await only()).toMatchObject({ answer_count: 0, answers: [] })
    await desk.decide("answers", held.id, "publish")
    expect(await only()).toMatchObject({ answer_count: 1 })
    await desk.decide("answers", held.id, "reject", { reason: "advertising" })
    expect(await only()).toMatchObject({ answer_count: 0, answers: [] })
    const other = await desk.answer(second.headers, id)
    expect(
      await refusalOf(desk.withdraw("answers", other.id, desk.buyer.headers))
    ).toMatchObject({ status: 404, code: "not_found" })
    await desk.send(`/store/answers/${other.id}/withdraw`, {}, second.headers)
    const answer = await desk.get(`/store/questions/${id}/answers`, desk.key)
    expect(answer).toMatchObject({ count: 0, answers: [] })
  })

  it("is for what everybody reads", async () => {
    const { id } = await desk.ask(asker.headers, LINK)
    for (const absent of [id, "revq_unknown"]) {
      const path = `/store/questions/${absent}/answers`
      const calls = [
        desk.answer(desk.buyer.headers, absent),
        desk.get(path, desk.key),
        desk.answerAsShop(absent),
      ]
      for (const refusal of await Promise.all(calls.map(refusalOf))) {
        expect(refusal).toMatchObject({
          ...{ status: 404, code: "not_found" },
        })
      }
    }
  })

  it("is published after ten days if nobody decides", async () => {
    await reviewIn(getContainer()).createReviewSettings({
      ...{ settings: { blocked_words: ["acme"] }, occurred_at: new Date() },
    })
    const id = await asked()
    await desk.answer(desk.buyer.headers, id, "Mine is by Acme.")
    await desk.passDays(9)
    expect(await only()).toMatchObject({ answer_count: 0, answers: [] })
    await desk.passDays(1)
    expect(await only()).toMatchObject({
      ...{ answer_count: 1, answers: [{ text: "Mine is by Acme." }] },
    })
    expect(await recount(id)).toBe(1)
  })

  it("tells whoever asked, once, and of nothing that is held", async () => {
    const id = await asked()
    const mails = () =>
      readMails(process.env.DATA_DIR ?? "", "review-question-answered").filter(
        ({ text }) => text.includes(id)
      )
    const held = await desk.answer(desk.buyer.headers, id, LINK)
    const { answers } = await desk.answerAsShop(id, "It keeps its size.")
    await until(() => mails().length)
    const ofShop = answers.find(
      ({ author_type }: { author_type: string }) => author_type === "shop"
    )
    const bus = getContainer().resolve(Modules.EVENT_BUS)
    for (const answer_id of [ofShop.id, ofShop.id]) {
      await bus.emit({
        name: ReviewEvents.QUESTION_ANSWERED,
        data: { id, answer_id },
      })
    }
    await new Promise((resolve) => setTimeout(resolve, 300))
    expect(mails()).toHaveLength(1)
    expect(mails()[0].text).toContain("It keeps its size.")
    expect(mails()[0].headers.to).toContain(asker.email)
    expect(mails()[0].text).not.toContain("spam.example")
    await desk.decide("answers", held.id, "publish")
    await until(() => mails().length === 2)
  })

  it("leaves with its author, and the count with it", async () => {
    const id = await asked()
    await desk.answerAsShop(id)
    await desk.answer(desk.buyer.headers, id, "My words")
    await desk.answer(desk.shop.guest(second.order.id), id, "My words")
    const erase = (who: string) =>
      api.post(
        `/admin/customers/${who}/erase`,
        { force: true },
        { headers: desk.merchant }
      )
    await erase(desk.buyer.id)
    await erase(second.id)
    expect(await only()).toMatchObject({
      ...{ answer_count: 1, answers: [{ by: "shop" }] },
    })
    expect(await recount(id)).toBe(1)
    const rows = await desk.sql("select * from review_answer")
    expect(JSON.stringify(rows)).not.toMatch(
      new RegExp(`My words|${desk.buyer.id}|${second.id}|${second.order.id}`)
    )
  })
})
