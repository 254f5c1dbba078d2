import { join } from "path"
import { contractRoutes, findContracts } from ".."

const folder = (name: string) => join(__dirname, "fixtures", name)

describe("the contracts of a folder", () => {
  it("are found by their routes' paths", () => {
    const found = findContracts(folder("whole"))
    expect(found.map(({ path }) => path)).toEqual(["/kites/:id"])
    expect(found[0].contract.DELETE?.summary).toBe("Burn a kite")
  })

  it("stop the boot when a route has none", () => {
    expect(() => contractRoutes(folder("nameless"))).toThrow(
      "GET /kites has no contract: describe it in kites/contract.ts"
    )
  })

  it("stop the boot when a method has none", () => {
    expect(() => contractRoutes(folder("half"))).toThrow(
      "POST /kites has no contract"
    )
  })
})
