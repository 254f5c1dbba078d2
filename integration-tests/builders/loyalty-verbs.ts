import type { MedusaContainer } from "@medusajs/framework/types"
import { Fraction } from "../../src/modules/loyalty/domain/fraction"
import { monthOf } from "../../src/modules/loyalty/domain/dates"
import { demoProgram } from "../../src/modules/loyalty/domain/program"
import {
  activateProgramWorkflow,
  activateRewardWorkflow,
  archiveRewardWorkflow,
  cancelLoyaltyImportWorkflow,
  changeAccountWorkflow,
  changeRewardWorkflow,
  changeTierWorkflow,
  closeMonthWorkflow,
  confirmGuestClaimWorkflow,
  createRewardWorkflow,
  createTierWorkflow,
  deleteDraftWorkflow,
  deleteTierWorkflow,
  draftProgramWorkflow,
  loyaltyIn,
  rejectReferralWorkflow,
  releaseReferralWorkflow,
  replaceDraftWorkflow,
  requestGuestClaimWorkflow,
  setTierWorkflow,
} from "../../src/workflows/loyalty"
import { signGuestClaim } from "../../src/workflows/loyalty/guest-claim-token"
import { digestOf } from "../../src/workflows/messaging"
import { buildCustomer } from "./customer"
import { activateProgram, daysFromNow, givePoints } from "./loyalty"
import { buildReward } from "./reward-shop"

interface Verb {
  /** The one that runs after the fact. */
  hook: string
  workflow: {
    (container: MedusaContainer): {
      run: (args: { input: never }) => Promise<{ result: unknown }>
    }
    hooks: object
  }
  /** What is there before, and what the verb is then asked for. */
  prepare: (container: MedusaContainer) => Promise<object>
}

const BY = { type: "user", id: "user_1" }
const LONG_AGO = daysFromNow(-100)
const DRAFT = { sales_channel_id: null, definition: demoProgram }
const SILK = { key: "silk", name: "Silk", points_min: 5_000 }
const NEW_TIER = { ...SILK, entry_points: 100, customer_group_id: null }
const NEW_REWARD = {
  ...{ key: "mug", name: "Mug", description: null, points: 10 },
  ...{ benefit: { kind: "free_shipping" }, minimum_amounts: null },
  ...{ valid_days: 30, claims_max: null, claims_max_per_member: null },
  tier_key: null,
}

async function buildDraft(container: MedusaContainer) {
  const { result } = await draftProgramWorkflow(container).run({
    input: { name: "Next", ...DRAFT },
  })
  return { id: result.id }
}

async function buildTier(container: MedusaContainer) {
  const { result } = await createTierWorkflow(container).run({
    input: NEW_TIER,
  })
  return { id: result.id }
}

async function buildDraftedReward(container: MedusaContainer) {
  const input = { ...NEW_REWARD, benefit: { kind: "free_shipping" as const } }
  const { result } = await createRewardWorkflow(container).run({ input })
  return { id: result.id }
}

async function buildMember(container: MedusaContainer) {
  const { id, email } = await buildCustomer(container)
  const account = await loyaltyIn(container).openAccount(id)
  return { customer_id: id, account_id: account.id, email }
}

async function buildReferral(container: MedusaContainer) {
  const loyalty = loyaltyIn(container)
  const referrer = await buildMember(container)
  const friend = await buildMember(container)
  const program = await loyalty.draftProgram({ name: "Friends", ...DRAFT })
  const { id } = await loyalty.acceptReferral({
    account_id: friend.account_id,
    code: await loyalty.openReferralCode(referrer.account_id),
    terms: {
      ...{ program_id: program.id, referrer_points: 500, friend_points: 200 },
      order_minimum_amounts: null,
    },
    ...{ expires_at: daysFromNow(90), now: new Date() },
  })
  return { id, by: BY }
}

/** By an order that only the module knows, so nothing follows its release. */
async function buildHeldReferral(container: MedusaContainer) {
  const { id, by } = await buildReferral(container)
  const { looks_as } = await loyaltyIn(container).readReferral(id)
  await loyaltyIn(container).settleReferral({
    ...{ id, looks_as, points_expire_at: null, now: new Date() },
    findings: [{ rule: "email-alias", like: "referrer" }],
    orders: [
      {
        ...{ order_id: "order_1", currency_code: "eur", is_canceled: false },
        ...{ is_over: true, kept_total: Fraction.of("50") },
      },
    ],
  })
  return { id, by }
}

async function buildImport(container: MedusaContainer) {
  const id = "loyimp_1"
  const wanted = { id, user_id: null, upload_id: "upl_1", is_dry_run: true }
  await loyaltyIn(container).openImport(wanted, new Date())
  return { id }
}

async function buildOldBook(container: MedusaContainer) {
  await activateProgram(container)
  const { customer_id } = await buildMember(container)
  await givePoints(container, customer_id, 70, { now: LONG_AGO })
  return { month: monthOf(LONG_AGO, demoProgram.time_zone), by: BY }
}

async function buildClaim(container: MedusaContainer) {
  const { customer_id, account_id, email } = await buildMember(container)
  const { id } = await loyaltyIn(container).openGuestClaim({
    ...{ account_id, address_digest: digestOf(email), is_confirmed: false },
    now: new Date(),
  })
  return { customer_id, token: signGuestClaim(id) }
}

/** What a hook that throws takes back. */
export const changes: Verb[] = [
  {
    ...{ workflow: draftProgramWorkflow, hook: "programDrafted" },
    prepare: () => Promise.resolve({ name: "Next", ...DRAFT }),
  },
  {
    ...{ workflow: replaceDraftWorkflow, hook: "draftReplaced" },
    prepare: async (container) => ({
      ...(await buildDraft(container)),
      definition: { ...demoProgram, time_zone: "Europe/Lisbon" },
    }),
  },
  {
    ...{ workflow: deleteDraftWorkflow, hook: "draftDeleted" },
    prepare: buildDraft,
  },
  {
    ...{ workflow: createTierWorkflow, hook: "tierCreated" },
    prepare: () => Promise.resolve(NEW_TIER),
  },
  {
    ...{ workflow: changeTierWorkflow, hook: "tierChanged" },
    prepare: async (container) => ({
      ...(await buildTier(container)),
      ...{ name: "Satin", points_min: 6_000, entry_points: null },
    }),
  },
  {
    ...{ workflow: deleteTierWorkflow, hook: "tierDeleted" },
    prepare: buildTier,
  },
  {
    ...{ workflow: changeAccountWorkflow, hook: "accountChanged" },
    prepare: async (container) => ({
      customer_id: (await buildMember(container)).customer_id,
      ...{ birthday: "02-29", time_zone: "Europe/Berlin" },
      is_by_member: true,
    }),
  },
  {
    ...{ workflow: createRewardWorkflow, hook: "rewardCreated" },
    prepare: () => Promise.resolve(NEW_REWARD),
  },
  {
    ...{ workflow: changeRewardWorkflow, hook: "rewardChanged" },
    prepare: async (container) => ({
      id: await buildReward(container),
      ...{ points: 20, benefit: { kind: "percentage", percent: 20 } },
    }),
  },
  {
    ...{ workflow: activateRewardWorkflow, hook: "rewardActivated" },
    prepare: buildDraftedReward,
  },
  {
    ...{ workflow: archiveRewardWorkflow, hook: "rewardArchived" },
    prepare: async (container) => ({ id: await buildReward(container) }),
  },
]

/** What stays, whatever a hook says of it: the row by which it is known. */
export const facts: (Verb & { table: string; row: object })[] = [
  {
    ...{ workflow: activateProgramWorkflow, hook: "programActivated" },
    ...{ table: "loyalty_program", row: { name: "Next", status: "active" } },
    prepare: buildDraft,
  },
  {
    ...{ workflow: setTierWorkflow, hook: "tierSet" },
    ...{ table: "customer_group_customer", row: {} },
    async prepare(container) {
      await activateProgram(container)
      const { customer_id } = await buildMember(container)
      return { customer_id, key: "wool", reason: "goodwill", by: BY }
    },
  },
  {
    ...{ workflow: rejectReferralWorkflow, hook: "referralRejected" },
    ...{ table: "loyalty_referral", row: { status: "rejected" } },
    prepare: async (container) => ({
      ...(await buildReferral(container)),
      reason: "misuse",
    }),
  },
  {
    ...{ workflow: releaseReferralWorkflow, hook: "referralReleased" },
    ...{
      table: "loyalty_referral_change",
      row: { from_status: "held", to_status: "qualified" },
    },
    prepare: buildHeldReferral,
  },
  {
    ...{ workflow: cancelLoyaltyImportWorkflow, hook: "loyaltyImportCanceled" },
    ...{ table: "loyalty_import", row: { status: "canceled" } },
    prepare: buildImport,
  },
  {
    ...{ workflow: closeMonthWorkflow, hook: "monthClosed" },
    ...{ table: "loyalty_month", row: {} },
    prepare: buildOldBook,
  },
  {
    ...{ workflow: requestGuestClaimWorkflow, hook: "guestClaimRequested" },
    ...{ table: "loyalty_guest_claim", row: {} },
    async prepare(container) {
      await activateProgram(container)
      const { customer_id } = await buildMember(container)
      return { customer_id, auth_identity_id: "authid_1" }
    },
  },
  {
    ...{ workflow: confirmGuestClaimWorkflow, hook: "guestClaimConfirmed" },
    ...{ table: "loyalty_guest_claim", row: { ended_at: expect.anything() } },
    prepare: buildClaim,
  },
]
