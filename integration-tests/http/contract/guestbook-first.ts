import { samplePlugin } from "../../support/sample-plugin"

/** The contracts read the configuration as they load, before `withShop` can. */
process.env.TEST_PLUGIN = samplePlugin()
