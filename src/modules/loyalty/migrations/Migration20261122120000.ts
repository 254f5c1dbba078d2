import { Migration } from "@medusajs/framework/mikro-orm/migrations"

const STATUSES =
  "'signed_up', 'qualified', 'held', 'rewarded', 'expired', 'rejected'"
const REASONS =
  "'self-referral', 'same-household', 'fake-account', 'misuse', 'mistake', 'merged', 'erased'"
const STAMPS =
  '"created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null'

const TABLES = {
  loyalty_referral: `"id" text not null, "referrer_account_id" text not null, "friend_account_id" text not null, "program_id" text not null, "referrer_points" integer not null, "friend_points" integer not null, "order_minimum_amounts" jsonb null, "status" text check ("status" in (${STATUSES})) not null default 'signed_up', "findings" jsonb not null, "is_cleared" boolean not null default false, "network_key" text null, "order_id" text null, "looked_as" text null, "reason" text check ("reason" in (${REASONS})) null, "joined_at" timestamptz not null, "expires_at" timestamptz not null, "ended_at" timestamptz null`,
  loyalty_referral_change: `"id" text not null, "referral_id" text not null, "step" integer not null, "from_status" text check ("from_status" in (${STATUSES})) null, "to_status" text check ("to_status" in (${STATUSES})) not null, "order_id" text null, "findings" jsonb not null, "reason" text check ("reason" in (${REASONS})) null, "actor_type" text null, "actor_id" text null, "occurred_at" timestamptz not null`,
  loyalty_referral_code: `"id" text not null, "account_id" text not null, "code" text not null, "network_key" text null, "network_seen_at" timestamptz null`,
}

const UNIQUE = [
  ["loyalty_referral", ["friend_account_id"]],
  ["loyalty_referral_change", ["referral_id", "step"]],
  ["loyalty_referral_code", ["account_id"]],
  ["loyalty_referral_code", ["code"]],
] as const

const INDEXES = [
  [
    "loyalty_referral",
    "referrer_account_id_id",
    `("referrer_account_id", "id") WHERE deleted_at IS NULL`,
  ],
  [
    "loyalty_referral",
    "status_id",
    `("status", "id") WHERE deleted_at IS NULL`,
  ],
  [
    "loyalty_referral",
    "id",
    `("id") WHERE status in ('signed_up', 'qualified') AND deleted_at IS NULL`,
  ],
  [
    "loyalty_referral",
    "expires_at",
    `("expires_at") WHERE status = 'signed_up' AND deleted_at IS NULL`,
  ],
  [
    "loyalty_referral",
    "network_key",
    `("network_key") WHERE network_key is not null AND deleted_at IS NULL`,
  ],
  [
    "loyalty_referral_code",
    "network_key",
    `("network_key") WHERE network_key is not null AND deleted_at IS NULL`,
  ],
  [
    "loyalty_referral_code",
    "network_seen_at_id",
    `("network_seen_at", "id") WHERE network_key is not null AND deleted_at IS NULL`,
  ],
  // What needs a decision first, as the list of merchants asks for it.
  [
    "loyalty_referral",
    "held_first",
    `((case "status" when 'held' then 1 else 0 end) desc, "id" desc) WHERE deleted_at IS NULL`,
  ],
]

const CHECKS = [
  ["loyalty_referral_change", "step_positive", "step > 0"],
  ["loyalty_referral", "referrer_points_positive", "referrer_points > 0"],
  ["loyalty_referral", "friend_points_positive", "friend_points > 0"],
  [
    "loyalty_referral",
    "not_oneself",
    "referrer_account_id <> friend_account_id",
  ],
  [
    "loyalty_referral",
    "ended_when_final",
    "(ended_at is not null) = (status in ('rewarded', 'expired', 'rejected'))",
  ],
  [
    "loyalty_referral",
    "network_forgotten",
    "ended_at is null or network_key is null",
  ],
  [
    "loyalty_referral_code",
    "code_readable",
    "code ~ '^[2-9A-HJKMNP-TV-Z]{8}$'",
  ],
]

const HISTORY = "loyalty_referral_change"

/** Codes, who has accepted one, and what became of it. */
export class Migration20261122120000 extends Migration {
  override up(): void {
    for (const [table, columns] of Object.entries(TABLES)) {
      this.addSql(
        `create table if not exists "${table}" (${columns}, ${STAMPS}, constraint "${table}_pkey" primary key ("id"))`
      )
      this.addSql(
        `CREATE INDEX IF NOT EXISTS "IDX_${table}_deleted_at" ON "${table}" ("deleted_at") WHERE deleted_at IS NULL`
      )
    }
    for (const [table, columns] of UNIQUE) {
      const on = columns.map((column) => `"${column}"`).join(", ")
      this.addSql(
        `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_${table}_${columns.join("_")}_unique" ON "${table}" (${on}) WHERE deleted_at IS NULL`
      )
    }
    for (const [table, name, on] of INDEXES) {
      this.addSql(
        `CREATE INDEX IF NOT EXISTS "IDX_${table}_${name}" ON "${table}" ${on}`
      )
    }
    for (const [table, name, rule] of CHECKS) {
      this.addSql(
        `alter table "${table}" drop constraint if exists "${table}_${name}"`
      )
      this.addSql(
        `alter table "${table}" add constraint "${table}_${name}" check (${rule})`
      )
    }
    this.addSql(
      `drop trigger if exists "${HISTORY}_insert_only" on "${HISTORY}"`
    )
    this.addSql(
      `create trigger "${HISTORY}_insert_only" before update or delete on "${HISTORY}" for each row execute function loyalty_refuse_change()`
    )
  }

  override down(): void {
    for (const table of Object.keys(TABLES)) {
      this.addSql(`drop table if exists "${table}" cascade`)
    }
  }
}
