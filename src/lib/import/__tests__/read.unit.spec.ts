import { defineStatus } from "../../status"
import { readImport } from "../read"
import { importStates } from "../states"
import type { ImportRow } from "../table"

const status = defineStatus("note_import", { feature: "note", ...importStates })

const turnOf = (state: ImportRow["status"]) =>
  ({ id: "imp_1", upload_id: "upl_1", status: state }) as ImportRow

/** A service that notes what it was told. */
function desk(turn: ImportRow | undefined, isOurs = true) {
  const told: string[] = []
  const service = {
    takeImport: async () => turn,
    endImport: async (
      _: ImportRow,
      end: { status: string; reason?: unknown }
    ) => {
      told.push(["ended", end.status, end.reason].filter(Boolean).join(" "))
      return isOurs
    },
    giveImportBack: async () => {
      told.push("given back")
    },
  }
  const read = (writeRows: () => Promise<boolean>, { has_file = true } = {}) =>
    readImport<ImportRow, object>("imp_1", {
      ...{ imports: { feature: "note", status }, service, writeRows },
      findFile: async () => (has_file ? {} : undefined),
      giveUpFile: async () => {
        told.push("file given up")
      },
    })
  return { told, read }
}

const failing = (error: Error) => () => Promise.reject(error)

describe("reading an import", () => {
  it("ends it behind its last row, and then gives its file up", async () => {
    const { told, read } = desk(turnOf("running"))
    await read(async () => true)
    expect(told).toEqual(["ended finished", "file given up"])
  })

  it("only gives the file up of one that is over", async () => {
    const { told, read } = desk(turnOf("canceled"))
    await read(failing(new Error("nobody writes")))
    expect(told).toEqual(["file given up"])
  })

  it("does nothing while another process is at it, or has become so", async () => {
    const taken = desk(undefined)
    await taken.read(async () => true)
    const lost = desk(turnOf("running"))
    await lost.read(async () => false)
    expect([...taken.told, ...lost.told]).toEqual([])
  })

  it("keeps the file where the end was another's", async () => {
    const { told, read } = desk(turnOf("running"), false)
    await read(async () => true)
    expect(told).toEqual(["ended finished"])
  })

  it("fails where its file is gone or is no table", async () => {
    const gone = desk(turnOf("running"))
    await gone.read(async () => true, { has_file: false })
    const broken = desk(turnOf("running"))
    const code = "CSV_QUOTE_NOT_CLOSED"
    await broken.read(failing(Object.assign(new Error("…"), { code })))
    expect([gone.told, broken.told]).toEqual([
      ["ended failed file-gone", "file given up"],
      ["ended failed file-unreadable", "file given up"],
    ])
  })

  it("gives it back where it was interrupted, and quotes no row", async () => {
    const { told, read } = desk(turnOf("running"))
    await expect(
      read(failing(new TypeError("mia@example.com is no number")))
    ).rejects.toThrow("Import imp_1 was interrupted: TypeError")
    expect(told).toEqual(["given back"])
  })
})
