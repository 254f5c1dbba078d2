import { readConfig } from "../index"
import { medusaModules } from "../medusa-modules"

const modulesFor = (environment: Record<string, string>) =>
  medusaModules(
    readConfig(
      {
        APP_ENV: "demo",
        DATABASE_URL: "postgres://me@localhost/shop",
        ...environment,
      },
      "/shop"
    )
  ) as { resolve: string; options: Record<string, unknown> }[]
const namesOf = (modules: { resolve: string }[]) =>
  modules.map(({ resolve }) => resolve)

describe("the modules that Medusa is given", () => {
  it("keep everything in the process without Redis", () => {
    expect(namesOf(modulesFor({}))).toEqual([
      "@medusajs/medusa/caching",
      "@medusajs/medusa/file",
      "@medusajs/medusa/notification",
    ])
  })

  it("move events, workflows, locks and both caches to Redis together", () => {
    const modules = modulesFor({ REDIS_URL: "redis://localhost:6379" })
    expect(namesOf(modules)).toEqual([
      "@medusajs/medusa/event-bus-redis",
      "@medusajs/medusa/workflow-engine-redis",
      "@medusajs/medusa/locking",
      "@medusajs/medusa/cache-redis",
      "@medusajs/medusa/caching",
      "@medusajs/medusa/file",
      "@medusajs/medusa/notification",
    ])
  })

  it("try an event five times, ever later, before it is left as failed", () => {
    const [bus] = modulesFor({ REDIS_URL: "redis://localhost:6379" })
    expect(bus.options.jobOptions).toMatchObject({
      attempts: 5,
      backoff: { type: "exponential" },
    })
  })

  it("keep what may be evicted on a Redis of its own when there is one", () => {
    const modules = modulesFor({
      REDIS_URL: "redis://queues:6379",
      REDIS_CACHE_URL: "redis://cache:6379",
    })
    const urlOf = (name: string) =>
      JSON.stringify(modules.find(({ resolve }) => resolve.endsWith(name)))
    expect(urlOf("/caching")).toContain("redis://cache:6379")
    // Login state must not be evicted, so it is with the queues.
    expect(urlOf("/cache-redis")).toContain("redis://queues:6379")
    expect(urlOf("/locking")).toContain("redis://queues:6379")
  })

  it("store files on S3 with a bucket, by the machine's role without keys", () => {
    const modules = modulesFor({
      S3_BUCKET: "shop",
      S3_REGION: "eu-central-1",
      S3_FILE_URL: "https://files.shop.example",
    })
    expect(JSON.stringify(modules)).toContain("@medusajs/medusa/file-s3")
    expect(JSON.stringify(modules)).toContain("s3-iam-role")
  })

  it.each([
    [{}, "./src/providers/mail-file"],
    [{ SMTP_URL: "smtp://mail" }, "./src/providers/mail-smtp"],
    [{ SENDGRID_API_KEY: "SG.1" }, "@medusajs/medusa/notification-sendgrid"],
  ])("with %j send mail by %s, and keep the admin's bell", (set, resolve) => {
    const { options = {} } =
      modulesFor(set as Record<string, string>).find((module) =>
        module.resolve.endsWith("/notification")
      ) ?? {}
    const providers = options.providers as {
      resolve: string
      options: { channels: string[] }
    }[]
    expect(
      providers.map((provider) => [provider.resolve, provider.options.channels])
    ).toEqual([
      ["@medusajs/medusa/notification-local", ["feed"]],
      [resolve, ["email"]],
    ])
  })

  it("register Stripe with its key", () => {
    const modules = modulesFor({
      STRIPE_API_KEY: "sk_test_1",
      STRIPE_WEBHOOK_SECRET: "whsec_1",
    })
    expect(namesOf(modules)).toContain("@medusajs/medusa/payment")
    expect(JSON.stringify(modules)).toContain("sk_test_1")
  })
})
