import { Migration } from "@medusajs/framework/mikro-orm/migrations";

const CHECKS = [
  ["loyalty_reward", "key_readable", "key ~ '^[a-z][a-z0-9_-]{0,39}$'"],
  ["loyalty_reward", "points_positive", "points > 0"],
  ["loyalty_reward", "valid_days_positive", "valid_days > 0"],
  ["loyalty_reward", "claims_max_positive", "claims_max > 0"],
  ["loyalty_reward", "claims_max_per_member_positive", "claims_max_per_member > 0"],
  ["loyalty_claim", "points_positive", "points > 0"],
  ["loyalty_claim", "expires_after_claim", "expires_at > claimed_at"],
  ["loyalty_claim", "used_by_order", "status <> 'used' or order_id is not null"],
];

/** Rewards, and what was claimed of them. A claim keeps its terms. */
export class Migration20261122110500 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`create table if not exists "loyalty_reward" ("id" text not null, "key" text not null, "name" text not null, "description" text null, "points" integer not null, "benefit" jsonb not null, "minimum_amounts" jsonb null, "valid_days" integer not null, "claims_max" integer null, "claims_max_per_member" integer null, "tier_key" text null, "status" text check ("status" in ('draft', 'active', 'archived')) not null default 'draft', "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "loyalty_reward_pkey" primary key ("id"));`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_loyalty_reward_key_unique" ON "loyalty_reward" ("key") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_loyalty_reward_deleted_at" ON "loyalty_reward" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_loyalty_reward_status_points_id" ON "loyalty_reward" ("status", "points", "id") WHERE deleted_at IS NULL;`);
    this.addSql(`create table if not exists "loyalty_claim" ("id" text not null, "reward_id" text not null, "account_id" text not null, "code" text not null, "name" text not null, "points" integer not null, "benefit" jsonb not null, "minimum_amounts" jsonb null, "currency_code" text null, "status" text check ("status" in ('claimed', 'issued', 'used', 'expired', 'returning', 'returned')) not null default 'claimed', "claimed_at" timestamptz not null, "expires_at" timestamptz not null, "entry_id" text not null, "promotion_id" text null, "bound_customer_id" text null, "order_id" text null, "ended_at" timestamptz null, "returned_by_type" text null, "returned_by_id" text null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "loyalty_claim_pkey" primary key ("id"));`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_loyalty_claim_code_unique" ON "loyalty_claim" ("code") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_loyalty_claim_entry_id_unique" ON "loyalty_claim" ("entry_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_loyalty_claim_deleted_at" ON "loyalty_claim" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_loyalty_claim_account_id_claimed_at_id" ON "loyalty_claim" ("account_id", "claimed_at", "id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_loyalty_claim_reward_id_status" ON "loyalty_claim" ("reward_id", "status") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_loyalty_claim_promotion_id" ON "loyalty_claim" ("promotion_id") WHERE promotion_id is not null AND deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_loyalty_claim_order_id" ON "loyalty_claim" ("order_id") WHERE order_id is not null AND deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_loyalty_claim_status_id" ON "loyalty_claim" ("status", "id") WHERE status in ('claimed', 'issued', 'returning') AND deleted_at IS NULL;`);
    for (const [table, name, rule] of CHECKS) {
      this.addSql(`alter table "${table}" drop constraint if exists "${table}_${name}";`);
      this.addSql(`alter table "${table}" add constraint "${table}_${name}" check (${rule});`);
    }
    this.addSql(`
      create or replace function loyalty_claim_keep_terms() returns trigger as $$
      begin
        raise exception 'loyalty claim % keeps its terms: points were paid for them', old.id
          using errcode = 'restrict_violation';
      end $$ language plpgsql`);
    this.addSql(`create or replace trigger "loyalty_claim_keep_terms" before update on "loyalty_claim" for each row when ((new.reward_id, new.account_id, new.code, new.name, new.points, new.benefit, new.minimum_amounts, new.currency_code, new.claimed_at, new.expires_at, new.entry_id) is distinct from (old.reward_id, old.account_id, old.code, old.name, old.points, old.benefit, old.minimum_amounts, old.currency_code, old.claimed_at, old.expires_at, old.entry_id)) execute function loyalty_claim_keep_terms()`);
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "loyalty_claim" cascade;`);
    this.addSql(`drop function if exists loyalty_claim_keep_terms();`);
    this.addSql(`drop table if exists "loyalty_reward" cascade;`);
  }

}
