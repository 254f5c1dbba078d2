import { Client } from "pg"

/**
 * Gives a spec its own copy of the seeded demo shop, which `npm test` keeps as
 * a template database.
 */
export function cloneDemoDatabase(name: string) {
  return copyDatabase(preparedTemplate("TEST_TEMPLATE_DEMO"), name)
}

/** The same of a shop that nobody has used: the tables and nothing in them. */
export function cloneEmptyDatabase(name: string) {
  return copyDatabase(preparedTemplate("TEST_TEMPLATE_EMPTY"), name)
}

function preparedTemplate(variable: string) {
  const template = process.env[variable]
  if (!template) {
    throw new Error(
      "This spec starts from a database that is prepared once for all of them. Run it through `npm test -- <feature>`, which prepares it."
    )
  }
  return template
}

/**
 * Copies a database that nobody is connected to, by its files: with the
 * tests' settings that is ten times as fast as through the log, PostgreSQL's
 * default.
 */
export async function copyDatabase(from: string, to: string) {
  await withClient((client) =>
    client.query(
      `create database "${to}" template "${from}" strategy file_copy`
    )
  )
}

/** Whether anybody may connect; when not, who is connected is cut. */
export async function setConnectable(name: string, isConnectable: boolean) {
  await withClient(async (client) => {
    await client.query(
      `alter database "${name}" with allow_connections ${isConnectable}`
    )
    if (!isConnectable) {
      await client.query(
        "select pg_terminate_backend(pid) from pg_stat_activity where datname = $1",
        [name]
      )
    }
  })
}

/** Cuts whoever is connected, too. */
export async function dropDatabase(name: string) {
  await withClient((client) =>
    client.query(`drop database if exists "${name}" with (force)`)
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
