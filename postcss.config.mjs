import path from "node:path";

// Named by their paths: Turbopack loads them by name, and would not find one that is ours otherwise.
const ours = path.join(process.cwd(), "scripts", "old-kernels", "css.mjs");

export default {
  plugins: {
    // Nesting and ranges are written out by Tailwind, in development too: what comes after reads plain rules.
    "@tailwindcss/postcss": { optimize: { minify: false } },
    [ours]: {},
    "@csstools/postcss-cascade-layers": {},
    "postcss-logical": {},
  },
};
