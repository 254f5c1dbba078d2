import { Problem } from "./problem.mjs"

const CONNECT_WITHIN_MS = 8000

/**
 * Connects once, because the application itself would go on trying for minutes
 * without a word.
 *
 * @param {object} database
 * @param {string} database.url
 * @param {"off" | "on" | "unverified"} [database.ssl]
 * @returns {Promise<import("pg").Client>} connected; the caller ends it
 */
export async function connectToDatabase({ url, ssl = "off" }) {
  const { default: pg } = await import("pg")
  const client = new pg.Client({
    connectionString: url,
    connectionTimeoutMillis: CONNECT_WITHIN_MS,
    ...(ssl === "off" ? {} : { ssl: { rejectUnauthorized: ssl === "on" } }),
  })
  // A connection that breaks later must not end the process.
  client.on("error", () => undefined)
  try {
    await client.connect()
    return client
  } catch (error) {
    await client.end().catch(() => undefined)
    throw explain(error, url)
  }
}

/** @param {Parameters<typeof connectToDatabase>[0]} database */
export async function checkDatabase(database) {
  const client = await connectToDatabase(database)
  await client.end()
}

/**
 * @param {unknown} error
 * @param {string} url
 */
function explain(error, url) {
  const { code = "", message } = /** @type {NodeJS.ErrnoException} */ (
    error instanceof AggregateError ? error.errors[0] : error
  )
  const { hostname, port, pathname } = new URL(url)
  const name = decodeURIComponent(pathname.slice(1))
  const place = `${hostname}:${port || 5432}`

  /** @type {Record<string, [reason: string, remedy: string]>} */
  const known = {
    ECONNREFUSED: [
      "nothing listens there",
      "Start PostgreSQL, or correct host and port in DATABASE_URL.",
    ],
    ENOTFOUND: [
      `the name ${hostname} is not known`,
      "Correct the host in DATABASE_URL.",
    ],
    EAI_AGAIN: [
      `the name ${hostname} could not be looked up`,
      "Check the host in DATABASE_URL and this machine's network.",
    ],
    "28P01": [
      "it refuses this user and password",
      "Correct them in DATABASE_URL.",
    ],
    28000: [
      "it does not let this user in",
      "Correct the user in DATABASE_URL, or set DATABASE_SSL when the server wants an encrypted connection.",
    ],
    "3D000": [
      `there is no database ${name} on it`,
      `Create it (createdb ${name}), or correct the name in DATABASE_URL.`,
    ],
    53300: [
      "it has no connection left",
      "Lower DATABASE_POOL_MAX or raise the server's max_connections.",
    ],
    "57P03": ["it is still starting", "Try again in a moment."],
  }
  const isLate = /timeout/i.test(message) || code === "ETIMEDOUT"
  const [reason, remedy] =
    known[code] ??
    (isLate
      ? [
          `no answer within ${CONNECT_WITHIN_MS / 1000} seconds`,
          "Check host and port in DATABASE_URL, and that no firewall is between.",
        ]
      : /ssl|tls|certificate/i.test(message)
        ? [
            message,
            "Set DATABASE_SSL to off, on or unverified, as the server wants it.",
          ]
        : [message || code, "Check DATABASE_URL."])
  return new Problem(
    `The database ${name} at ${place} cannot be used: ${reason}.`,
    remedy
  )
}
