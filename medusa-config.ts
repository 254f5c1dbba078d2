import { defineConfig } from "@medusajs/framework/utils"
import { config } from "./src/config/current"
import { medusaModules } from "./src/config/medusa-modules"
import { testModules, testPlugins } from "./src/config/test-modules"
import { coreLogger } from "./src/lib/server/core-logger"

module.exports = defineConfig({
  projectConfig: {
    databaseUrl: config.database.url,
    databaseDriverOptions: {
      pool: { min: 2, max: config.database.pool_max },
      ...(config.database.ssl === "off"
        ? {}
        : {
            connection: {
              ssl: { rejectUnauthorized: config.database.ssl === "on" },
            },
          }),
    },
    redisUrl: config.redis?.url,
    workerMode: config.worker_mode,
    // Browsers drop a Secure cookie that arrives over plain http, and the
    // admin would then ask for the login for ever.
    cookieOptions: { secure: config.public_url.startsWith("https://") },
    http: {
      storeCors: config.cors.store,
      adminCors: config.cors.admin,
      authCors: config.cors.auth,
      jwtSecret: config.secrets.jwt,
      cookieSecret: config.secrets.cookie,
    },
  },
  admin: {
    disable: config.admin_disabled || config.worker_mode === "worker",
  },
  logger: coreLogger(config.log_level),
  featureFlags: { caching: true },
  plugins: testPlugins(config),
  modules: [
    ...medusaModules(config),
    { resolve: "./src/modules/clock" },
    { resolve: "./src/modules/sweep" },
    { resolve: "./src/modules/idempotency" },
    { resolve: "./src/modules/rate-limit" },
    { resolve: "./src/modules/checkout" },
    { resolve: "./src/modules/upload" },
    { resolve: "./src/modules/effect" },
    { resolve: "./src/modules/inbox" },
    { resolve: "./src/modules/messaging" },
    { resolve: "./src/modules/stream" },
    { resolve: "./src/modules/privacy" },
    { resolve: "./src/modules/review" },
    { resolve: "./src/modules/loyalty" },
    ...testModules(config),
  ],
})
