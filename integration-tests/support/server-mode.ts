/**
 * The specs' own process runs no subscribers and no jobs: the servers that a
 * spec starts do. To be imported first, because the configuration is read when
 * it is imported.
 */
process.env.MEDUSA_WORKER_MODE = "server"
