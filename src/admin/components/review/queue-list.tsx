import type { AdminReview } from "../../../client"
import { useOpenFlags } from "../../hooks/review"
import { BulkBar } from "./bulk-bar"
import { QueueDialogs } from "./queue-dialogs"
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
  const { chosen, focusedId, isPending } = queue
  const tabStop = focusedId ?? reviews[0]?.id
  const flagged = reviews.filter(({ open_flag_count }) => open_flag_count > 0)
  const flags = useOpenFlags(flagged.map(({ id }) => id)).data?.flags ?? []
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
              flags={flags.filter(({ review_id }) => review_id === review.id)}
              product={titles.get(review.product_id ?? "")}
              isFocused={review.id === focusedId}
              isTabStop={review.id === tabStop}
              isChosen={chosen.includes(review.id)}
              isPending={isPending}
              onFocus={() => queue.focusOn(review.id)}
              onToggle={() => queue.toggle(review.id)}
              onAct={(verb) => queue.act(verb, review)}
              onUphold={(flag) => queue.setDialog({ name: "flag", flag })}
            />
          </li>
        ))}
      </ul>
      <QueueDialogs queue={queue} />
    </>
  )
}
