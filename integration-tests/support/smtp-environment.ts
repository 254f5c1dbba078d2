/**
 * A shop that sends by SMTP; which server is decided later, by `serveMails`.
 * To be imported first, because the configuration is read when it is imported.
 */
Object.assign(process.env, {
  SMTP_URL: "smtp://127.0.0.1:1",
  MAIL_FROM: "The Shop <hello@shop.example>",
  MAIL_REPLY_TO: "support@shop.example",
})
