import { addNews } from "../order-news"

const placed = (id: string) => ({ id, event: "order.placed", data: {} })
const retracted = (event_id: string) => ({
  id: "99",
  event: "order.placed.retracted",
  data: { event_id },
})

it("counts each new order once", () => {
  const news = [placed("7"), placed("8"), placed("7")]
  expect(news.reduce(addNews, [])).toEqual(["7", "8"])
})

it("takes back an order whose workflow failed after it was told", () => {
  const news = [placed("7"), placed("8"), retracted("7")]
  expect(news.reduce(addNews, [])).toEqual(["8"])
})

it("counts no change of an order that was there", () => {
  const news = { id: "7", event: "payment.captured", data: {} }
  expect(addNews([], news)).toEqual([])
})
