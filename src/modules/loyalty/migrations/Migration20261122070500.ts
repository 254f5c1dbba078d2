import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261122070500 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`alter table if exists "loyalty_promise" drop constraint if exists "loyalty_promise_cart_id_unique";`);
    this.addSql(`create table if not exists "loyalty_promise" ("id" text not null, "cart_id" text not null, "points" integer not null, "token" text not null, "group_ids" text[] not null, "expires_at" timestamptz not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "loyalty_promise_pkey" primary key ("id"));`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_loyalty_promise_cart_id_unique" ON "loyalty_promise" ("cart_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_loyalty_promise_deleted_at" ON "loyalty_promise" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_loyalty_promise_expires_at" ON "loyalty_promise" ("expires_at") WHERE deleted_at IS NULL;`);
    this.addSql(`alter table "loyalty_promise" drop constraint if exists "loyalty_promise_points_not_negative";`);
    this.addSql(`alter table "loyalty_promise" add constraint "loyalty_promise_points_not_negative" check (points >= 0);`);
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "loyalty_promise" cascade;`);
  }

}
