import { usePrompt } from "@medusajs/ui"
import { useState } from "react"
import { useTranslation } from "react-i18next"
import { useNavigate } from "react-router-dom"
import type { AdminReview } from "../../../client"
import { useCardFocus } from "../../hooks/use-card-focus"
import { useReviewKeys } from "../../hooks/use-review-keys"
import { isOpenTo, type ReviewVerb } from "../../lib/review-verbs"
import { useDecisions } from "./use-decisions"

/** What asks for a reason before it happens. */
export interface Refusing {
  verb: "reject" | "remove"
  ids: string[]
}

/** What is in focus, chosen and open in a list, and what can be done there. */
export function useQueue(reviews: AdminReview[]) {
  const { t } = useTranslation("review")
  const { t: shared } = useTranslation("shared")
  const prompt = usePrompt()
  const navigate = useNavigate()
  const [chosen, setChosen] = useState<string[]>([])
  const [refusing, setRefusing] = useState<Refusing>()
  const [isHelpOpen, setHelpOpen] = useState(false)
  const ids = reviews.map(({ id }) => id)
  const isAway = Boolean(refusing) || isHelpOpen
  const { focusedId, ...focus } = useCardFocus(ids, { isAway })
  const focused = reviews.find(({ id }) => id === focusedId)
  const { decide, isPending } = useDecisions((decided) => {
    focus.leave(decided)
    setChosen((before) => before.filter((id) => !decided.includes(id)))
    setRefusing(undefined)
  })

  function act(verb: ReviewVerb, { id, status }: AdminReview) {
    if (isPending || !isOpenTo(verb, status)) {
      return
    }
    focus.focusOn(id)
    if (verb === "publish") {
      void decide([id], { verb })
    } else {
      setRefusing({ verb, ids: [id] })
    }
  }

  async function actOnChosen(verb: ReviewVerb) {
    const open = reviews.filter(
      ({ id, status }) => chosen.includes(id) && isOpenTo(verb, status)
    )
    const wanted = open.map(({ id }) => id)
    if (verb !== "publish") {
      setRefusing({ verb, ids: wanted })
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

  useReviewKeys(
    {
      next: () => focus.step(1),
      previous: () => focus.step(-1),
      publish: () => focused && act("publish", focused),
      reject: () => focused && act("reject", focused),
      remove: () => focused && act("remove", focused),
      choose: () => focused && toggle(focused.id),
      open: () => focused && openProduct(focused),
      help: () => setHelpOpen(true),
    },
    { isListening: !isAway }
  )
  return {
    ...{ chosen: chosen.filter((id) => ids.includes(id)), setChosen, toggle },
    ...{ refusing, setRefusing, isHelpOpen, setHelpOpen },
    ...{ focusedId, focusOn: focus.focusOn },
    ...{ act, actOnChosen, decide, isPending },
  }
}
