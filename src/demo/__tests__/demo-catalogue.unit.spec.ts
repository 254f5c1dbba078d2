import { readdirSync, statSync } from "fs"
import { join } from "path"
import { garments, spareParts } from "../catalogue"
import { garmentPicture, sparePartPicture } from "../catalogue/pictures"
import { allSkus, garmentSku, sizesOf } from "../catalogue/skus"
import { orderPlans, type OrderPlan } from "../order-plans"

const picturesDir = join(__dirname, "..", "pictures")
const products = [...garments, ...spareParts]

describe("the demo catalogue", () => {
  it("has a picture for every product and colour, and no other", () => {
    const wanted = [
      ...garments.flatMap((garment) =>
        garment.colours.map((colour) => garmentPicture(garment, colour))
      ),
      ...spareParts.map(sparePartPicture),
    ]
    expect(webps().sort()).toEqual(wanted.sort())
  })

  it("keeps its pictures light", () => {
    const sizes = webps().map((file) => statSync(join(picturesDir, file)).size)
    expect(Math.max(...sizes)).toBeLessThanOrEqual(20_000)
    expect(sizes.reduce((sum, size) => sum + size)).toBeLessThan(2_000_000)
  })

  it("names every product and every variant once", () => {
    const handles = products.map(({ handle }) => handle)
    expect(new Set(handles).size).toBe(handles.length)
    const styles = garments.map(({ style }) => style)
    expect(new Set(styles).size).toBe(styles.length)
  })

  it("describes each product in its own words", () => {
    const sentences = products.flatMap(({ description }) =>
      description.split(/(?<=[.?!])\s+/)
    )
    expect(new Set(sentences).size).toBe(sentences.length)
    for (const { description } of products) {
      expect(description.split(/(?<=[.?!])\s+/).length).toBeLessThanOrEqual(5)
    }
  })

  it("calls only variants that exist sold out or low", () => {
    for (const garment of garments) {
      const skus = garment.colours.flatMap((colour) =>
        sizesOf(garment).map((size) => garmentSku(garment, colour, size))
      )
      for (const ending of [
        ...(garment.sold_out ?? []),
        ...(garment.low ?? []),
      ]) {
        expect(skus).toContain(`MA-${garment.style}-${ending}`)
      }
    }
  })

  it("orders only what is in plenty, oldest first", () => {
    const skus = allSkus(garments, spareParts)
    const plans: readonly OrderPlan[] = orderPlans
    for (const [sku] of plans.flatMap(({ lines }) => lines)) {
      expect(`${sku} ${skus.get(sku)?.stock}`).toBe(`${sku} plenty`)
    }
    const ages = plans.map(({ days_ago }) => days_ago)
    expect(ages).toEqual([...ages].sort((a, b) => b - a))
    expect(new Set(plans.map(({ key }) => key)).size).toBe(plans.length)
  })
})

const webps = () =>
  readdirSync(picturesDir).filter((file) => file.endsWith(".webp"))
