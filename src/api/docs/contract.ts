import { defineContract, htmlPage } from "../../lib/contract"

export default defineContract({
  GET: {
    summary: "The newcomer's page",
    access: "anyone",
    responses: { 200: htmlPage },
    errors: ["not_found"],
  },
})
