import { Migration } from "@medusajs/framework/mikro-orm/migrations"

/** The history is what repairs are counted by, so nobody may rewrite it. */
export class Migration20261121111500 extends Migration {
  override up(): void {
    this.addSql(`
      create or replace function "completion_repair_refuse_change"()
      returns trigger language plpgsql as $$
      begin
        raise exception 'completion_repair is only added to; % is refused. Add a row that says what is true now.', tg_op
          using errcode = 'restrict_violation';
      end $$`)
    this.addSql(`
      create or replace trigger "completion_repair_refuse_change"
      before update or delete on "completion_repair"
      for each row execute function "completion_repair_refuse_change"()`)
  }

  override down(): void {
    this.addSql(
      `drop function if exists "completion_repair_refuse_change" cascade`
    )
  }
}
