import type { Viewport } from "next";
import type { ReactNode } from "react";
import { isLocale, locales } from "../../i18n/locales";
import { wordsFor } from "../../i18n/words";
import "../globals.css";

// Nearly every page depends on the day, so nothing is rendered at build time.
export const dynamic = "force-dynamic";

export const viewport: Viewport = {
  colorScheme: "light dark",
  themeColor: [
    { media: "(prefers-color-scheme: light)", color: "#fbfaf7" },
    { media: "(prefers-color-scheme: dark)", color: "#14181d" },
  ],
};

export default async function Layout({
  children,
  params,
}: {
  children: ReactNode;
  params: Promise<{ locale: string }>;
}) {
  const { locale } = await params;
  const language = isLocale(locale) ? locale : "en";
  const { tools } = wordsFor(language).common;
  const script = process.env.GUIDE_ENHANCE_SCRIPT;
  return (
    <html lang={language} dir={locales[language].direction}>
      <body
        data-words="/api/v1/words.json"
        data-copy={tools.copy}
        data-copied={tools.copied}
        data-share={tools.share}
        data-print={tools.print}
        data-copy-driver={tools.copyDriver}
      >
        {children}
        {script ? <script type="module" src={script} /> : null}
      </body>
    </html>
  );
}
