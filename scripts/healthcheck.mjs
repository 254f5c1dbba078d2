// Asks the server of the same container, as its HEALTHCHECK: the image has no
// curl.
const port = process.env.PORT || 9000
const answer = await fetch(`http://127.0.0.1:${port}/health/ready`).catch(
  (error) => error
)
if (answer.status !== 200) {
  console.error(answer instanceof Error ? answer : await answer.text())
  process.exit(1)
}
