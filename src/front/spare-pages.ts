import { type Answer, compressedAnswer, plainAnswer } from "./answer";

/** The pages that stand in when there is no page: complete, sealed, and ours. */
export type SparePages = { missing: Answer; failed: Answer; busy: Answer };

/** The two ordinary pages of the app whose sealed copies are kept. Nobody reaches them under these addresses. */
export const SPARE_ADDRESSES = { missing: "/en/missing", broken: "/en/broken" } as const;

const HTML = "text/html; charset=utf-8";
const RETRY = ["Retry-After", "5"];

const page = (title: string, words: string) =>
  Buffer.from(
    `<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">` +
      `<meta name="robots" content="noindex"><title>${title} - Shanghai Care Guide</title></head>` +
      `<body><main><h1>${title}</h1><p>${words}</p><p><a href="/en">Go to the start page</a></p></main></body></html>`,
  );

/** For the moments in which the app's own pages are not there yet. */
export const builtInSpares: SparePages = {
  missing: plainAnswer({
    status: 404,
    contentType: HTML,
    body: page("Page not found", "There is no page at this address."),
  }),
  failed: plainAnswer({
    status: 500,
    contentType: HTML,
    body: page(
      "This page could not be shown",
      "Something went wrong on our side. Please try again in a minute.",
    ),
  }),
  busy: plainAnswer({
    status: 503,
    contentType: HTML,
    headers: RETRY,
    body: page("Please try again in a moment", "The guide is very busy just now."),
  }),
};

export const unreadableAddress: Answer = plainAnswer({
  status: 400,
  contentType: HTML,
  body: page("This address cannot be read", "Please check the address, or start from the first page."),
});

export const addressTooLong: Answer = plainAnswer({
  status: 414,
  contentType: HTML,
  body: page("This address is too long", "Please start from the first page."),
});

export const healthy: Answer = plainAnswer({
  status: 200,
  contentType: "text/plain; charset=utf-8",
  body: Buffer.from("ok\n"),
});

export const methodNotAllowed: Answer = plainAnswer({
  status: 405,
  contentType: "text/plain; charset=utf-8",
  headers: ["Allow", "GET, HEAD"],
  body: Buffer.from("Only GET and HEAD are answered here.\n"),
});

/** The same page under another status. */
export function withStatus(answer: Answer, status: number, headers: string[] = []): Promise<Answer> {
  const { contentType, day, variants } = answer;
  return compressedAnswer({ status, contentType, day, headers, body: variants.identity.body });
}

export async function sparesFrom(missing: Answer | null, broken: Answer | null): Promise<SparePages> {
  return {
    missing: missing === null ? builtInSpares.missing : await withStatus(missing, 404),
    failed: broken === null ? builtInSpares.failed : await withStatus(broken, 500),
    busy: broken === null ? builtInSpares.busy : await withStatus(broken, 503, RETRY),
  };
}
