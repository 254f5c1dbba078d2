import { garments, spareParts } from "../catalogue"
import { garmentSku, sizesOf, sparePartSku } from "../catalogue/skus"
import { demoReviews } from "../reviews"

const skusByProduct = new Map<string | null, string[]>([
  ...garments.map((garment): [string, string[]] => [
    garment.handle,
    garment.colours.flatMap((colour) =>
      sizesOf(garment).map((size) => garmentSku(garment, colour, size))
    ),
  ]),
  ...spareParts.map((part): [string, string[]] => [
    part.handle,
    part.variants.map((variant) => sparePartSku(part, variant)),
  ]),
])
const products = [...skusByProduct.keys()]
const seen = demoReviews.filter(({ held_for }) => !held_for)
const held = demoReviews.filter(({ held_for, later }) => held_for && !later)

describe("the demo's reviews", () => {
  it("are about products and variants that the demo sells", () => {
    for (const { product, sku } of demoReviews) {
      expect([null, ...products]).toContain(product)
      if (sku) {
        expect(skusByProduct.get(product)).toContain(sku)
      }
    }
  })

  it("are about three hundred, over fourteen months", () => {
    expect(demoReviews.length).toBeGreaterThanOrEqual(290)
    expect(demoReviews.length).toBeLessThanOrEqual(330)
    const ages = demoReviews.map(({ days_ago }) => days_ago)
    expect(Math.min(...ages)).toBeGreaterThanOrEqual(1)
    expect(Math.max(...ages)).toBeGreaterThan(400)
    expect(Math.max(...ages)).toBeLessThanOrEqual(425)
    expect(ages).toEqual([...ages].sort((one, other) => other - one))
  })

  it("give their stars as shoppers do", () => {
    const [one, two, three, four, five] = [1, 2, 3, 4, 5].map((stars) =>
      share(({ rating }) => rating === stars)
    )
    expect(one + two + three + four + five).toBeCloseTo(1)
    expect(five).toBeGreaterThan(0.5)
    expect(four).toBeGreaterThan(0.15)
    expect(three).toBeGreaterThan(0.04)
    expect(one).toBeGreaterThan(two)
    const stars = seen.reduce((sum, { rating }) => sum + rating, 0)
    expect(stars / seen.length).toBeGreaterThan(4.2)
    expect(stars / seen.length).toBeLessThan(4.4)
  })

  it("are written in six languages, Hindi in its own script", () => {
    for (const locale of ["en", "de", "hi", "fr", "es", "nl"]) {
      expect(share((review) => review.locale === locale)).toBeGreaterThan(0.07)
    }
    for (const { locale, title, body } of demoReviews) {
      const text = `${title ?? ""}${body ?? ""}`
      const hasDevanagari = /\p{Script=Devanagari}/u.test(text)
      expect(hasDevanagari).toBe(locale === "hi" && text !== "")
    }
  })

  it("say each thing once", () => {
    const texts = demoReviews.flatMap(({ title, body }) => [title, body])
    const written = texts.filter((text) => text !== undefined)
    expect(repeated(written)).toEqual([])
    const replies = demoReviews.flatMap(({ reply }) => reply?.body ?? [])
    expect(repeated(replies)).toEqual([])
  })

  it("crowd on three products, are several on most and none on two", () => {
    const counts = products.map(
      (handle) => demoReviews.filter(({ product }) => product === handle).length
    )
    expect(counts.filter((count) => count >= 40)).toHaveLength(3)
    expect(counts.filter((count) => count === 0)).toHaveLength(2)
    expect(counts.filter((count) => count >= 3).length).toBeGreaterThan(45)
    const ofShop = demoReviews.filter(({ product }) => product === null)
    expect(ofShop).toHaveLength(12)
  })

  it("differ in what they bring along", () => {
    const count = (property: keyof (typeof demoReviews)[number]) =>
      demoReviews.filter((review) => review[property] !== undefined).length
    expect(count("title") / demoReviews.length).toBeCloseTo(0.5, 1)
    expect(demoReviews.length - count("body")).toBeGreaterThanOrEqual(10)
    expect(count("reply")).toBeGreaterThanOrEqual(25)
    expect(count("incentivized")).toBeGreaterThanOrEqual(10)
    expect(count("votes")).toBeGreaterThan(100)
    expect(count("collected") / demoReviews.length).toBeGreaterThan(0.08)
    expect(count("order") / demoReviews.length).toBeGreaterThan(0.05)
  })

  it("tell the fit of garments and whether a part fits", () => {
    const parts = spareParts.map(({ handle }) => handle)
    const known: Record<string, string[]> = {
      fit: ["small", "true", "large"],
      quality: ["poor", "fair", "good", "excellent"],
      fits: ["true", "false"],
    }
    for (const { product, attributes = {} } of demoReviews) {
      for (const [name, value] of Object.entries(attributes)) {
        expect(known[name]).toContain(value)
        expect(name === "fits").toBe(parts.includes(product ?? ""))
      }
    }
  })

  it("answer only after something was written, and before today", () => {
    for (const { reply, days_ago } of demoReviews) {
      expect(reply?.days_after ?? 1).toBeGreaterThanOrEqual(1)
      expect(reply?.days_after ?? 0).toBeLessThan(days_ago)
    }
  })

  it("wait for a moderator eight times, and nobody voted on those", () => {
    expect(held).toHaveLength(8)
    for (const { votes, reply, days_ago } of held) {
      expect([votes, reply]).toEqual([undefined, undefined])
      expect(days_ago).toBeLessThan(10)
    }
  })

  it("give no address, link or number away, but in those that are held", () => {
    const giveaway = /https?:|www\.|\S@\S|(?:\d[ -]?){8,}/
    for (const { title, body, held_for } of demoReviews) {
      const isHeldForIt = held_for === "links" || held_for === "contact-data"
      expect(giveaway.test(`${title} ${body}`)).toBe(isHeldForIt)
    }
  })
})

const share = (holds: (review: (typeof demoReviews)[number]) => boolean) =>
  demoReviews.filter(holds).length / demoReviews.length

const repeated = (texts: string[]) =>
  texts.filter((text, index) => texts.indexOf(text) !== index)
