import type { NextConfig } from "next";

const config: NextConfig = {
  // `npm run build` builds beside the served build (docs/decisions/004-front.md); `next dev` stays in `.next`.
  distDir: process.env.GUIDE_DIST_DIR ?? ".next",
  // Without this, Next streams title, canonical and robots into <body> for browsers and some crawlers.
  htmlLimitedBots: /.*/,
  poweredByHeader: false,
  // The front compresses, once for each page.
  compress: false,
  images: { unoptimized: true },
  agentRules: false,
  // An entry as Markdown stands beside its page, under the same address with `.md`.
  rewrites: async () => [{ source: "/:path*.md", destination: "/markdown/:path*" }],
  typescript: {
    // A build has a tsconfig of its own, or Next would edit the committed one. Types are checked by `npm run check`.
    tsconfigPath: process.env.GUIDE_TSCONFIG ?? "tsconfig.json",
    ignoreBuildErrors: true,
  },
};

export default config;
