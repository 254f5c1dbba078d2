import { Client } from "pg"

/**
 * Gives a spec its own copy of the seeded demo shop, which `npm test` keeps as
 * a template database.
 */
export async function cloneDemoDatabase(name: string) {
  const template = process.env.TEST_TEMPLATE_DEMO
  if (!template) {
    throw new Error(
      "This spec starts from the seeded demo shop. Run it through `npm test -- <feature>`, which prepares that database."
    )
  }
  await withClient((client) =>
    client.query(`create database "${name}" template "${template}"`)
  )
}

/** Runs SQL on a database of the tests' server. */
export async function withClient<T>(
  use: (client: Client) => Promise<T>,
  database = "postgres"
): Promise<T> {
  const client = new Client({
    host: process.env.DB_HOST,
    port: Number(process.env.DB_PORT),
    user: process.env.DB_USERNAME,
    password: process.env.DB_PASSWORD,
    database,
  })
  await client.connect()
  try {
    return await use(client)
  } finally {
    await client.end()
  }
}

/** The address of a database on the tests' server. */
export function databaseUrl(name: string) {
  const { DB_HOST, DB_PORT, DB_USERNAME, DB_PASSWORD } = process.env
  return `postgres://${DB_USERNAME}:${DB_PASSWORD}@${DB_HOST}:${DB_PORT}/${name}`
}
