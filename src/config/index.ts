import { resolve } from "path"
import { parseUrl } from "../lib/parse-url"
import { ConfigError } from "./config-error"
import { mailProblems, readMailSettings } from "./mail"
import {
  defaultStorefrontOrigins,
  variableSchema,
  type AppEnv,
  type Variables,
} from "./variables"

export type { AppEnv } from "./variables"

/**
 * Secrets that only a machine of one's own may use. They are public, so
 * staging and production refuse to start without secrets of their own.
 */
const OPEN_SECRET = "muted-age-open-secret-for-demo-and-tests"

/** The validated settings of one process. */
export type Config = ReturnType<typeof readConfig>

/**
 * Reads and checks the environment.
 *
 * @param environment variables as strings; an empty string counts as unset
 * @param rootDir folder that relative paths start from
 * @throws {ConfigError} naming every variable that is missing or malformed
 */
export function readConfig(
  environment: Record<string, string | undefined>,
  rootDir: string
) {
  const variables = parseVariables(environment)
  const isDeployed = ["staging", "production"].includes(variables.APP_ENV)
  assertConsistent(variables, isDeployed)

  const publicUrl = (
    variables.PUBLIC_URL ?? `http://localhost:${variables.PORT}`
  ).replace(/\/+$/, "")
  const adminCors = variables.ADMIN_CORS ?? publicUrl
  const storeCors =
    variables.STORE_CORS ?? [publicUrl, ...defaultStorefrontOrigins].join(",")
  const dataDir = resolve(rootDir, variables.DATA_DIR ?? ".data")

  return {
    app_env: variables.APP_ENV,
    is_deployed: isDeployed,
    root_dir: rootDir,
    port: variables.PORT,
    host: variables.HOST,
    public_url: publicUrl,
    storefront_url:
      variables.STOREFRONT_URL ?? storefrontOf(storeCors, publicUrl),
    worker_mode: variables.MEDUSA_WORKER_MODE,
    processes: variables.PROCESSES,
    drain_seconds: variables.DRAIN_SECONDS ?? (isDeployed ? 5 : 0),
    keep_alive_seconds: variables.KEEP_ALIVE_SECONDS,
    log_level: variables.LOG_LEVEL,
    admin_disabled: variables.ADMIN_DISABLED,
    data_dir: dataDir,
    files_dir: resolve(dataDir, "files"),
    database: {
      url: variables.DATABASE_URL,
      pool_max: variables.DATABASE_POOL_MAX,
      ssl: variables.DATABASE_SSL,
    },
    redis: variables.REDIS_URL
      ? {
          url: variables.REDIS_URL,
          cache_url: variables.REDIS_CACHE_URL ?? variables.REDIS_URL,
        }
      : undefined,
    secrets: {
      jwt: variables.JWT_SECRET ?? OPEN_SECRET,
      cookie: variables.COOKIE_SECRET ?? OPEN_SECRET,
      mfa: variables.AUTH_MFA_ENCRYPTION_KEY ?? OPEN_SECRET,
    },
    docs_password: variables.DOCS_PASSWORD,
    // Specs call faster than any shopper; those about limits set it to 1.
    rate_limit_factor:
      variables.RATE_LIMIT_FACTOR ?? (variables.APP_ENV === "test" ? 100 : 1),
    cors: {
      store: storeCors,
      admin: adminCors,
      auth: variables.AUTH_CORS ?? uniqueOrigins(storeCors, adminCors),
    },
    s3: variables.S3_BUCKET
      ? {
          bucket: variables.S3_BUCKET,
          region: variables.S3_REGION,
          file_url: variables.S3_FILE_URL,
          endpoint: variables.S3_ENDPOINT,
          access_key_id: variables.S3_ACCESS_KEY_ID,
          secret_access_key: variables.S3_SECRET_ACCESS_KEY,
          prefix: variables.S3_PREFIX,
        }
      : undefined,
    stripe: variables.STRIPE_API_KEY
      ? {
          api_key: variables.STRIPE_API_KEY,
          webhook_secret: variables.STRIPE_WEBHOOK_SECRET,
        }
      : undefined,
    mail: readMailSettings(variables, isDeployed),
    tests: {
      crash_at: variables.CRASH_AT,
      plugin: variables.TEST_PLUGIN,
      payment_provider: variables.TEST_PAYMENT_PROVIDER,
    },
  }
}

function parseVariables(
  environment: Record<string, string | undefined>
): Variables {
  const given = Object.fromEntries(
    Object.entries(environment).filter(([, value]) => value?.trim())
  )
  const result = variableSchema.safeParse(given)
  if (result.success) {
    return result.data
  }
  throw new ConfigError(
    result.error.issues.map((issue) => {
      const name = String(issue.path[0])
      // The value itself is left out: it may be a secret or hold a password.
      return given[name] === undefined
        ? `${name} is missing.`
        : `${name} is not usable: ${issue.message}.`
    })
  )
}

/** Rules that span several variables. */
function assertConsistent(variables: Variables, isDeployed: boolean) {
  const problems: string[] = []
  if (isDeployed) {
    const required = [
      "PUBLIC_URL",
      "STORE_CORS",
      "JWT_SECRET",
      "COOKIE_SECRET",
      "AUTH_MFA_ENCRYPTION_KEY",
    ] as const
    for (const name of required) {
      if (!variables[name]) {
        problems.push(
          `${name} is missing: ${variables.APP_ENV} has no default for it.`
        )
      }
    }
  }
  if (variables.PROCESSES > 1 && !variables.REDIS_URL) {
    problems.push(
      `PROCESSES is ${variables.PROCESSES} but REDIS_URL is empty: locks and events held in one process would let two of them sell the same unit.`
    )
  }
  if (variables.REDIS_CACHE_URL && !variables.REDIS_URL) {
    problems.push("REDIS_CACHE_URL is set but REDIS_URL is empty.")
  }
  if (variables.S3_BUCKET && !(variables.S3_REGION && variables.S3_FILE_URL)) {
    problems.push("S3_BUCKET needs S3_REGION and S3_FILE_URL.")
  }
  if (variables.STRIPE_API_KEY && !variables.STRIPE_WEBHOOK_SECRET) {
    problems.push("STRIPE_API_KEY needs STRIPE_WEBHOOK_SECRET.")
  }
  problems.push(...mailProblems(variables, isDeployed))
  for (const name of [
    "CRASH_AT",
    "TEST_PLUGIN",
    "TEST_PAYMENT_PROVIDER",
  ] as const) {
    if (variables[name] && variables.APP_ENV !== "test") {
      problems.push(`${name} is for APP_ENV=test only.`)
    }
  }
  if (problems.length) {
    throw new ConfigError(problems)
  }
}

/** An origin may be a regular expression, which leads nowhere. */
function storefrontOf(storeCors: string, publicUrl: string) {
  const [first = ""] = storeCors.split(",")
  return parseUrl(first.trim()) ? first.trim() : publicUrl
}

function uniqueOrigins(...lists: string[]) {
  const origins = lists.flatMap((list) =>
    list.split(",").map((origin) => origin.trim())
  )
  return [...new Set(origins)].join(",")
}

export function isAppEnvOf(config: Config, ...envs: AppEnv[]) {
  return envs.includes(config.app_env)
}
