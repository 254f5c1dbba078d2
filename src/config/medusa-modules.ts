import type { InputConfigModules } from "@medusajs/framework/types"
import type { Config } from "./index"

const CACHE_TTL_SECONDS = 60

/**
 * Modules that Medusa registers differently from its defaults. Re-registering
 * one replaces its providers, so each list here is whole.
 */
export function medusaModules(config: Config): InputConfigModules {
  return [
    ...(config.redis ? redisModules(config.redis) : inProcessModules()),
    fileModule(config),
    notificationModule(config),
    ...(config.stripe ? [paymentModule(config.stripe)] : []),
  ]
}

function inProcessModules(): InputConfigModules {
  return [cachingModule("caching-in-process", {})]
}

function cachingModule(
  id: "caching-in-process" | "caching-redis",
  options: object
): InputConfigModules[number] {
  return {
    resolve: "@medusajs/medusa/caching",
    options: {
      // Prices and promotions may begin by the clock, which clears nothing.
      ttl: CACHE_TTL_SECONDS,
      providers: [
        { resolve: `./src/providers/${id}`, id, is_default: true, options },
      ],
    },
  }
}

/**
 * All of them or none: a shop whose events are on Redis but whose locks are in
 * the process would sell the same unit twice.
 */
function redisModules(redis: NonNullable<Config["redis"]>): InputConfigModules {
  const redisUrl = redis.url
  return [
    {
      resolve: "@medusajs/medusa/event-bus-redis",
      options: {
        redisUrl,
        // Medusa's default is a single attempt, which turns any hiccup of a
        // subscriber into a lost event.
        jobOptions: {
          attempts: 5,
          backoff: { type: "exponential", delay: 1000 },
          removeOnComplete: { age: 3600, count: 1000 },
          removeOnFail: { age: 7 * 24 * 3600 },
        },
      },
    },
    {
      resolve: "@medusajs/medusa/workflow-engine-redis",
      // One hung job must not stop all others, as the default concurrency of
      // one would let it.
      options: { redis: { redisUrl, jobWorkerOptions: { concurrency: 5 } } },
    },
    {
      resolve: "@medusajs/medusa/locking",
      options: {
        providers: [
          {
            resolve: "@medusajs/medusa/locking-redis",
            id: "locking-redis",
            is_default: true,
            options: { redisUrl },
          },
        ],
      },
    },
    // Auth keeps its one-time state (second factor, OAuth) in this older
    // module; left in the process, a login that changes servers is lost.
    { resolve: "@medusajs/medusa/cache-redis", options: { redisUrl } },
    cachingModule("caching-redis", { redisUrl: redis.cache_url }),
  ]
}

function fileModule(config: Config): InputConfigModules[number] {
  const provider = config.s3
    ? {
        resolve: "@medusajs/medusa/file-s3",
        id: "s3",
        options: {
          ...config.s3,
          ...(config.s3.access_key_id
            ? {}
            : { authentication_method: "s3-iam-role" }),
        },
      }
    : {
        resolve: "@medusajs/medusa/file-local",
        id: "local",
        options: {
          upload_dir: config.files_dir,
          private_upload_dir: config.files_dir,
          backend_url: `${config.public_url}/static`,
        },
      }
  return {
    resolve: "@medusajs/medusa/file",
    options: { providers: [provider] },
  }
}

function paymentModule(
  stripe: NonNullable<Config["stripe"]>
): InputConfigModules[number] {
  return {
    resolve: "@medusajs/medusa/payment",
    options: {
      providers: [
        {
          resolve: "@medusajs/medusa/payment-stripe",
          id: "stripe",
          options: {
            apiKey: stripe.api_key,
            webhookSecret: stripe.webhook_secret,
          },
        },
      ],
    },
  }
}

function notificationModule(config: Config): InputConfigModules[number] {
  return {
    resolve: "@medusajs/medusa/notification",
    options: {
      providers: [
        // The bell of the admin.
        {
          resolve: "@medusajs/medusa/notification-local",
          id: "local",
          options: { channels: ["feed"] },
        },
        ...mailProviders(config),
      ],
    },
  }
}

function mailProviders({ mail }: Config) {
  switch (mail.provider) {
    case null:
      return []
    case "sendgrid":
      return [
        {
          resolve: "@medusajs/medusa/notification-sendgrid",
          id: mail.provider,
          options: {
            channels: ["email"],
            api_key: mail.sendgrid_api_key,
            from: mail.from,
          },
        },
      ]
    default:
      return [
        {
          resolve: `./src/providers/${mail.provider}`,
          id: mail.provider,
          options: { channels: ["email"] },
        },
      ]
  }
}
