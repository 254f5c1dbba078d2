import "../../support/own-data-dir"
import { buildMerchant } from "../../builders/merchant"
import { buildMp4 } from "../../builders/mp4"
import { drawnPhoto } from "../../builders/drawn-photo"
import {
  buildReviewShop,
  type Buyer,
  type ReviewShop,
} from "../../builders/review"
import { refusalOf } from "../../support/refusal"
import { withShop } from "../../support/shop"

type Headers = Record<string, string>

withShop(({ api, getContainer }) => {
  let shop: ReviewShop
  let ines: Buyer
  let omar: Buyer
  beforeAll(async () => {
    shop = await buildReviewShop(api, getContainer())
    ines = await shop.buyer()
    omar = await shop.buyer()
  })

  async function send(headers: Headers, bytes: Buffer) {
    const form = new FormData()
    form.set("file", new Blob([new Uint8Array(bytes)]), "mine")
    const { data } = await api.post("/store/reviews/media", form, { headers })
    return data.media.id as string
  }
  const photo = (seed: number, quality = 90) =>
    drawnPhoto(seed).jpeg({ quality }).toBuffer()
  const review = ({ headers, line_item_id }: Buyer, media_ids: string[]) =>
    shop.review(headers, { line_item_id, media_ids })

  it("shows photos in the order of their author, and counts the review as one with photos", async () => {
    const ids = [
      await send(ines.headers, await photo(1)),
      await send(ines.headers, await photo(2)),
    ]
    await review(ines, [...ids].reverse())
    const { reviews } = await shop.read(undefined, "media=true")
    expect(reviews[0].media).toMatchObject([
      { kind: "image", url: expect.stringMatching(/^http/) },
      { kind: "image" },
    ])
    expect((await shop.read(undefined, "media=false")).count).toBe(0)
  })

  it("holds a photo that another author has shown, however it was saved", async () => {
    await review(ines, [await send(ines.headers, await photo(3))])
    const copy = await send(omar.headers, await photo(3, 50))
    const { data } = await review(omar, [copy])
    expect(data.review.status).toBe("held")
    const merchant = await buildMerchant(getContainer())
    const queue = await api.get("/admin/reviews?status=held", merchant)
    expect(queue.data.reviews).toMatchObject([
      { id: data.review.id, publish_by: null },
    ])
  })

  it("lets an author show a photo of their own again", async () => {
    const first = await send(ines.headers, await photo(4))
    const { data } = await review(ines, [first])
    const again = await send(ines.headers, await photo(4))
    const answer = await api.post(
      `/store/reviews/${data.review.id}`,
      { rating: 4, media_ids: [again] },
      { headers: ines.headers }
    )
    expect(answer.data.review.status).toBe("published")
  })

  it("holds every video for a person", async () => {
    const { data } = await review(ines, [await send(ines.headers, buildMp4())])
    expect(data.review.status).toBe("held")
  })

  it("takes five photos and no sixth", async () => {
    const ids: string[] = []
    for (let seed = 10; seed < 16; seed++) {
      ids.push(await send(ines.headers, await photo(seed)))
    }
    expect(await refusalOf(review(ines, ids))).toMatchObject({
      status: 400,
      code: "review_content_refused",
    })
    expect((await review(ines, ids.slice(1))).status).toBe(201)
  })

  it("knows nothing of somebody else's upload", async () => {
    const id = await send(omar.headers, await photo(5))
    expect(await refusalOf(review(ines, [id]))).toMatchObject({
      status: 404,
      code: "not_found",
    })
  })

  it("sends nothing for strangers", async () => {
    expect(await refusalOf(send(shop.key, await photo(6)))).toMatchObject({
      status: 401,
    })
  })
})
