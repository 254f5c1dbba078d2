import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261121011658 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`alter table if exists "completion_repair" drop constraint if exists "completion_repair_finding_id_attempt_unique";`);
    this.addSql(`create table if not exists "completion_repair" ("id" text not null, "finding_id" text not null, "finder" text check ("finder" in ('interrupted', 'unpaid', 'stray')) not null, "cart_id" text not null, "order_id" text null, "attempt" integer not null, "outcome" text check ("outcome" in ('nothing', 'announced', 'completed', 'resumed', 'canceled', 'failed')) not null, "reason" text null, "occurred_at" timestamptz not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "completion_repair_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_completion_repair_deleted_at" ON "completion_repair" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_completion_repair_finding_id_attempt_unique" ON "completion_repair" ("finding_id", "attempt") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_completion_repair_order_id" ON "completion_repair" ("order_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_completion_repair_cart_id" ON "completion_repair" ("cart_id") WHERE deleted_at IS NULL;`);
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "completion_repair" cascade;`);
  }

}
