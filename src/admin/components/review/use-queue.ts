import { usePrompt } from "@medusajs/ui"
import { useState } from "react"
import { useTranslation } from "react-i18next"
import { useNavigate } from "react-router-dom"
import type { AdminReview, ReviewFlag } from "../../../client"
import { useCardFocus } from "../../hooks/use-card-focus"
import { useReviewKeys } from "../../hooks/use-review-keys"
import {
  canReply,
  isOpenTo,
  type BulkVerb,
  type ReviewVerb,
} from "../../lib/review-verbs"
import { useDecisions } from "./use-decisions"

/** What asks for a reason before it happens. */
export interface Refusing {
  verb: "reject" | "remove"
  ids: string[]
}

/** What is open beside the list; there is one at a time. */
type QueueDialog =
  | ({ name: "refuse" } & Refusing)
  | { name: "uphold" | "reply"; review: AdminReview }
  | { name: "flag"; flag: ReviewFlag }
  | { name: "keys" }

/** What keys do here. */
export const QUEUE_COMMANDS = [
  ...(["next", "previous", "publish", "reject", "remove"] as const),
  ...(["uphold", "reply", "choose", "open", "help"] as const),
]

/** What is in focus, chosen and open in a list, and what can be done there. */
export function useQueue(reviews: AdminReview[]) {
  const { t } = useTranslation("review")
  const { t: shared } = useTranslation("shared")
  const prompt = usePrompt()
  const navigate = useNavigate()
  const [chosen, setChosen] = useState<string[]>([])
  const [dialog, setDialog] = useState<QueueDialog>()
  const ids = reviews.map(({ id }) => id)
  const isAway = Boolean(dialog)
  const { focusedId, ...focus } = useCardFocus(ids, { isAway })
  const focused = reviews.find(({ id }) => id === focusedId)
  const { decide, isPending } = useDecisions(leave)

  function leave(decided: string[]) {
    focus.leave(decided)
    setChosen((before) => before.filter((id) => !decided.includes(id)))
    setDialog(undefined)
  }

  function act(verb: ReviewVerb | "reply", review: AdminReview) {
    const { id, status } = review
    const isOpen = verb === "reply" ? canReply(status) : isOpenTo(verb, status)
    if (isPending || !isOpen) {
      return
    }
    focus.focusOn(id)
    if (verb === "publish") {
      void decide([id], { verb })
    } else if (verb === "uphold" || verb === "reply") {
      setDialog({ name: verb, review })
    } else {
      setDialog({ name: "refuse", verb, ids: [id] })
    }
  }

  async function actOnChosen(verb: BulkVerb) {
    const open = reviews.filter(
      ({ id, status }) => chosen.includes(id) && isOpenTo(verb, status)
    )
    const wanted = open.map(({ id }) => id)
    if (verb !== "publish") {
      setDialog({ name: "refuse", verb, ids: wanted })
    } else if (
      await prompt({
        title: t("bulk.publish_title", { count: wanted.length }),
        description: t("bulk.publish_description"),
        confirmText: t("verbs.publish"),
        cancelText: shared("cancel"),
        variant: "confirmation",
      })
    ) {
      await decide(wanted, { verb })
    }
  }

  const toggle = (id: string) =>
    setChosen((before) =>
      before.includes(id)
        ? before.filter((other) => other !== id)
        : [...before, id]
    )
  const openProduct = ({ product_id }: AdminReview) =>
    product_id && void navigate(`/products/${product_id}`)
  const actOnFocused = (verb: ReviewVerb | "reply") => () =>
    focused && act(verb, focused)

  useReviewKeys(
    {
      next: () => focus.step(1),
      previous: () => focus.step(-1),
      publish: actOnFocused("publish"),
      reject: actOnFocused("reject"),
      remove: actOnFocused("remove"),
      uphold: actOnFocused("uphold"),
      reply: actOnFocused("reply"),
      choose: () => focused && toggle(focused.id),
      open: () => focused && openProduct(focused),
      help: () => setDialog({ name: "keys" }),
    },
    { isListening: !isAway }
  )
  return {
    ...{ chosen: chosen.filter((id) => ids.includes(id)), setChosen, toggle },
    ...{ dialog, setDialog, leave },
    ...{ focusedId, focusOn: focus.focusOn },
    ...{ act, actOnChosen, decide, isPending },
  }
}
