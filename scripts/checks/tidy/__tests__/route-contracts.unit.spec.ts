import { refusals } from "../../__tests__/refusals"
import { routeContracts } from "../route-contracts"

const post = "export async function POST() {}"
const folder = "src/api/admin/notes/[id]/hide"
const spec = (text: string) => ({
  "integration-tests/http/guestbook/hide.spec.ts": text,
})

describe("routes", () => {
  it("have a contract and are asked for by a spec", () => {
    expect(
      refusals(routeContracts, {
        [`${folder}/route.ts`]: post,
        [`${folder}/contract.ts`]: "",
        ...spec("api.post(`/admin/notes/${note.id}/hide`)"),
      })
    ).toEqual([])
  })

  it("are refused without a contract", () => {
    expect(
      refusals(routeContracts, {
        [`${folder}/route.ts`]: post,
        ...spec("api.post(`/admin/notes/${note.id}/hide`)"),
      })
    ).toEqual([`${folder}/route.ts  A route has a contract.ts beside it.`])
  })

  it("are refused when no spec asks for them", () => {
    expect(
      refusals(routeContracts, {
        [`${folder}/route.ts`]: post,
        [`${folder}/contract.ts`]: "",
        ...spec("api.post(`/admin/notes/${note.id}/hidden`)"),
      })
    ).toEqual([
      `${folder}/route.ts  No HTTP spec asks for /admin/notes/[id]/hide.`,
    ])
  })

  it("that only show a page need neither", () => {
    const page = { "src/api/docs/route.ts": "export const GET = show" }
    expect(refusals(routeContracts, page)).toEqual([])
  })

  it("that only read still have a contract", () => {
    const list = { "src/api/store/notes/route.ts": "export function GET() {}" }
    expect(refusals(routeContracts, list)).toHaveLength(1)
  })
})
