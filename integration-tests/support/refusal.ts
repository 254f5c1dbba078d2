import type { AxiosError } from "axios"

/** Status and body of a request that is refused; it must be. */
export async function refusalOf(request: Promise<unknown>) {
  const error = (await request.then(
    () => {
      throw new Error("The request was not refused.")
    },
    (refused: AxiosError) => refused
  )) as AxiosError<Record<string, unknown>>
  if (!error.response) {
    throw error
  }
  const { status, data, headers } = error.response
  return { status, headers, ...data }
}
