import { readFileSync } from "fs"
import { join } from "path"
import { readConfig } from "../index"
import { variableSchema } from "../variables"

const rootDir = join(__dirname, "../../..")
const secret = "a secret that nobody else knows, long enough"
const demo = {
  APP_ENV: "demo",
  DATABASE_URL: "postgres://me@localhost:5432/shop",
}
const production = {
  DATABASE_URL: "postgres://me@localhost:5432/shop",
  PUBLIC_URL: "https://shop.example",
  STORE_CORS: "https://www.shop.example",
  JWT_SECRET: secret,
  COOKIE_SECRET: secret,
  AUTH_MFA_ENCRYPTION_KEY: secret,
}

describe("configuration", () => {
  it("needs nothing but a database in the demo", () => {
    expect(readConfig(demo, rootDir)).toMatchObject({
      app_env: "demo",
      port: 9000,
      public_url: "http://localhost:9000",
      drain_seconds: 0,
      redis: undefined,
    })
  })

  it("takes production for granted when APP_ENV is not set", () => {
    const config = readConfig(production, rootDir)
    expect(config).toMatchObject({ app_env: "production", drain_seconds: 5 })
  })

  it("names every variable that production lacks, at once", () => {
    const read = () =>
      readConfig({ DATABASE_URL: production.DATABASE_URL }, rootDir)
    for (const name of [
      "PUBLIC_URL",
      "STORE_CORS",
      "JWT_SECRET",
      "COOKIE_SECRET",
      "AUTH_MFA_ENCRYPTION_KEY",
    ]) {
      expect(read).toThrow(`${name} is missing`)
    }
  })

  it("refuses several processes without Redis", () => {
    expect(() =>
      readConfig({ ...production, PROCESSES: "2" }, rootDir)
    ).toThrow("PROCESSES is 2 but REDIS_URL is empty")
  })

  it("accepts several processes with Redis and uses one Redis for all", () => {
    const config = readConfig(
      { ...production, PROCESSES: "2", REDIS_URL: "redis://localhost:6379" },
      rootDir
    )
    expect(config.redis).toEqual({
      url: "redis://localhost:6379",
      cache_url: "redis://localhost:6379",
    })
  })

  it("never repeats a value it refuses, because it may be a secret", () => {
    const read = () =>
      readConfig({ ...production, JWT_SECRET: "hunter2" }, rootDir)
    expect(read).toThrow("JWT_SECRET is not usable")
    expect(read).not.toThrow("hunter2")
  })

  it("counts an empty value as unset", () => {
    const config = readConfig({ ...demo, REDIS_URL: "", PORT: " " }, rootDir)
    expect(config).toMatchObject({ redis: undefined, port: 9000 })
  })

  it("lists its own origin and the usual storefronts for the browser", () => {
    const { cors } = readConfig({ ...demo, PORT: "9100" }, rootDir)
    expect(cors.store.split(",")).toEqual([
      "http://localhost:9100",
      "http://localhost:8000",
      "http://localhost:3000",
      "http://localhost:5173",
    ])
    expect(cors.admin).toBe("http://localhost:9100")
    expect(cors.auth).toBe(cors.store)
  })

  it("sends no mail from a deployed shop before it is told how, and starts", () => {
    expect(readConfig(production, rootDir).mail.provider).toBeNull()
    expect(readConfig(demo, rootDir).mail).toMatchObject({
      provider: "mail-file",
      from: "Muted Age <shop@muted-age.test>",
    })
  })

  it("asks a deployed shop whose mails it sends, and takes one provider", () => {
    const SMTP_URL = "smtps://me:secret@mail.example:465"
    expect(() => readConfig({ ...production, SMTP_URL }, rootDir)).toThrow(
      "MAIL_FROM is missing"
    )
    const both = { ...demo, SMTP_URL, SENDGRID_API_KEY: "SG.1" }
    expect(() => readConfig(both, rootDir)).toThrow("both set")
    const sender = { MAIL_FROM: "The Shop <shop@shop.example>" }
    const { mail } = readConfig({ ...production, SMTP_URL, ...sender }, rootDir)
    expect(mail.provider).toBe("mail-smtp")
  })

  it.each(["shop", "A <a@b>\r\nBcc: c@d", "a@b, c@d", "<>"])(
    "takes no sender like %j",
    (MAIL_FROM) => {
      expect(() => readConfig({ ...demo, MAIL_FROM }, rootDir)).toThrow(
        "MAIL_FROM is not usable"
      )
    }
  )

  it("refuses half a Stripe or S3 configuration", () => {
    expect(() =>
      readConfig({ ...demo, STRIPE_API_KEY: "sk_test_x" }, rootDir)
    ).toThrow("STRIPE_API_KEY needs STRIPE_WEBHOOK_SECRET")
    expect(() => readConfig({ ...demo, S3_BUCKET: "shop" }, rootDir)).toThrow(
      "S3_BUCKET needs S3_REGION and S3_FILE_URL"
    )
  })
})

describe(".env.template", () => {
  const template = readFileSync(join(rootDir, ".env.template"), "utf8")

  it("holds exactly the variables that the configuration reads", () => {
    const names = [...template.matchAll(/^([A-Z0-9_]+)=/gm)].map(
      ([, name]) => name
    )
    expect(names.sort()).toEqual(Object.keys(variableSchema.shape).sort())
  })

  it("explains every variable", () => {
    for (const schema of Object.values(variableSchema.shape)) {
      expect(schema.description).toBeTruthy()
    }
  })
})
