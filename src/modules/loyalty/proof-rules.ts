/**
 * What must hold between the book and the feature's own tables: statements that
 * return what breaks it. Each compares what one transaction writes, so a shop
 * that goes on selling raises no false alarm.
 */
export const proofRules = [
  { rule: "earning_equals_book", sql: earningsEqualBook() },
  { rule: "pending_equals_earnings", sql: pendingEqualsEarnings() },
  { rule: "activation_has_its_lot", sql: activationsHaveLots() },
  { rule: "breakage_equals_clawbacks", sql: breakageEqualsClawbacks() },
  { rule: "breakage_within_expired", sql: breakageWithinExpired() },
  { rule: "reserved_equals_reservations", sql: reservedEqualsReservations() },
  { rule: "redeemed_equals_reservations", sql: redeemedEqualsReservations() },
  { rule: "redeemed_equals_claims", sql: redeemedEqualsClaims() },
  { rule: "referral_has_its_awards", sql: referralsHaveAwards() },
]

/** What a line earned and gave back is what was issued for it. */
function earningsEqualBook() {
  return `
    select coalesce(earning.id, issued.line_item_id) as entity_id,
      coalesce(earning.points - earning.points_clawed_back, 0)::text as expected,
      coalesce(issued.points, 0)::text as found
    from (select * from loyalty_earning where deleted_at is null) as earning
    full join (
      select case entry.kind when 'earn' then entry.source_id else split_part(entry.rule, ' ', 1) end as line_item_id,
        -sum(posting.amount) as points
      from loyalty_points_entry as entry
      join loyalty_points_posting as posting on posting.entry_id = entry.id
      where posting.account = 'issued_liability'
        and (entry.kind = 'claw_back' or (entry.kind = 'earn' and entry.source = 'order_line'))
      group by 1
    ) as issued on issued.line_item_id = earning.line_item_id
    where coalesce(earning.points - earning.points_clawed_back, 0) <> coalesce(issued.points, 0)
      or earning.id is null`
}

function pendingEqualsEarnings() {
  return `
    select coalesce(balance.holder_id, waiting.account_id) as entity_id,
      coalesce(waiting.points, 0)::text as expected,
      coalesce(balance.amount, 0)::text as found
    from (
      select * from loyalty_points_balance where account = 'member_pending'
    ) as balance
    full join (
      select loyalty_order.account_id, sum(earning.points - earning.points_clawed_back) as points
      from loyalty_earning as earning
      join loyalty_order on loyalty_order.order_id = earning.order_id
      where earning.status = 'pending' and earning.deleted_at is null
      group by 1
    ) as waiting on waiting.account_id = balance.holder_id
    where coalesce(waiting.points, 0) <> coalesce(balance.amount, 0)`
}

/** A lot per activation, and an activation per line that says it has a lot. */
function activationsHaveLots() {
  return `
    select coalesce(earning.id, activated.line_item_id) as entity_id,
      coalesce(earning.lot_id, 'one lot') as expected,
      coalesce(activated.lots, 0) || ' lots' as found
    from (
      select earning.*, exists (
        select from loyalty_points_lot as lot where lot.id = earning.lot_id
      ) as has_lot
      from loyalty_earning as earning
      where status = 'active' or lot_id is not null
    ) as earning
    full join (
      select entry.source_id as line_item_id, count(lot.id) as lots
      from loyalty_points_entry as entry
      join loyalty_points_posting as posting
        on posting.entry_id = entry.id and posting.account = 'member_available'
      left join loyalty_points_lot as lot
        on lot.posting_id = posting.id and lot.amount = posting.amount
      where entry.kind = 'activate' and entry.source = 'order_line'
      group by 1
    ) as activated on activated.line_item_id = earning.line_item_id
    where activated.lots is distinct from 1 or earning.has_lot is distinct from true`
}

/** What was taken back of breakage for a line is what the line says. */
function breakageEqualsClawbacks() {
  return `
    select coalesce(earning.id, taken.line_item_id) as entity_id,
      coalesce(earning.points_from_breakage, 0)::text as expected,
      coalesce(taken.points, 0)::text as found
    from (select * from loyalty_earning where deleted_at is null) as earning
    full join (
      select split_part(entry.rule, ' ', 1) as line_item_id, -sum(posting.amount) as points
      from loyalty_points_entry as entry
      join loyalty_points_posting as posting on posting.entry_id = entry.id
      where posting.account = 'breakage' and entry.kind = 'claw_back'
      group by 1
    ) as taken on taken.line_item_id = earning.line_item_id
    where coalesce(earning.points_from_breakage, 0) <> coalesce(taken.points, 0)`
}

/**
 * Nor is it more than has expired in the lots of the line, wherever mergers and
 * graces have moved them. Of who is erased all has lapsed.
 */
function breakageWithinExpired() {
  return `
    with recursive own as (
      select earning.id as earning_id, lot.id as lot_id
      from loyalty_earning as earning
      join loyalty_order on loyalty_order.order_id = earning.order_id
      join loyalty_account as account on account.id = loyalty_order.account_id
        and account.customer_id is not null
      join loyalty_points_entry as entry on entry.source = 'order_line'
        and entry.source_id = earning.line_item_id and entry.kind = 'activate'
      join loyalty_points_posting as posting on posting.entry_id = entry.id
      join loyalty_points_lot as lot on lot.posting_id = posting.id
      where earning.points_from_breakage > 0 and earning.deleted_at is null
      union
      select own.earning_id, lot.id from own
      join loyalty_points_consumption as consumption on consumption.lot_id = own.lot_id
      join loyalty_points_posting as taken on taken.id = consumption.posting_id
      join loyalty_points_entry as entry on entry.id = taken.entry_id and entry.kind in ('merge', 'extend')
      join loyalty_points_posting as given on given.entry_id = entry.id
      join loyalty_points_lot as lot on lot.posting_id = given.id
    ), expired as (
      select own.earning_id, sum(consumption.amount) as points
      from own
      join loyalty_points_consumption as consumption on consumption.lot_id = own.lot_id
      join loyalty_points_posting as posting on posting.id = consumption.posting_id
      join loyalty_points_entry as entry on entry.id = posting.entry_id and entry.kind = 'expire'
      group by 1
    )
    select earning.id as entity_id, earning.points_from_breakage || ' or more' as expected,
      coalesce(expired.points, 0)::text as found
    from (select distinct earning_id from own) as known
    join loyalty_earning as earning on earning.id = known.earning_id
    left join expired on expired.earning_id = earning.id
    where earning.points_from_breakage > coalesce(expired.points, 0)`
}

function reservedEqualsReservations() {
  return `
    select coalesce(balance.holder_id, held.account_id) as entity_id,
      coalesce(held.points, 0)::text as expected,
      coalesce(balance.amount, 0)::text as found
    from (
      select * from loyalty_points_balance where account = 'member_reserved'
    ) as balance
    full join (
      select account_id, sum(points) as points
      from loyalty_reservation where status = 'held' and deleted_at is null
      group by 1
    ) as held on held.account_id = balance.holder_id
    where coalesce(held.points, 0) <> coalesce(balance.amount, 0)`
}

function redeemedEqualsReservations() {
  return `
    select coalesce(reservation.id, spent.entry_id) as entity_id,
      coalesce(reservation.points - reservation.points_restored, 0)::text as expected,
      coalesce(spent.points, 0)::text as found
    from (
      select * from loyalty_reservation where status = 'committed' and deleted_at is null
    ) as reservation
    full join (
      select coalesce(entry.reverses_id, entry.id) as entry_id, sum(posting.amount) as points
      from loyalty_points_entry as entry
      join loyalty_points_posting as posting on posting.entry_id = entry.id
      where posting.account = 'redeemed' and entry.kind not in ('claim', 'unclaim')
      group by 1
    ) as spent on spent.entry_id = reservation.redeem_entry_id
    where coalesce(reservation.points - reservation.points_restored, 0) <> coalesce(spent.points, 0)`
}

/** What a claim was paid with, until it is returned. */
function redeemedEqualsClaims() {
  return `
    select coalesce(claim.id, paid.entry_id) as entity_id,
      coalesce(claim.points, 0)::text as expected,
      coalesce(paid.points, 0)::text as found
    from (
      select * from loyalty_claim where status <> 'returned' and deleted_at is null
    ) as claim
    full join (
      select coalesce(entry.reverses_id, entry.id) as entry_id, sum(posting.amount) as points
      from loyalty_points_entry as entry
      join loyalty_points_posting as posting on posting.entry_id = entry.id
      where posting.account = 'redeemed' and entry.kind in ('claim', 'unclaim')
      group by 1
    ) as paid on paid.entry_id = claim.entry_id
    where coalesce(claim.points, 0) <> coalesce(paid.points, 0)`
}

/** Who is erased by then is given nothing, and can only be who has invited. */
function referralsHaveAwards() {
  return `
    select coalesce(referral.id, given.referral_id) as entity_id,
      coalesce(referral.points, 0)::text as expected,
      coalesce(given.points, 0)::text as found
    from (
      select id, side.name as side, side.points
      from loyalty_referral
      cross join lateral (values
        ('friend', friend_points), ('referrer', referrer_points)
      ) as side (name, points)
      where status = 'rewarded' and deleted_at is null
    ) as referral
    full join (
      select entry.source_id as referral_id, entry.rule as side,
        -sum(posting.amount) as points
      from loyalty_points_entry as entry
      join loyalty_points_posting as posting on posting.entry_id = entry.id
        and posting.account = 'issued_liability'
      where entry.kind = 'award' and entry.source = 'referral'
      group by 1, 2
    ) as given on given.referral_id = referral.id and given.side = referral.side
    where coalesce(referral.points, 0) <> coalesce(given.points, 0)
      and (referral.side is distinct from 'referrer' or given.points is not null)`
}
