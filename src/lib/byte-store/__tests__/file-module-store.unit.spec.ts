import type { IFileModuleService } from "@medusajs/framework/types"
import fc from "fast-check"
import { mkdtempSync, writeFileSync } from "fs"
import { tmpdir } from "os"
import { join } from "path"
import { PassThrough, Readable } from "stream"
import { buffer } from "stream/consumers"
import { seed } from "../../../../integration-tests/support/depth"
import { fileModuleStore } from "../file-module-store"
import { sliceOf } from "../slice"

/** A bucket as S3's provider shows it: an object is there once it is whole. */
function fakeBucket() {
  const objects = new Map<string, Buffer>()
  const asked: object[] = []
  const files = {
    getUploadStream(file: { filename: string }) {
      asked.push(file)
      const writeStream = new PassThrough()
      const fileKey = `shop/${file.filename}`
      const promise = buffer(writeStream).then((bytes) => {
        objects.set(fileKey, bytes)
        return { key: fileKey, url: `https://files/${fileKey}` }
      })
      const url = `https://files/${fileKey}`
      return Promise.resolve({ writeStream, promise, url, fileKey })
    },
    getDownloadStream: (key: string) =>
      Promise.resolve(Readable.from([objects.get(key)])),
    deleteFiles: (keys: string[]) => {
      keys.forEach((key) => objects.delete(key))
      return Promise.resolve()
    },
  }
  return { files: files as unknown as IFileModuleService, objects, asked }
}

const path = join(mkdtempSync(join(tmpdir(), "store-")), "file")
writeFileSync(path, "0123456789")
const file = { name: "upl_1.webp", mime_type: "image/webp", path }

describe("a store in a bucket", () => {
  it("keeps private files as private objects and tells no address", async () => {
    const { files, asked } = fakeBucket()
    const store = fileModuleStore(files, { access: "private" })
    const learn = jest.fn()
    await store.write(file, learn)
    expect(learn).toHaveBeenCalledWith("shop/upl_1.webp", null)
    expect(asked).toMatchObject([{ access: "private" }])
    const part = await store.read("shop/upl_1.webp", { start: 2, end: 4 })
    expect(await buffer(part)).toEqual(Buffer.from("234"))
  })

  it("keeps no byte before its key was written down", async () => {
    const { files, objects } = fakeBucket()
    const store = fileModuleStore(files, { access: "public" })
    const learn = () => Promise.reject(new Error("the database is gone"))
    await expect(store.write(file, learn)).rejects.toThrow("database")
    await new Promise(setImmediate)
    expect(objects.size).toBe(0)
  })

  it("removes what has a key, and knows that nothing else can be there", async () => {
    const { files, objects } = fakeBucket()
    const store = fileModuleStore(files, { access: "private" })
    await store.write(file, () => Promise.resolve())
    await store.remove({ name: "upl_1.webp", key: null })
    expect(objects.size).toBe(1)
    await store.remove({ name: "upl_1.webp", key: "shop/upl_1.webp" })
    expect(objects.size).toBe(0)
  })
})

describe("a slice of a stream", () => {
  it("is the same bytes, however they arrive", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.uint8Array({ maxLength: 9 }), { maxLength: 9 }),
        fc.nat(80),
        fc.nat(80),
        async (pieces, start, length) => {
          const chunks = pieces.map((piece) => Buffer.from(piece))
          const end = start + length
          const slice = sliceOf(Readable.from(chunks), { start, end })
          expect(await buffer(slice)).toEqual(
            Buffer.concat(chunks).subarray(start, end + 1)
          )
        }
      ),
      { seed }
    )
  })
})
