import { actorOf, type Author } from "../../../../../../src/lib/actor"
import type { RequestOf, ResponseOf } from "../../../../../../src/lib/contract"
import { GUESTBOOK_MODULE } from "../../../modules/guestbook"
import type GuestbookModuleService from "../../../modules/guestbook/service"
import { leaveNoteWorkflow } from "../../../workflows/guestbook"
import type contract from "./contract"
import { mediaUrls } from "./media-urls"
import { readNote } from "./read-note"

export async function GET(
  req: RequestOf<typeof contract.GET>,
  res: ResponseOf<typeof contract.GET>
) {
  const guestbook: GuestbookModuleService = req.scope.resolve(GUESTBOOK_MODULE)
  const { rows, next } = await guestbook.readFeed(req.validatedQuery)
  const urls = await mediaUrls(
    req.scope,
    rows.map(({ media_id }) => media_id)
  )
  const notes = rows.map(({ media_id, ...note }) => ({
    ...note,
    media_url: urls.get(media_id) ?? null,
  }))
  res.json({ notes, next })
}

export async function POST(
  req: RequestOf<typeof contract.POST>,
  res: ResponseOf<typeof contract.POST>
) {
  const author = actorOf(req) as Author
  const { result } = await leaveNoteWorkflow(req.scope).run({
    input: {
      author_type: author.type,
      author_id: author.id,
      ...req.validatedBody,
    },
  })
  res.status(201).json({ note: await readNote(req.scope, result.id) })
}
