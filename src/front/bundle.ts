import { existsSync } from "node:fs";
import { join } from "node:path";
import { build } from "esbuild";

/** Bundles the front and Next's child, so that serving needs no compiler. */
export async function bundleFront(root: string, folder: string): Promise<void> {
  await build({
    absWorkingDir: root,
    entryPoints: { front: "src/front/main.ts", "next-child": "src/front/next-child.ts" },
    outdir: folder,
    outExtension: { ".js": ".mjs" },
    bundle: true,
    platform: "node",
    target: "node20",
    format: "esm",
    external: ["next"],
    logLevel: "error",
  });
}

/** Bundles the one script a browser may get; its name holds its hash. Null while there is none. */
export async function bundleEnhancement(root: string, folder: string): Promise<string | null> {
  const entry = "src/enhance/enhance.ts";
  if (!existsSync(join(root, entry))) return null;
  const { metafile } = await build({
    absWorkingDir: root,
    entryPoints: [entry],
    outdir: join(folder, "assets"),
    entryNames: "enhance-[hash]",
    bundle: true,
    minify: true,
    platform: "browser",
    target: ["es2020"],
    format: "esm",
    metafile: true,
    logLevel: "error",
  });
  const name = Object.keys(metafile.outputs).find((path) => path.endsWith(".js"));
  return name === undefined ? null : `/assets/${name.split("/").at(-1)}`;
}
