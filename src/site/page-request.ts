import { notFound } from "next/navigation";
import { isLocale } from "../i18n/locales";
import { type PageContext, pageContext } from "./page-context";

/** What Next passes to a page of ours. */
export type PageProps<Params = unknown> = {
  params: Promise<{ locale: string } & Params>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

/** The context of a page, or a 404 when the address does not start with a language of ours. */
export async function contextOf(params: Promise<{ locale: string }>): Promise<PageContext> {
  const { locale } = await params;
  if (!isLocale(locale)) notFound();
  return pageContext(locale);
}

/** The query as it was asked, with repeated keys. */
export async function queryOf(searchParams: PageProps["searchParams"]): Promise<URLSearchParams> {
  const pairs = Object.entries(await searchParams).flatMap(([key, value]) =>
    [value ?? []].flat().map((item) => [key, item] as [string, string]),
  );
  return new URLSearchParams(pairs);
}
