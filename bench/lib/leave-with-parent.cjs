process.once("disconnect", () => process.exit(1))
