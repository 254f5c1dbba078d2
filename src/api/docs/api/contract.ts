import { defineContract, htmlPage } from "../../../lib/contract"

export default defineContract({
  GET: {
    summary: "Read and try the API",
    access: "anyone",
    responses: { 200: htmlPage },
    errors: ["not_found"],
  },
})
