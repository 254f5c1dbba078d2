import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261121191205 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`alter table if exists "review_vote" drop constraint if exists "review_vote_review_id_voter_type_voter_id_unique";`);
    this.addSql(`alter table if exists "review_setting" drop constraint if exists "review_setting_sales_channel_id_unique";`);
    this.addSql(`alter table if exists "review_revision" drop constraint if exists "review_revision_review_id_number_unique";`);
    this.addSql(`alter table if exists "review_request" drop constraint if exists "review_request_order_id_unique";`);
    this.addSql(`alter table if exists "review_rating" drop constraint if exists "review_rating_subject_unique";`);
    this.addSql(`alter table if exists "review_purchase" drop constraint if exists "review_purchase_line_item_id_unique";`);
    this.addSql(`alter table if exists "review_picture" drop constraint if exists "review_picture_source_id_unique";`);
    this.addSql(`alter table if exists "review_media" drop constraint if exists "review_media_review_id_revision_position_unique";`);
    this.addSql(`alter table if exists "review_leaf_block" drop constraint if exists "review_leaf_block_day_number_unique";`);
    this.addSql(`alter table if exists "review_leaf" drop constraint if exists "review_leaf_review_id_day_unique";`);
    this.addSql(`alter table if exists "review_leaf" drop constraint if exists "review_leaf_day_position_unique";`);
    this.addSql(`alter table if exists "review_import_error" drop constraint if exists "review_import_error_import_id_row_path_unique";`);
    this.addSql(`alter table if exists "review_flag" drop constraint if exists "review_flag_review_id_flagger_type_flagger_id_unique";`);
    this.addSql(`alter table if exists "review_event" drop constraint if exists "review_event_review_id_number_unique";`);
    this.addSql(`alter table if exists "review_day" drop constraint if exists "review_day_day_unique";`);
    this.addSql(`alter table if exists "review_appeal" drop constraint if exists "review_appeal_review_id_event_number_unique";`);
    this.addSql(`create table if not exists "review" ("id" text not null, "subject_type" text check ("subject_type" in ('product', 'shop')) not null, "product_id" text null, "variant_id" text null, "order_id" text null, "line_item_id" text null, "sales_channel_id" text null, "author_type" text check ("author_type" in ('customer', 'guest', 'imported')) not null, "author_id" text null, "customer_id" text null, "display_name" text null, "locale" text null, "rating" integer not null, "title" text null, "body" text null, "attributes" jsonb not null, "recommend" boolean null, "experience_date" timestamptz null, "collected" text check ("collected" in ('invited', 'web', 'imported')) not null, "is_verified" boolean not null default false, "is_incentivized" boolean not null default false, "is_returned" boolean not null default false, "status" text check ("status" in ('submitted', 'screening', 'held', 'published', 'flagged', 'revised', 'rejected', 'removed', 'appealed', 'upheld', 'withdrawn', 'anonymised')) not null default 'submitted', "is_visible" boolean not null default false, "revision" integer not null default 1, "revision_latest" integer not null default 1, "reason" text null, "publish_by" timestamptz null, "media_count" integer not null default 0, "up_count" integer not null default 0, "down_count" integer not null default 0, "open_flag_count" integer not null default 0, "fingerprint" text null, "salt" text not null, "external_id" text null, "published_at" timestamptz null, "edited_at" timestamptz null, "occurred_at" timestamptz not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "review_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_review_deleted_at" ON "review" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_review_line_once" ON "review" ("line_item_id") WHERE line_item_id IS NOT NULL AND status <> 'withdrawn' AND deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_review_order_once" ON "review" ("order_id") WHERE subject_type = 'shop' AND order_id IS NOT NULL AND status <> 'withdrawn' AND deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_review_product_once" ON "review" ("product_id", "author_id") WHERE line_item_id IS NULL AND author_id IS NOT NULL AND status <> 'withdrawn' AND deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_review_external_once" ON "review" ("external_id") WHERE external_id IS NOT NULL AND deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_review_newest" ON "review" ("product_id", "published_at", "id") WHERE is_visible AND deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_review_helpful" ON "review" ("product_id", "up_count", "published_at", "id") WHERE is_visible AND deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_review_rating" ON "review" ("product_id", "rating", "published_at", "id") WHERE is_visible AND deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_review_shop" ON "review" ("published_at", "id") WHERE is_visible AND subject_type = 'shop' AND deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_review_queue" ON "review" ("status", "occurred_at", "id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_review_publish_by" ON "review" ("publish_by", "id") WHERE publish_by IS NOT NULL AND deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_review_fingerprint" ON "review" ("fingerprint") WHERE fingerprint IS NOT NULL AND deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_review_customer_id_occurred_at" ON "review" ("customer_id", "occurred_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_review_order_id" ON "review" ("order_id") WHERE deleted_at IS NULL;`);

    this.addSql(`create table if not exists "review_answer" ("id" text not null, "question_id" text not null, "author_type" text not null, "author_id" text null, "customer_id" text null, "display_name" text null, "is_verified" boolean not null default false, "text" text not null, "status" text check ("status" in ('submitted', 'held', 'published', 'rejected', 'withdrawn', 'anonymised')) not null default 'submitted', "reason" text null, "findings" jsonb not null, "publish_by" timestamptz null, "published_at" timestamptz null, "occurred_at" timestamptz not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "review_answer_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_review_answer_deleted_at" ON "review_answer" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_review_answer_question_id_published_at_id" ON "review_answer" ("question_id", "published_at", "id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_review_answer_status_occurred_at_id" ON "review_answer" ("status", "occurred_at", "id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_review_answer_publish_by_id" ON "review_answer" ("publish_by", "id") WHERE publish_by IS NOT NULL AND deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_review_answer_customer_id" ON "review_answer" ("customer_id") WHERE deleted_at IS NULL;`);

    this.addSql(`create table if not exists "review_appeal" ("id" text not null, "review_id" text not null, "event_number" integer not null, "text" text null, "status" text check ("status" in ('open', 'granted', 'upheld')) not null default 'open', "answer" text null, "decided_at" timestamptz null, "occurred_at" timestamptz not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "review_appeal_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_review_appeal_deleted_at" ON "review_appeal" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_review_appeal_review_id_event_number_unique" ON "review_appeal" ("review_id", "event_number") WHERE deleted_at IS NULL;`);

    this.addSql(`create table if not exists "review_day" ("id" text not null, "day" text not null, "tree_size" integer not null, "root" text not null, "hash" text not null, "occurred_at" timestamptz not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "review_day_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_review_day_deleted_at" ON "review_day" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_review_day_day_unique" ON "review_day" ("day") WHERE deleted_at IS NULL;`);

    this.addSql(`create table if not exists "review_event" ("id" text not null, "review_id" text not null, "number" integer not null, "from" text check ("from" in ('submitted', 'screening', 'held', 'published', 'flagged', 'revised', 'rejected', 'removed', 'appealed', 'upheld', 'withdrawn', 'anonymised')) null, "to" text check ("to" in ('submitted', 'screening', 'held', 'published', 'flagged', 'revised', 'rejected', 'removed', 'appealed', 'upheld', 'withdrawn', 'anonymised')) not null, "revision" integer not null, "reason" text null, "statement" text null, "actor_type" text not null, "actor_id" text null, "hash" text not null, "occurred_at" timestamptz not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "review_event_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_review_event_deleted_at" ON "review_event" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_review_event_review_id_number_unique" ON "review_event" ("review_id", "number") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_review_event_occurred_at" ON "review_event" ("occurred_at") WHERE deleted_at IS NULL;`);

    this.addSql(`create table if not exists "review_flag" ("id" text not null, "review_id" text not null, "flagger_type" text not null, "flagger_id" text not null, "reason" text not null, "text" text null, "status" text check ("status" in ('open', 'upheld', 'dismissed')) not null default 'open', "decided_at" timestamptz null, "occurred_at" timestamptz not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "review_flag_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_review_flag_deleted_at" ON "review_flag" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_review_flag_review_id_flagger_type_flagger_id_unique" ON "review_flag" ("review_id", "flagger_type", "flagger_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_review_flag_status_occurred_at_id" ON "review_flag" ("status", "occurred_at", "id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_review_flag_flagger_id" ON "review_flag" ("flagger_id") WHERE deleted_at IS NULL;`);

    this.addSql(`create table if not exists "review_import" ("id" text not null, "upload_id" text not null, "shape" text not null, "is_dry_run" boolean not null default false, "status" text check ("status" in ('waiting', 'running', 'finished', 'failed', 'canceled')) not null default 'waiting', "row_count" integer not null default 0, "imported_count" integer not null default 0, "known_count" integer not null default 0, "failed_count" integer not null default 0, "user_id" text null, "reason" text null, "lease_token" text null, "leased_until" timestamptz null, "occurred_at" timestamptz not null, "finished_at" timestamptz null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "review_import_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_review_import_deleted_at" ON "review_import" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_review_import_status_id" ON "review_import" ("status", "id") WHERE deleted_at IS NULL;`);

    this.addSql(`create table if not exists "review_import_error" ("id" text not null, "import_id" text not null, "row" integer not null, "path" text not null, "message" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "review_import_error_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_review_import_error_deleted_at" ON "review_import_error" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_review_import_error_import_id_row_path_unique" ON "review_import_error" ("import_id", "row", "path") WHERE deleted_at IS NULL;`);

    this.addSql(`create table if not exists "review_leaf" ("id" text not null, "day" text not null, "position" integer not null, "review_id" text not null, "entry" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "review_leaf_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_review_leaf_deleted_at" ON "review_leaf" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_review_leaf_day_position_unique" ON "review_leaf" ("day", "position") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_review_leaf_review_id_day_unique" ON "review_leaf" ("review_id", "day") WHERE deleted_at IS NULL;`);

    this.addSql(`create table if not exists "review_leaf_block" ("id" text not null, "day" text not null, "number" integer not null, "root" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "review_leaf_block_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_review_leaf_block_deleted_at" ON "review_leaf_block" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_review_leaf_block_day_number_unique" ON "review_leaf_block" ("day", "number") WHERE deleted_at IS NULL;`);

    this.addSql(`create table if not exists "review_media" ("id" text not null, "review_id" text not null, "revision" integer not null, "upload_id" text not null, "kind" text check ("kind" in ('image', 'video')) not null, "position" integer not null, "url" text null, "picture_hash" text null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "review_media_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_review_media_deleted_at" ON "review_media" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_review_media_review_id_revision_position_unique" ON "review_media" ("review_id", "revision", "position") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_review_media_upload_id" ON "review_media" ("upload_id") WHERE deleted_at IS NULL;`);

    this.addSql(`create table if not exists "review_picture" ("id" text not null, "owner" text not null, "source_id" text not null, "picture_hash" text not null, "piece_1" text not null, "piece_2" text not null, "piece_3" text not null, "piece_4" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "review_picture_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_review_picture_deleted_at" ON "review_picture" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_review_picture_source_id_unique" ON "review_picture" ("source_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_review_picture_piece_1" ON "review_picture" ("piece_1") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_review_picture_piece_2" ON "review_picture" ("piece_2") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_review_picture_piece_3" ON "review_picture" ("piece_3") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_review_picture_piece_4" ON "review_picture" ("piece_4") WHERE deleted_at IS NULL;`);

    this.addSql(`create table if not exists "review_purchase" ("id" text not null, "order_id" text not null, "line_item_id" text not null, "product_id" text null, "variant_id" text null, "customer_id" text null, "sales_channel_id" text null, "fulfilled_at" timestamptz null, "delivered_at" timestamptz null, "refunded_at" timestamptz null, "occurred_at" timestamptz not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "review_purchase_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_review_purchase_deleted_at" ON "review_purchase" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_review_purchase_line_item_id_unique" ON "review_purchase" ("line_item_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_review_purchase_order_id" ON "review_purchase" ("order_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_review_purchase_customer_id_fulfilled_at" ON "review_purchase" ("customer_id", "fulfilled_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_review_purchase_product_id_customer_id" ON "review_purchase" ("product_id", "customer_id") WHERE deleted_at IS NULL;`);

    this.addSql(`create table if not exists "review_question" ("id" text not null, "product_id" text not null, "sales_channel_id" text null, "author_type" text not null, "author_id" text null, "customer_id" text null, "display_name" text null, "locale" text null, "text" text not null, "status" text check ("status" in ('submitted', 'held', 'published', 'rejected', 'withdrawn', 'anonymised')) not null default 'submitted', "reason" text null, "findings" jsonb not null, "publish_by" timestamptz null, "answer_count" integer not null default 0, "published_at" timestamptz null, "occurred_at" timestamptz not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "review_question_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_review_question_deleted_at" ON "review_question" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_review_question_product_id_published_at_id" ON "review_question" ("product_id", "published_at", "id") WHERE status = 'published' AND deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_review_question_status_occurred_at_id" ON "review_question" ("status", "occurred_at", "id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_review_question_publish_by_id" ON "review_question" ("publish_by", "id") WHERE publish_by IS NOT NULL AND deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_review_question_customer_id" ON "review_question" ("customer_id") WHERE deleted_at IS NULL;`);

    this.addSql(`create table if not exists "review_question_event" ("id" text not null, "subject_id" text not null, "from" text null, "to" text not null, "reason" text null, "actor_type" text not null, "actor_id" text null, "occurred_at" timestamptz not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "review_question_event_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_review_question_event_deleted_at" ON "review_question_event" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_review_question_event_subject_id_occurred_at" ON "review_question_event" ("subject_id", "occurred_at") WHERE deleted_at IS NULL;`);

    this.addSql(`create table if not exists "review_rating" ("id" text not null, "subject" text not null, "product_id" text null, "count" integer not null default 0, "stars_1" integer not null default 0, "stars_2" integer not null default 0, "stars_3" integer not null default 0, "stars_4" integer not null default 0, "stars_5" integer not null default 0, "verified_count" integer not null default 0, "media_count" integer not null default 0, "recommended_count" integer not null default 0, "recommend_count" integer not null default 0, "attributes" jsonb not null, "average" real null, "distribution" jsonb not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "review_rating_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_review_rating_deleted_at" ON "review_rating" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_review_rating_subject_unique" ON "review_rating" ("subject") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_review_rating_product_id" ON "review_rating" ("product_id") WHERE deleted_at IS NULL;`);

    this.addSql(`create table if not exists "review_reply" ("id" text not null, "review_id" text not null, "audience" text check ("audience" in ('public', 'private')) not null, "body" text not null, "user_id" text null, "occurred_at" timestamptz not null, "edited_at" timestamptz null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "review_reply_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_review_reply_deleted_at" ON "review_reply" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_review_reply_public_once" ON "review_reply" ("review_id") WHERE audience = 'public' AND deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_review_reply_review_id_occurred_at" ON "review_reply" ("review_id", "occurred_at") WHERE deleted_at IS NULL;`);

    this.addSql(`create table if not exists "review_request" ("id" text not null, "order_id" text not null, "customer_id" text null, "sales_channel_id" text null, "status" text check ("status" in ('planned', 'invited', 'reminded', 'answered', 'ended', 'canceled')) not null default 'planned', "reason" text null, "due_at" timestamptz null, "invited_at" timestamptz null, "reminded_at" timestamptz null, "answered_at" timestamptz null, "offer" jsonb null, "occurred_at" timestamptz not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "review_request_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_review_request_deleted_at" ON "review_request" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_review_request_order_id_unique" ON "review_request" ("order_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_review_request_due_at_id" ON "review_request" ("due_at", "id") WHERE due_at IS NOT NULL AND deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_review_request_status_occurred_at_id" ON "review_request" ("status", "occurred_at", "id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_review_request_customer_id" ON "review_request" ("customer_id") WHERE deleted_at IS NULL;`);

    this.addSql(`create table if not exists "review_revision" ("id" text not null, "review_id" text not null, "number" integer not null, "rating" integer not null, "title" text null, "body" text null, "attributes" jsonb not null, "recommend" boolean null, "experience_date" timestamptz null, "display_name" text null, "findings" jsonb not null, "occurred_at" timestamptz not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "review_revision_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_review_revision_deleted_at" ON "review_revision" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_review_revision_review_id_number_unique" ON "review_revision" ("review_id", "number") WHERE deleted_at IS NULL;`);

    this.addSql(`create table if not exists "review_setting" ("id" text not null, "sales_channel_id" text not null default '', "settings" jsonb not null, "occurred_at" timestamptz not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "review_setting_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_review_setting_deleted_at" ON "review_setting" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_review_setting_sales_channel_id_unique" ON "review_setting" ("sales_channel_id") WHERE deleted_at IS NULL;`);

    this.addSql(`create table if not exists "review_vote" ("id" text not null, "review_id" text not null, "voter_type" text not null, "voter_id" text not null, "value" text check ("value" in ('up', 'down')) not null, "occurred_at" timestamptz not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "review_vote_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_review_vote_deleted_at" ON "review_vote" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_review_vote_review_id_voter_type_voter_id_unique" ON "review_vote" ("review_id", "voter_type", "voter_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_review_vote_voter_id" ON "review_vote" ("voter_id") WHERE deleted_at IS NULL;`);
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "review" cascade;`);

    this.addSql(`drop table if exists "review_answer" cascade;`);

    this.addSql(`drop table if exists "review_appeal" cascade;`);

    this.addSql(`drop table if exists "review_day" cascade;`);

    this.addSql(`drop table if exists "review_event" cascade;`);

    this.addSql(`drop table if exists "review_flag" cascade;`);

    this.addSql(`drop table if exists "review_import" cascade;`);

    this.addSql(`drop table if exists "review_import_error" cascade;`);

    this.addSql(`drop table if exists "review_leaf" cascade;`);

    this.addSql(`drop table if exists "review_leaf_block" cascade;`);

    this.addSql(`drop table if exists "review_media" cascade;`);

    this.addSql(`drop table if exists "review_picture" cascade;`);

    this.addSql(`drop table if exists "review_purchase" cascade;`);

    this.addSql(`drop table if exists "review_question" cascade;`);

    this.addSql(`drop table if exists "review_question_event" cascade;`);

    this.addSql(`drop table if exists "review_rating" cascade;`);

    this.addSql(`drop table if exists "review_reply" cascade;`);

    this.addSql(`drop table if exists "review_request" cascade;`);

    this.addSql(`drop table if exists "review_revision" cascade;`);

    this.addSql(`drop table if exists "review_setting" cascade;`);

    this.addSql(`drop table if exists "review_vote" cascade;`);
  }

}
