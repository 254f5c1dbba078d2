import { stampsBook } from "../stamps-book"

export const { Entry, Posting, Lot, Consumption, Balance } = stampsBook.models
