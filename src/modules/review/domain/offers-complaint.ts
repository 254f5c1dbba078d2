/** Whoever gave no more is offered more than a place to say so. */
const FEW_STARS = 2

/** Only what was bought here can be put right. */
export const offersComplaint = (review: {
  rating: number
  order_id: string | null
}) => review.rating <= FEW_STARS && review.order_id !== null
