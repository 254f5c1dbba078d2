import "../../support/own-data-dir"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { readdirSync, readFileSync, rmSync } from "fs"
import { join, resolve } from "path"
import { readConfig } from "../../../src/config"
import { garments, spareParts } from "../../../src/demo/catalogue"
import { allSkus } from "../../../src/demo/catalogue/skus"
import type { DemoFile } from "../../../src/demo/demo-file"
import { memberMoments } from "../../../src/demo/loyalty"
import { orderPlans } from "../../../src/demo/order-plans"
import { customers } from "../../../src/demo/people"
import {
  demoQuestions,
  demoReviews,
  type DemoReview,
} from "../../../src/demo/reviews"
import { seedDemoShop } from "../../../src/demo/seed"
import { loyaltyIn } from "../../../src/workflows/loyalty"
import { withShop } from "../../support/shop"

const dataDir = process.env.DATA_DIR as string
const filesDir = join(dataDir, "files")
const settings = (overrides: Record<string, string> = {}) =>
  readConfig({ ...process.env, ...overrides }, resolve(__dirname, "../../.."))

const orders = orderPlans.length
const reviews = demoReviews.length
const count = (of: (review: DemoReview) => number | undefined) =>
  demoReviews.reduce((sum, review) => sum + (of(review) ?? 0), 0)

withShop(({ getContainer }) => {
  const seed = (overrides?: Record<string, string>) =>
    seedDemoShop(getContainer(), settings(overrides))

  beforeAll(async () => {
    // Stopped while products, orders, their stages and reviews are being made;
    // each next run goes on where the one before was.
    await stoppedAt(getContainer(), "products, 18 of 54", seed)
    await stoppedAt(getContainer(), `orders, 9 of ${orders}`, seed)
    await stoppedAt(getContainer(), `orders, 4 of ${orders - 9}`, seed)
    await stoppedAt(getContainer(), `reviews, 120 of ${reviews}`, seed)
    await stoppedAt(getContainer(), `reviews, 60 of ${reviews - 120}`, seed)
    await stoppedAt(getContainer(), "loyalty, 60 moments", seed)
    await seed()
  })

  it("makes everything once, although it was stopped often", async () => {
    const skus = allSkus(garments, spareParts).size
    expect(await countRows(getContainer())).toMatchObject({
      product: garments.length + spareParts.length,
      product_variant: skus,
      product_variant_price_set: skus,
      product_variant_product_image: skus,
      inventory_level: 2 * skus,
      region: 3,
      stock_location: 2,
      sales_channel: 2,
      api_key: 2,
      shipping_option: 9,
      promotion: 3,
      user: 1,
      // The five, and the guest as core keeps him: without an account.
      customer: customers.length + 1,
      order: orderPlans.length,
      review: reviews,
      // Each text of a review has its photos beside it.
      review_media: count(({ photos = [], later = [] }) => {
        const edits = later.filter((step) => step.do === "revise")
        return photos.length * (1 + edits.length)
      }),
      upload: count(({ photos }) => photos?.length),
      review_vote: count(({ votes }) => votes && votes.up + votes.down),
      review_appeal: 1,
      review_flag: 1,
      review_question: demoQuestions.length,
      review_day: 1,
      loyalty_account: customers.length,
      // All but the guest's.
      loyalty_order: orders - 1,
      loyalty_adjustment: memberMoments.filter((one) => one.do === "adjust")
        .length,
    })
  })

  it("goes on with the members' year where it was stopped", async () => {
    const loyalty = loyaltyIn(getContainer())
    expect(await loyalty.prove()).toMatchObject({ ok: true, violations: [] })
    const { tiers } = await loyalty.listTiers({ limit: 10, offset: 0 })
    expect(tiers.map(({ key, members }) => [key, members])).toEqual([
      ["linen", 2],
      ["wool", 2],
      ["cashmere", 1],
    ])
    const changes = await loyalty.listLoyaltyTierChanges({})
    expect(changes).toHaveLength(15)
  })

  it("changes nothing when it runs again", async () => {
    const rows = await countRows(getContainer())
    const files = readdirSync(filesDir).length
    await seed()
    expect(await countRows(getContainer())).toEqual(rows)
    expect(readdirSync(filesDir)).toHaveLength(files)
  })

  it("leaves no sales channel, key or store of core's lying about", async () => {
    const query = getContainer().resolve(ContainerRegistrationKeys.QUERY)
    const namesOf = async (entity: string, field: string) =>
      (await query.graph({ entity, fields: [field] })).data
        .map((row: Record<string, string>) => row[field])
        .sort()
    expect(await namesOf("store", "name")).toEqual(["Muted Age"])
    expect(await namesOf("sales_channel", "name")).toEqual([
      "Muted Age",
      "Spare parts",
    ])
    expect(await namesOf("api_key", "title")).toEqual([
      "Muted Age storefront",
      "Spare parts storefront",
    ])
  })

  it("tells newcomers what they need to know", () => {
    const demo = readDemoFile()
    expect(demo).toEqual({
      url: expect.stringMatching(/^http/),
      app_env: "test",
      admin: { email: expect.any(String), password: expect.any(String) },
      customers: expect.any(Array),
      guest_order: {
        id: expect.stringMatching(/^order_/),
        display_id: expect.any(Number),
        email: expect.stringMatching(/\.test$/),
      },
      publishable_key: expect.stringMatching(/^pk_/),
      region_id: demo.regions.eur,
      regions: {
        eur: expect.stringMatching(/^reg_/),
        usd: expect.stringMatching(/^reg_/),
        inr: expect.stringMatching(/^reg_/),
      },
      sales_channel_id: expect.stringMatching(/^sc_/),
      mail_dir: join(dataDir, "mail"),
      parts: {
        publishable_key: expect.stringMatching(/^pk_/),
        sales_channel_id: expect.stringMatching(/^sc_/),
      },
    })
    expect(demo.customers).toHaveLength(customers.length)
    const orderIds = demo.customers.flatMap(({ order_ids }) => order_ids)
    expect(new Set([...orderIds, demo.guest_order.id]).size).toBe(
      orderPlans.length
    )
  })

  it("moves its pictures when the shop has another address", async () => {
    await seed({ PUBLIC_URL: "https://shop.test" })
    const { urls, files } = await picturesOf(getContainer())
    for (const url of urls) {
      expect(url).toMatch(/^https:\/\/shop\.test\/static\//)
      expect(files).toContain(url.split("/").pop())
    }
    await seed()
  })

  it("uploads pictures again whose files are gone", async () => {
    const stored = readdirSync(filesDir)
    const photo = stored.find((file) => file.includes("upl_")) ?? ""
    for (const lost of [stored[0], photo]) {
      rmSync(join(filesDir, lost))
    }
    await seed()
    const { urls, files } = await picturesOf(getContainer())
    for (const url of urls) {
      expect(files).toContain(url.split("/").pop())
    }
  })

  it("leaves alone what a merchant has changed", async () => {
    const products = getContainer().resolve(Modules.PRODUCT)
    const [alder] = await products.listProducts({
      handle: "alder-merino-crew-neck",
    })
    await products.updateProducts(alder.id, {
      title: "Alder",
      status: "draft",
    })
    await seed()
    expect(await products.retrieveProduct(alder.id)).toMatchObject({
      title: "Alder",
      status: "draft",
    })
  })

  it.each(["staging", "production"])("refuses to run in %s", async (stage) => {
    const secret = "a secret of thirty-two characters"
    await expect(
      seed({
        APP_ENV: stage,
        PUBLIC_URL: "https://shop.test",
        STORE_CORS: "https://shop.test",
        JWT_SECRET: secret,
        COOKIE_SECRET: secret,
        AUTH_MFA_ENCRYPTION_KEY: secret,
      })
    ).rejects.toThrow(`not seeded when APP_ENV is ${stage}`)
  })
})

function readDemoFile(): DemoFile {
  return JSON.parse(readFileSync(join(dataDir, "demo.json"), "utf8"))
}

/** Lets the seed fail right after it has said `message`. */
async function stoppedAt(
  container: MedusaContainer,
  message: string,
  seed: () => Promise<void>
) {
  const logger = container.resolve(ContainerRegistrationKeys.LOGGER)
  const spy = jest.spyOn(logger, "info").mockImplementation((line) => {
    if (line === `Demo shop: ${message}`) {
      throw new Error(message)
    }
  })
  await expect(seed()).rejects.toThrow(message)
  spy.mockRestore()
}

/** How many rows every table has, deleted ones left out. */
async function countRows(container: MedusaContainer) {
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const tables: { table_name: string; has_deleted_at: boolean }[] = await knex(
    "information_schema.columns"
  )
    .where({ table_schema: "public" })
    .groupBy("table_name")
    .select(
      "table_name",
      knex.raw("bool_or(column_name = 'deleted_at') as has_deleted_at")
    )
  const counts = await Promise.all(
    tables
      // Runs of workflows are kept for a while; they are not the shop's.
      .filter(({ table_name }) => table_name !== "workflow_execution")
      .map(async ({ table_name, has_deleted_at }) => {
        const rows = knex(table_name)
        const [{ count }] = await (
          has_deleted_at ? rows.whereNull("deleted_at") : rows
        ).count()
        return [table_name, Number(count)]
      })
  )
  return Object.fromEntries(counts)
}

/** The addresses of pictures, wherever core keeps one, and the files. */
async function picturesOf(container: MedusaContainer) {
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const urls: string[][] = await Promise.all([
    knex("image").whereNull("deleted_at").pluck("url"),
    knex("product").whereNull("deleted_at").pluck("thumbnail"),
    knex("product_variant").whereNull("deleted_at").pluck("thumbnail"),
    knex("order_line_item").whereNull("deleted_at").pluck("thumbnail"),
    knex("upload").whereNull("deleted_at").pluck("url"),
    knex("review_media").whereNull("deleted_at").pluck("url"),
  ])
  return { urls: urls.flat(), files: readdirSync(filesDir) }
}
