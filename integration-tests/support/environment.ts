// Runs before each spec file, before anything of Medusa is imported.
process.env.APP_ENV = "test"
process.env.NODE_ENV = "test"
process.env.MEDUSA_DISABLE_TELEMETRY = "1"
process.env.LOG_LEVEL ??= "error"

// The literal "localhost" matters: with any other host Medusa's test runner
// insists on TLS.
process.env.DB_HOST = "localhost"
process.env.DB_PORT ??= "5432"
process.env.DB_USERNAME ??= "postgres"
process.env.DB_PASSWORD ??= ""

process.env.DATABASE_URL ??= `postgres://${process.env.DB_USERNAME}@localhost:${process.env.DB_PORT}/postgres`
