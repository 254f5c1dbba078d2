import type { Readable } from "stream"
import type { ByteRange } from "../upload"

/** A file by the name we gave it, and by the key of the place that has it. */
export interface StoredFile {
  /** Generated, unlike any other, with the extension of the real type. */
  name: string
  /** Null when a process was killed before the place could tell it. */
  key: string | null
}

/** A place for the bytes of files. */
export interface ByteStore {
  /**
   * Stores what lies at `path`. `learn` is told the key, and the address of a
   * public file, before the first byte is kept, so that whatever a crash
   * leaves behind can be found.
   */
  write(
    file: { name: string; mime_type: string; path: string },
    learn: (key: string, url: string | null) => Promise<void>
  ): Promise<void>
  read(key: string, range: ByteRange): Promise<Readable>
  /** Does nothing when the file is not there. */
  remove(file: StoredFile): Promise<void>
}
