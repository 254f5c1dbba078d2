import { z } from "@medusajs/framework/zod"

/** How the process behaves. Nothing else decides it: see ARCHITECTURE.md. */
const APP_ENVS = [
  "demo",
  "development",
  "test",
  "staging",
  "production",
] as const
export type AppEnv = (typeof APP_ENVS)[number]

const DEFAULT_STOREFRONTS =
  "http://localhost:8000,http://localhost:3000,http://localhost:5173"

const flag = z.enum(["true", "false"]).transform((value) => value === "true")
const wholeNumber = (minimum: number, maximum: number) =>
  z.coerce.number().int().min(minimum).max(maximum)
const address = (...protocols: string[]) =>
  z.url({ protocol: new RegExp(`^(${protocols.join("|")})$`) })
/** `shop@example.com` or `Name <shop@example.com>`, on one line. */
const mailbox = z
  .string()
  .regex(
    /^(?:[^<>@,;:\r\n]* <[^\s<>@,;]+@[^\s<>@,;]+>|[^\s<>@,;]+@[^\s<>@,;]+)$/,
    "not a mail address"
  )
const secret = z.string().min(32)

/**
 * Every environment variable the product reads, in the order in which
 * `.env.template` lists them. `describe` becomes the comment there.
 */
export const variableSections = {
  "The process": {
    APP_ENV: z
      .enum(APP_ENVS)
      .default("production")
      .describe(
        "demo, development, test, staging or production. It decides behaviour, and nothing else does."
      ),
    PORT: wholeNumber(1, 65535)
      .default(9000)
      .describe("Port of the API and the admin."),
    HOST: z
      .string()
      .optional()
      .describe("Address to listen on. Empty: every interface."),
    PUBLIC_URL: address("https?")
      .optional()
      .describe(
        "Address under which browsers reach this server. Default http://localhost:PORT; required in staging and production. With https the session cookie is Secure."
      ),
    STOREFRONT_URL: address("https?")
      .optional()
      .describe(
        "Address of the storefront that links in mails lead to. Default: the first origin of STORE_CORS."
      ),
    MEDUSA_WORKER_MODE: z
      .enum(["shared", "server", "worker"])
      .default("shared")
      .describe(
        "shared does everything; server answers HTTP; worker runs subscribers and jobs."
      ),
    PROCESSES: wholeNumber(1, 1000)
      .default(1)
      .describe(
        "How many processes serve this shop, servers and workers together. Above 1 needs REDIS_URL."
      ),
    DRAIN_SECONDS: wholeNumber(0, 300)
      .optional()
      .describe(
        "How long `npm run serve` answers 503 on /health/ready before it stops the server. Default 5 in staging and production, else 0."
      ),
    KEEP_ALIVE_SECONDS: wholeNumber(1, 3600)
      .default(75)
      .describe(
        "How long an idle connection stays open. It must be longer than the load balancer keeps one: 60 on AWS, 600 on Google Cloud."
      ),
    LOG_LEVEL: z
      .enum(["error", "warn", "info", "http", "verbose", "debug", "silly"])
      .default("http")
      .describe("Least important level that is logged."),
    DATA_DIR: z
      .string()
      .optional()
      .describe("Folder for local files and development mail. Default .data."),
    ADMIN_DISABLED: flag
      .default(false)
      .describe("true leaves the admin out, as a worker does."),
  },
  "The database": {
    DATABASE_URL: address("postgres(ql)?").describe(
      "PostgreSQL 15 or newer, for example postgres://user:password@localhost:5432/muted-age. `npm start` brings its own when this is empty."
    ),
    DATABASE_POOL_MAX: wholeNumber(2, 500)
      .default(10)
      .describe(
        "Connections of one process. Times PROCESSES it must stay below max_connections."
      ),
    DATABASE_SSL: z
      .enum(["off", "on", "unverified"])
      .default("off")
      .describe(
        "on checks the server's certificate; unverified only encrypts, as some managed databases need."
      ),
  },
  Redis: {
    REDIS_URL: address("rediss?")
      .optional()
      .describe(
        "Moves events, workflows, locks, sessions and caches to Redis, all at once. Its maxmemory-policy must be noeviction."
      ),
    REDIS_CACHE_URL: address("rediss?")
      .optional()
      .describe(
        "A second Redis for what may be evicted (maxmemory-policy allkeys-lru). Default REDIS_URL."
      ),
  },
  Limits: {
    RATE_LIMIT_FACTOR: z.coerce
      .number()
      .min(0.01)
      .max(1_000_000)
      .optional()
      .describe(
        "Makes every rate limit that much wider. Default 1. A storefront that renders on a server sends many shoppers from one address: forward theirs, or raise this."
      ),
  },
  Secrets: {
    JWT_SECRET: secret
      .optional()
      .describe(
        "Signs tokens; 32 characters or more. Required in staging and production."
      ),
    COOKIE_SECRET: secret
      .optional()
      .describe(
        "Signs the session cookie; 32 characters or more. Required in staging and production."
      ),
    AUTH_MFA_ENCRYPTION_KEY: secret
      .optional()
      .describe(
        "Encrypts second factors at rest; 32 characters or more. Required in staging and production."
      ),
  },
  "API documentation": {
    DOCS_PASSWORD: z
      .string()
      .min(12)
      .optional()
      .describe(
        "Opens /docs in staging, with any user name; 12 characters or more. Empty: staging has no /docs. The demo and development show it to everybody, production to nobody."
      ),
  },
  "Cross-origin requests": {
    STORE_CORS: z
      .string()
      .optional()
      .describe(
        `Origins of storefronts, comma separated, matched exactly (* matches none). Default PUBLIC_URL, ${DEFAULT_STOREFRONTS}; required in staging and production.`
      ),
    ADMIN_CORS: z
      .string()
      .optional()
      .describe(
        "Origins of admins that are served elsewhere. Default PUBLIC_URL."
      ),
    AUTH_CORS: z
      .string()
      .optional()
      .describe(
        "Origins that may log in. Default STORE_CORS and ADMIN_CORS together."
      ),
  },
  "Files on S3 or compatible": {
    S3_BUCKET: z
      .string()
      .optional()
      .describe(
        "Stores files in this bucket instead of the local disk. The next five belong to it."
      ),
    S3_REGION: z.string().optional().describe("Region of the bucket."),
    S3_FILE_URL: address("https?")
      .optional()
      .describe("Address under which browsers read public files."),
    S3_ENDPOINT: address("https?")
      .optional()
      .describe("Endpoint of a compatible store such as MinIO or R2."),
    S3_ACCESS_KEY_ID: z
      .string()
      .optional()
      .describe(
        "Access key. Leave this and the next empty to use the machine's role."
      ),
    S3_SECRET_ACCESS_KEY: z.string().optional().describe("Secret access key."),
    S3_PREFIX: z
      .string()
      .optional()
      .describe("Folder inside the bucket, for example shop/."),
  },
  Payment: {
    STRIPE_API_KEY: z
      .string()
      .optional()
      .describe("Registers Stripe as a payment provider."),
    STRIPE_WEBHOOK_SECRET: z
      .string()
      .optional()
      .describe(
        "Secret of Stripe's webhook endpoint. Required with STRIPE_API_KEY."
      ),
  },
  Mail: {
    SMTP_URL: address("smtps?")
      .optional()
      .describe(
        "Sends mail through this server: smtp://user:password@mail.example:587 (STARTTLS) or smtps://…:465. Empty in the demo, development and tests: mails are files in .data/mail."
      ),
    MAIL_FROM: mailbox
      .optional()
      .describe(
        "Sender, such as Muted Age <shop@example.com>. Required with SMTP_URL or SENDGRID_API_KEY in staging and production."
      ),
    MAIL_REPLY_TO: mailbox
      .optional()
      .describe("Where answers go, when it is not the sender."),
    SENDGRID_API_KEY: z
      .string()
      .optional()
      .describe(
        "Sends mail by SendGrid's API, as HTML alone. SMTP_URL=smtps://apikey:KEY@smtp.sendgrid.net:465 sends text and headers as well."
      ),
  },
  Tests: {
    CRASH_AT: z
      .string()
      .optional()
      .describe(
        "Name of the place in the code where the process kills itself. Refused unless APP_ENV is test."
      ),
    TEST_PLUGIN: z
      .string()
      .optional()
      .describe(
        "Folder of a Medusa plugin that is loaded beside the shop. Refused unless APP_ENV is test."
      ),
    TEST_PAYMENT_PROVIDER: z
      .string()
      .optional()
      .describe(
        "Module that replaces the payment providers. Refused unless APP_ENV is test."
      ),
  },
} satisfies Record<string, Record<string, z.ZodType>>

export const defaultStorefrontOrigins = DEFAULT_STOREFRONTS.split(",")

type Sections = typeof variableSections
type UnionToIntersection<U> = (
  U extends unknown ? (value: U) => void : never
) extends (value: infer I) => void
  ? I
  : never
type VariableShape = UnionToIntersection<Sections[keyof Sections]>

export const variableSchema = z.object(
  Object.assign({}, ...Object.values(variableSections)) as VariableShape
)
export type Variables = z.infer<typeof variableSchema>
