import { cleanImage } from "./image/clean-image"
import { openIncoming } from "./incoming-folder"
import { picture } from "./media-types"
import type { ReceivedFile } from "./receive-file"

/**
 * Cleans a picture of this machine like one that was sent, and lends the result
 * to `use`. The picture itself stays as it is.
 */
export async function cleanPicture<T>(
  path: string,
  incomingDir: string,
  use: (file: Omit<ReceivedFile, "fields">) => Promise<T>
): Promise<T> {
  const incoming = await openIncoming(incomingDir)
  try {
    const facts = await cleanImage(path, incoming.cleaned_path)
    const { kind, mime_type, extension } = picture
    return await use({
      ...{ kind, mime_type, extension, ...facts },
      path: incoming.cleaned_path,
    })
  } finally {
    await incoming.discard()
  }
}
