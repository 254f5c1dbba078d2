import { pointsBook } from "../book"

export const { Entry, Posting, Lot, Consumption, Balance } = pointsBook.models
