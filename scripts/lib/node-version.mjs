const [major = 0, minor = 0] = process.versions.node.split(".").map(Number)
const isSupported =
  (major === 20 && minor >= 19) || (major === 22 && minor >= 12) || major > 22

// Imported before everything else, so it may use nothing that is new.
if (!isSupported) {
  console.error(
    `\n  Node ${process.versions.node} is too old.\n  Install Node 20.19 or newer (22.12 or newer of the 22 line) and run the command again.\n`
  )
  process.exit(1)
}
