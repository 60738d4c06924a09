// npm start [-- --fresh]    npm run dev

import { runInstalled } from "./bootstrap.mjs";

runInstalled("scripts/start.ts", process.argv.slice(2));
