import type { AdminReview } from "../../../client"
import { BulkBar } from "./bulk-bar"
import { KeysDrawer } from "./keys-drawer"
import { RefuseDrawer } from "./refuse-drawer"
import { ReviewCard } from "./review-card"
import { useQueue } from "./use-queue"

interface QueueListProps {
  reviews: AdminReview[]
  /** Of products, by their id. */
  titles: Map<string, string>
}

/** One page of reviews, to be decided on with keys or a mouse. */
export const QueueList = ({ reviews, titles }: QueueListProps) => {
  const queue = useQueue(reviews)
  const { chosen, focusedId, refusing, isPending } = queue
  const tabStop = focusedId ?? reviews[0]?.id
  return (
    <>
      <BulkBar
        reviews={reviews}
        chosen={chosen}
        isPending={isPending}
        onChoose={queue.setChosen}
        onAct={queue.actOnChosen}
      />
      <ul className="divide-y">
        {reviews.map((review) => (
          <li key={review.id}>
            <ReviewCard
              review={review}
              product={titles.get(review.product_id ?? "")}
              isFocused={review.id === focusedId}
              isTabStop={review.id === tabStop}
              isChosen={chosen.includes(review.id)}
              isPending={isPending}
              onFocus={() => queue.focusOn(review.id)}
              onToggle={() => queue.toggle(review.id)}
              onAct={(verb) => queue.act(verb, review)}
            />
          </li>
        ))}
      </ul>
      {refusing && (
        <RefuseDrawer
          {...refusing}
          isSaving={isPending}
          onClose={() => queue.setRefusing(undefined)}
          onSubmit={(refusal) =>
            void queue.decide(refusing.ids, {
              verb: refusing.verb,
              ...refusal,
            })
          }
        />
      )}
      {queue.isHelpOpen && (
        <KeysDrawer onClose={() => queue.setHelpOpen(false)} />
      )}
    </>
  )
}
