import { samplePlugin } from "./sample-plugin"

/**
 * Loads the sample feature, the guest book, beside the shop. To be imported
 * before anything else: the configuration is read when the first file asks for
 * it, and the runner sets its `env` only after that.
 */
process.env.TEST_PLUGIN = samplePlugin()
