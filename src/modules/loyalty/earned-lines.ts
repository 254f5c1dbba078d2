import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { pointsBook } from "./book"
import type { EarningRow } from "./earning"
import { SHIPPING_LINE_ID } from "./domain/earning"
import type { ProgramDefinition } from "./domain/program"

interface ProgramVersion {
  id: string
  name: string
  version: number
}

/** What one line of an order has earned, and why. */
export interface EarnedLine {
  /** Null for shipping. */
  line_item_id: string | null
  points: number
  points_clawed_back: number
  status: EarningRow["status"]
  activated_at: Date | null
  /** When what it has earned expires; null for never, and before it is active. */
  expires_at: Date | null
  program: ProgramVersion | null
  rules: { id: string; name: string }[]
  /** When it was promised, if that gave more than what held by then. */
  promised_at: Date | null
  /** What the order would have earned by otherwise. */
  program_today: ProgramVersion | null
}

interface Details {
  program_id?: string
  rule_ids?: string[]
  promised_at?: string
  program_id_today?: string
}

type LineRow = Omit<EarnedLine, "program" | "rules" | "program_today"> & {
  line_item_id: string
  details: Details | null
}

type Version = ProgramVersion & { definition: ProgramDefinition }

/** Two statements for however many lines; shipping is last. */
export async function listEarned(
  knex: Knex,
  order_id: string
): Promise<EarnedLine[]> {
  const shipping = `${order_id}.${SHIPPING_LINE_ID}`
  const rows = await readLines(knex, order_id, shipping)
  const versions = await readVersions(knex, rows)
  return rows.map(({ details, promised_at: _, ...line }) => {
    const { rule_ids = [], promised_at, ...ids } = details ?? {}
    const program = versions.get(ids.program_id ?? "")
    return {
      ...line,
      line_item_id: line.line_item_id === shipping ? null : line.line_item_id,
      program: program ? asVersion(program) : null,
      rules: rule_ids.map((id) => ({ id, name: ruleName(program, id) })),
      promised_at: promised_at ? new Date(promised_at) : null,
      program_today: asVersion(versions.get(ids.program_id_today ?? "")),
    }
  })
}

async function readLines(
  knex: Knex,
  order_id: string,
  shipping: string
): Promise<LineRow[]> {
  const { entry, lot } = pointsBook.tables
  const { rows } = await knex.raw(
    `select line.line_item_id, line.points, line.points_clawed_back,
       line.status, earned.details, activated.occurred_at as activated_at,
       lot.expires_at
     from loyalty_earning line
     left join ?? earned on earned.source = 'order_line'
       and earned.source_id = line.line_item_id and earned.kind = 'earn'
     left join ?? activated on activated.source = 'order_line'
       and activated.source_id = line.line_item_id
       and activated.kind = 'activate'
     left join ?? lot on lot.id = line.lot_id
     where line.order_id = ? and line.deleted_at is null
     order by line.line_item_id = ?, line.line_item_id`,
    [entry, entry, lot, order_id, shipping]
  )
  return rows
}

async function readVersions(knex: Knex, rows: LineRow[]) {
  const ids = rows.flatMap(({ details }) => [
    details?.program_id,
    details?.program_id_today,
  ])
  const versions: Version[] = await knex("loyalty_program")
    .whereIn("id", [...new Set(ids.filter((id) => id !== undefined))])
    .select("id", "name", "version", "definition")
  return new Map(versions.map((version) => [version.id, version]))
}

const asVersion = (program: Version | undefined) =>
  program
    ? { id: program.id, name: program.name, version: program.version }
    : null

const ruleName = (program: Version | undefined, id: string) =>
  program?.definition.earning.rules.find((rule) => rule.id === id)?.name ?? id
