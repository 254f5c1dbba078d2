const { defineConfig } = require("@medusajs/framework/utils")

/** Medusa as it comes: same version, same database, none of our code. */
module.exports = defineConfig({
  projectConfig: {
    databaseUrl: process.env.DATABASE_URL,
    http: {
      storeCors: "http://localhost:8000",
      adminCors: "http://localhost:9000",
      authCors: "http://localhost:8000,http://localhost:9000",
      jwtSecret: "bench",
      cookieSecret: "bench",
    },
  },
})
