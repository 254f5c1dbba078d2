import "../../support/own-data-dir"
import { createServer, type Server } from "http"
import type { AddressInfo } from "net"
import { Modules } from "@medusajs/framework/utils"
import { config } from "../../../src/config/current"
import { findSweep, runSweep } from "../../../src/lib/sweep"
import { drawnPhoto } from "../../builders/drawn-photo"
import { buildMerchant } from "../../builders/merchant"
import { buildReviewShop, type ReviewShop } from "../../builders/review"
import { withShop } from "../../support/shop"

withShop(({ api, getContainer }) => {
  let shop: ReviewShop
  let files: Server
  beforeAll(async () => {
    shop = await buildReviewShop(api, getContainer())
    files = createServer((req, res) => {
      const seed = Number(req.url?.match(/^\/static\/(\d+)\.webp$/)?.[1])
      if (seed) {
        drawnPhoto(seed).webp().pipe(res)
        return
      }
      res.writeHead(seed === 0 ? 200 : 404).end("no picture")
    }).listen(0)
    const { port } = files.address() as AddressInfo
    config.public_url = `http://localhost:${port}`
  })
  afterAll(() => files.close())

  const sweep = () =>
    runSweep(getContainer(), findSweep("review-know-catalogue"))
  async function showInCatalogue(...paths: string[]) {
    const products = getContainer().resolve(Modules.PRODUCT)
    await products.updateProducts(shop.product_id, {
      images: paths.map((path) => ({ url: `${config.public_url}${path}` })),
    })
    return sweep()
  }
  async function reviewWithPhoto(seed: number) {
    const buyer = await shop.buyer()
    const form = new FormData()
    const bytes = await drawnPhoto(seed).jpeg({ quality: 60 }).toBuffer()
    form.set("file", new Blob([new Uint8Array(bytes)]), "mine.jpg")
    const { headers, line_item_id } = buyer
    const { data } = await api.post("/store/reviews/media", form, { headers })
    const media_ids = [data.media.id]
    const answer = await shop.review(headers, { line_item_id, media_ids })
    return answer.data.review.status
  }

  it("holds a review that shows a photo of the catalogue, however it was saved", async () => {
    await showInCatalogue("/static/21.webp")
    expect(await reviewWithPhoto(21)).toBe("held")
    expect(await reviewWithPhoto(22)).toBe("published")
    const merchant = await buildMerchant(getContainer())
    const { data } = await api.get("/admin/reviews?status=held", merchant)
    expect(data.reviews[0].findings).toEqual([{ rule: "catalogue-photo" }])
  })

  it("is said in the policy, where photos are taken", async () => {
    const { data } = await api.get("/store/reviews/policy", {
      headers: shop.key,
    })
    expect(data.policy.facts.moderated.held_for).toEqual(
      expect.arrayContaining(["reused-photo", "catalogue-photo"])
    )
  })

  it("looks at each image once, also at what is no picture", async () => {
    const first = await showInCatalogue("/static/23.webp", "/static/0.webp")
    expect(first).toMatchObject({ items: 2, failed: 0 })
    expect(await sweep()).toMatchObject({ items: 0, failed: 0 })
  })

  it("comes back to an image that could not be read, and to the others at once", async () => {
    const result = await showInCatalogue("/gone.webp", "/static/24.webp")
    expect(result).toMatchObject({ items: 1, failed: 1 })
    expect(await reviewWithPhoto(24)).toBe("held")
  })

  it("is not sent into the shop's own network by an address that somebody typed", async () => {
    const inside = createServer((_, res) => res.end("secret")).listen(0)
    let wasCalled = false
    inside.on("request", () => (wasCalled = true))
    const { port } = inside.address() as AddressInfo
    const products = getContainer().resolve(Modules.PRODUCT)
    await products.updateProducts(shop.product_id, {
      images: [{ url: `http://localhost:${port}/static/1.webp` }],
    })
    expect(await sweep()).toMatchObject({ items: 0, failed: 1 })
    expect(wasCalled).toBe(false)
    inside.close()
  })
})
