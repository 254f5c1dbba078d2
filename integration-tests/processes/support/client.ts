import axios, { type AxiosInstance } from "axios"

/** Sends each request to the next of several servers, as a load balancer. */
export function alternatingClient(urls: string[]): AxiosInstance {
  const client = axios.create({
    // What a load balancer says of a caller that came by https.
    headers: { "X-Forwarded-Proto": "https" },
  })
  let sent = 0
  client.interceptors.request.use((request) => {
    request.baseURL = urls[sent % urls.length]
    sent += 1
    return request
  })
  return client
}
