// npm test      everything
// npm run check everything but the browser tests
// npm run e2e   the browser tests alone

import { runInstalled } from "./bootstrap.mjs";

runInstalled("scripts/test.ts", process.argv.slice(2));
