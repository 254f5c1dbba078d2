import { model } from "@medusajs/framework/utils"
import { ENDED_REASONS, referralStatus } from "../domain/referral"

/** A friend who has accepted an invitation, and what both were promised. */
const LoyaltyReferral = model
  .define("loyalty_referral", {
    id: model.id({ prefix: "loyref" }).primaryKey(),
    /** The account whose code it was, whatever it was merged into since. */
    referrer_account_id: model.text(),
    /** Once ever. */
    friend_account_id: model.text().unique(),
    program_id: model.text(),
    /** As promised on the day on which the friend accepted. */
    referrer_points: model.number(),
    friend_points: model.number(),
    /** Per currency; null: every order will do. */
    order_minimum_amounts: model.json().nullable(),
    status: model.enum(referralStatus.values).default(referralStatus.initial),
    /** Rules and roles: no address, number or name of anybody. */
    findings: model.json(),
    /** A merchant has seen the findings and let it pass. */
    is_cleared: model.boolean().default(false),
    /** The keyed hash of the friend's network, until it is decided. */
    network_key: model.text().nullable(),
    /** The order that stands for it. */
    order_id: model.text().nullable(),
    /** Which state of the friend's orders was looked at last; null for none. */
    looked_as: model.text().nullable(),
    reason: model.enum([...ENDED_REASONS]).nullable(),
    joined_at: model.dateTime(),
    /** Until when the friend has time to order. */
    expires_at: model.dateTime(),
    ended_at: model.dateTime().nullable(),
  })
  .indexes([
    { on: ["referrer_account_id", "id"] },
    { on: ["status", "id"] },
    { on: ["id"], where: "status in ('signed_up', 'qualified')" },
    { on: ["expires_at"], where: "status = 'signed_up'" },
    { on: ["network_key"], where: "network_key is not null" },
  ])

export default LoyaltyReferral
