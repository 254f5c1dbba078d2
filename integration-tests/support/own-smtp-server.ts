import { config } from "../../src/config/current"
import { closeMailPool, MailFailure } from "../../src/lib/mail"
import { startSmtpServer, type RunningSmtpServer } from "./smtp-server"

const servers: RunningSmtpServer[] = []

/** Starts a server and sends the mails of this process to it from now on. */
export async function serveMails(
  options: Parameters<typeof startSmtpServer>[0] = {},
  parameters = ""
) {
  const server = await startSmtpServer(options)
  servers.push(server)
  await sendMailsTo(server.url + parameters)
  return server
}

export async function sendMailsTo(smtp_url: string) {
  await closeMailPool()
  Object.assign(config.mail, { smtp_url })
}

export async function closeSmtpServers() {
  await closeMailPool()
  await Promise.all(servers.splice(0).map((server) => server.close()))
}

/** What a sending that must fail says of its mail. */
export async function failureOf(sending: Promise<unknown>) {
  const error = await sending.then(
    () => "nothing",
    (thrown: unknown) => thrown
  )
  if (!(error instanceof MailFailure)) {
    throw new Error(`Expected a MailFailure, got ${String(error)}`)
  }
  const { outcome, error_class } = error
  return { outcome, error_class }
}
