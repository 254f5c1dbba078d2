import { readdirSync } from "fs"
import { join } from "path"

const folder = join(__dirname, "../../bench")

export interface Request {
  path: string
  body?: object
  headers?: Record<string, string>
}

interface Storefront {
  shop: { region_id: string; product_count: number; publishable_key: string }
  send: (request: Request) => Promise<unknown>
}

interface Flow {
  name: string
  calls: { name: string }[]
}

export interface CallCounts {
  sql: number
  workflows: string[]
}

/** The counted figures of every call, which a person agreed to. */
export const expectedCountsFile = join(folder, "expected-counts.json")

/** Each file holds one, of its name. */
export const flowNames = readdirSync(join(folder, "flows"))
  .filter((file) => file.endsWith(".mjs"))
  .map((file) => file.replace(".mjs", ""))

export async function loadFlow(name: string): Promise<Flow> {
  return (await import(join(folder, "flows", `${name}.mjs`))).flow
}

export async function visitFlow(
  flow: Flow,
  storefront: Storefront,
  number: number
): Promise<void> {
  const { visit } = await import(join(folder, "lib/visit.mjs"))
  await visit(flow, storefront, number, () => undefined)
}

/** Counts in this process, where the specs' own server runs. */
export async function countRequests(): Promise<{
  take: () => Record<string, CallCounts>
  stop: () => void
}> {
  const counter = await import(join(folder, "lib/request-counts.cjs"))
  return counter.default.countRequests()
}

/** What the gate reads of one flow under one load. */
export interface Series {
  flow: { name: string; runs_on_stock: boolean }
  load: { shoppers: number; runs: number }
  stretches: Record<
    "stock" | "ours",
    { server_cpu: number; database_cpu: number }[]
  >
}

export async function loadGate(): Promise<{
  tooCostly: (series: Series[]) => string[]
  pairedRatio: (
    ours: number[],
    stock: number[]
  ) => { ratio: number; low: number; high: number }
}> {
  const { tooCostly } = await import(join(folder, "lib/gate.mjs"))
  const { pairedRatio } = await import(join(folder, "lib/statistics.mjs"))
  return { tooCostly, pairedRatio }
}

export async function loadProcessUsage(): Promise<{
  cpuSeconds: (pid: number) => number
}> {
  return import(join(folder, "lib/process-usage.mjs"))
}
