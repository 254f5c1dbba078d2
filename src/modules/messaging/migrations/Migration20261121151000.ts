import { Migration } from "@medusajs/framework/mikro-orm/migrations"

/**
 * A consent outlives its giver's erasure, as a record without a name. What a
 * merchant wrote beside it may name them, so the note alone can be emptied.
 */
export class Migration20261121151000 extends Migration {
  override up(): void {
    this.addSql(`
      create or replace function messaging_refuse_consent_change() returns trigger as $$
      begin
        if tg_op = 'UPDATE' and new.note is null
          and to_jsonb(new) - 'note' - 'updated_at' = to_jsonb(old) - 'note' - 'updated_at' then
          return new;
        end if;
        raise exception '% is only added to: what happened later is another row', tg_table_name;
      end $$ language plpgsql`)
    this.replaceTrigger("messaging_refuse_consent_change")
  }

  override down(): void {
    this.replaceTrigger("messaging_refuse_change")
    this.addSql(`drop function if exists messaging_refuse_consent_change()`)
  }

  private replaceTrigger(refuse: string) {
    this.addSql(
      `drop trigger if exists "message_consent_insert_only" on "message_consent"`
    )
    this.addSql(
      `create trigger "message_consent_insert_only" before update or delete on "message_consent" for each row execute function ${refuse}()`
    )
  }
}
