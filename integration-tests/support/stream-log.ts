import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import {
  ContainerRegistrationKeys,
  ModulesSdkUtils,
} from "@medusajs/framework/utils"
import { randomBytes } from "crypto"
import { Migration20261121160000 } from "../../src/modules/stream/migrations/Migration20261121160000"
import StreamModuleService from "../../src/modules/stream/service"
import { databaseUrl, withClient } from "./databases"

/**
 * The log alone, on a database of its own: Medusa's runner for modules needs
 * models, and the log has none.
 */
export function useStreamLog() {
  const name = `stream_${randomBytes(6).toString("hex")}`
  const log = {} as {
    url: string
    knex: Knex
    service: StreamModuleService
    /** Another process, as far as the log is concerned. */
    build(): StreamModuleService
  }

  beforeAll(async () => {
    await withClient((client) => client.query(`create database "${name}"`))
    await withClient((client) => client.query(migration()), name)
    const url = databaseUrl(name)
    const knex = ModulesSdkUtils.createPgConnection({ clientUrl: url }) as Knex
    const build = () =>
      new StreamModuleService({
        [ContainerRegistrationKeys.PG_CONNECTION]: knex,
      })
    Object.assign(log, { url, knex, build, service: build() })
  })
  beforeEach(() =>
    log.knex.raw("truncate stream_event, stream_ticket restart identity")
  )
  afterAll(async () => {
    await log.knex.destroy()
    await withClient((client) =>
      client.query(`drop database "${name}" with (force)`)
    )
  })
  return log
}

function migration() {
  const migration = new Migration20261121160000(
    undefined as never,
    undefined as never
  )
  migration.up()
  return migration.getQueries().map(String).join(";\n")
}
