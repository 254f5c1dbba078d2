import { moduleIntegrationTestRunner } from "@medusajs/test-utils"
import fc from "fast-check"
import { randomUUID } from "crypto"
import { join } from "path"
import { depth, seed } from "../../../../integration-tests/support/depth"
import { REVIEW_MODULE } from ".."
import { models } from "../entities"
import { summaryOf } from "../listing"
import type { SoldLine } from "../purchases"
import type ReviewModuleService from "../service"
import { buildNewReview } from "./support/new-review"

const AUTHOR = { type: "customer", id: "cus_1" }
const MERCHANT = { type: "user", id: "user_1" }
const PRODUCT = "prod_1"
const REVIEWS = 6

const paidBack = (line_item_id: string): SoldLine => ({
  ...{ line_item_id, order_id: "order_1", product_id: PRODUCT },
  ...{ variant_id: null, customer_id: "cus_1", sales_channel_id: null },
  ...{ is_fulfilled: true, is_delivered: true, is_refunded: true },
})

moduleIntegrationTestRunner<ReviewModuleService>({
  moduleName: REVIEW_MODULE,
  moduleModels: Object.values(models),
  resolve: "./src/modules/review",
  pathToMigrations: join(__dirname, "../migrations"),
  testSuite: ({ service }) => {
    const now = new Date("2026-11-21T12:00:00Z")
    const refusal = { by: MERCHANT, reason: "advertising" as const, now }
    const moves = {
      publish: (id: string) => service.publish({ id, by: MERCHANT, now }),
      release: (id: string) => service.releaseOverdue({ id, now }),
      flag: (id: string) =>
        service.flag({
          ...{ id, now, reason: "advertising", text: null },
          by: { type: "guest", id: `order_${randomUUID()}` },
        }),
      async dismiss(id: string) {
        const [flag] = await service.listReviewFlags({
          ...{ review_id: id, status: "open" },
        })
        return flag && service.dismissFlags({ id: flag.id, by: MERCHANT, now })
      },
      appeal: (id: string) =>
        service.appeal({ id, text: "Look again.", by: AUTHOR, now }),
      uphold: (id: string) =>
        service.uphold({ id, answer: "It is.", by: MERCHANT, now }),
      async refund(id: string) {
        const { line_item_id } = await service.readReview(id)
        return service.takePurchases([paidBack(line_item_id ?? "")], now)
      },
      reject: (id: string) => service.reject({ id, ...refusal }),
      remove: (id: string) => service.remove({ id, ...refusal }),
      withdraw: (id: string) => service.withdraw({ id, by: AUTHOR, now }),
      revise(id: string, rating: number, isClean: boolean) {
        const { content, screening } = buildNewReview({ rating, isClean })
        return service.revise({
          ...{ id, content, screening, media: [], by: AUTHOR, now },
        })
      },
    }
    const verbs = Object.keys(moves) as (keyof typeof moves)[]

    it("equal a recount after any moves, refused ones among them", async () => {
      const move = fc.record({
        at: fc.nat(REVIEWS - 1),
        verb: fc.constantFrom(...verbs),
        rating: fc.integer({ min: 1, max: 5 }),
        isClean: fc.boolean(),
      })
      const length = depth({ sample: 60, full: 1000 })
      const [steps] = fc.sample(
        fc.array(move, { minLength: length, maxLength: length, size: "max" }),
        { seed, numRuns: 1 }
      )
      await service.createReviewSettings({
        ...{ settings: { refund_label: "unverify" }, occurred_at: now },
      })
      const ids: string[] = []
      const write = async (rating: number, isClean: boolean) =>
        (await service.submit(buildNewReview({ rating, isClean }))).id
      for (let line = 0; line < REVIEWS; line++) {
        ids.push(await write(1 + (line % 5), line % 2 === 0))
      }
      const codes = new Set<string>()
      for (const { at, verb, rating, isClean } of steps) {
        const outcome = await moves[verb](ids[at], rating, isClean).then(
          () => "done",
          (error: { code?: string; type: string }) => error.code ?? error.type
        )
        codes.add(outcome)
        // Nothing moves any more what its author took back.
        if (verb === "withdraw" && outcome === "done") {
          ids[at] = await write(rating, isClean)
        }
        expect(await service.readSums(PRODUCT)).toEqual(
          await service.recountSums(PRODUCT)
        )
      }
      // Which of them a seed meets is chance; none else may be met.
      expect(codes).toContain("done")
      expect(["done", "review_transition_refused", "not_found"]).toEqual(
        expect.arrayContaining([...codes])
      )

      for (const id of ids) {
        await moves.withdraw(id).catch(() => undefined)
      }
      expect(summaryOf(await service.readSums(PRODUCT))).toMatchObject({
        ...{ count: 0, average: null, attributes: {} },
        distribution: { 1: 0, 2: 0, 3: 0, 4: 0, 5: 0 },
      })
    })

    it("are right when fifty reviews come at once", async () => {
      await Promise.all(
        Array.from({ length: 50 }, (_, line) =>
          service.submit(buildNewReview({ rating: 1 + (line % 5) }))
        )
      )
      const sums = await service.readSums(PRODUCT)
      expect(sums).toMatchObject({
        count: 50,
        stars: { 1: 10, 2: 10, 3: 10, 4: 10, 5: 10 },
      })
      expect(sums).toEqual(await service.recountSums(PRODUCT))
    })

    it("take no half star, whoever writes it", async () => {
      const review = buildNewReview({ rating: 4.7 })
      await expect(service.submit(review)).rejects.toThrow(/integer/)
      expect(await service.readSums(PRODUCT)).toMatchObject({ count: 0 })
    })
  },
})
