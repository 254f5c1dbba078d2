import { z } from "@medusajs/framework/zod"
import {
  defineContract,
  deletedOf,
  htmlPage,
  listOf,
  listQuery,
  moment,
  oneOrMany,
  type Contract,
} from "../../contract"
import { describeApi } from "../document"

const Kite = z
  .object({
    id: z.string(),
    colour: z.enum(["red", "blue"]).nullable(),
    flown_at: moment.nullable(),
  })
  .meta({ id: "Kite", description: "Flies." })

export const kites = defineContract({
  GET: {
    summary: "List the kites",
    access: "anyone",
    query: listQuery({ colour: oneOrMany(z.enum(["red", "blue"])) }),
    responses: { 200: listOf("kites", Kite) },
  },
  POST: {
    summary: "Build a kite",
    access: "customer",
    body: z.object({
      colour: z.enum(["red", "blue"]),
      tail_metres: z.int().min(1).default(3),
      built_at: moment.optional().describe("When it was done."),
    }),
    responses: { 201: z.object({ kite: Kite }) },
    errors: ["kite_exists"],
  },
})
const kite = defineContract({
  GET: {
    summary: "See a kite, and whether it is yours",
    access: "anyone_or_customer",
    responses: { 200: z.object({ kite: Kite, is_yours: z.boolean() }) },
  },
  DELETE: {
    summary: "Burn a kite",
    access: { guest: "order", or_customer: true },
    responses: { 200: deletedOf("kite") },
  },
})
const fly = defineContract({
  POST: {
    summary: "Let a kite fly",
    access: "admin",
    responses: { 204: z.void() },
    idempotency: false,
  },
})
const pictures = defineContract({
  GET: { summary: "See", access: "anyone", responses: { 200: htmlPage } },
  POST: {
    summary: "Hang a picture",
    access: "anyone",
    multipart: { file: "picture", fields: z.object({ title: z.string() }) },
    responses: { 201: z.object({ id: z.string() }) },
  },
})

export const api: Record<string, Contract> = {
  "/store/kites": kites,
  "/store/kites/:id": kite,
  "/admin/kites/:id/fly": fly,
  "/kite-pictures": pictures,
}

export const describeKites = (contracts = api) =>
  describeApi(
    Object.entries(contracts).map(([path, contract]) => ({ path, contract })),
    { info: { title: "Kites", version: "1" }, server_url: "http://kites" }
  )
