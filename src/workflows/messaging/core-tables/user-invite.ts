import type { Finder } from "./finder"

/**
 * Open invites, by a range of `invite_pkey`. One that is sent again gets a new
 * token and a new end, and with it a new cause.
 */
export const USER_INVITE: Finder = {
  topic: "user-invite",
  key: "i.id",
  facts: `
    select i.id || ':' || (extract(epoch from i.expires_at) * 1000)::bigint
        as cause,
      i.id as position, i.updated_at as happened_at,
      jsonb_build_object('invite_id', i.id) as data,
      null as order_id, i.email, null as locale, null as customer_id
    from invite i
    where i.deleted_at is null and not i.accepted`,
  recent: "i.id > :oldest",
  id_prefix: "invite",
  id_age_seconds: 60 * 24 * 3600,
}
