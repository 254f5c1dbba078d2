import { docsDoor, opens } from "../door"

describe("the docs", () => {
  it.each([
    ["demo", undefined, "open"],
    ["development", undefined, "open"],
    ["test", "a long password", "shut"],
    ["staging", "a long password", "locked"],
    ["staging", undefined, "shut"],
    ["production", "a long password", "shut"],
  ] as const)("are in %s with password %s %s", (app_env, password, door) => {
    expect(docsDoor({ app_env, docs_password: password })).toBe(door)
  })

  const basic = (text: string, scheme = "Basic") =>
    `${scheme} ${Buffer.from(text).toString("base64")}`

  it.each([
    ["the password with any name", basic("anybody:a:long ✓"), true],
    ["the password without a name", basic(":a:long ✓"), true],
    ["the scheme in another case", basic("x:a:long ✓", "bAsIc"), true],
    ["another password", basic("x:a:long"), false],
    ["the password as the name", basic("a:long ✓"), false],
    ["another scheme", basic("x:a:long ✓", "Bearer"), false],
    ["no credentials", "Basic", false],
    ["nothing", undefined, false],
  ])("are opened by %s: %s", (_, authorization, isOpen) => {
    expect(opens(authorization, "a:long ✓")).toBe(isOpen)
  })
})
