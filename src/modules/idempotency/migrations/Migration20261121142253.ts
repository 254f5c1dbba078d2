import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261121142253 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`alter table if exists "idempotency_key" add column if not exists "actor_type" text null, add column if not exists "actor_id" text null;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_idempotency_key_actor_id" ON "idempotency_key" ("actor_id") WHERE deleted_at IS NULL;`);
  }

  override async down(): Promise<void> {
    this.addSql(`drop index if exists "IDX_idempotency_key_actor_id";`);
    this.addSql(`alter table if exists "idempotency_key" drop column if exists "actor_type", drop column if exists "actor_id";`);
  }

}
