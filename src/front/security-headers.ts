/** Headers as node's `writeHead` takes them fastest: name, value, name, value. */
export type FlatHeaders = string[];

const PAGE_POLICY = [
  "default-src 'none'",
  "style-src 'self'",
  "img-src 'self'",
  "script-src 'self'",
  "connect-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
  "trusted-types 'none'",
  "require-trusted-types-for 'script'",
].join("; ");

/** A feed, a data file or a picture opened by itself is a document too, and may do nothing. */
const OTHER_POLICY = "default-src 'none'; frame-ancestors 'none'; sandbox";

const FOR_EVERYTHING: FlatHeaders = [
  "X-Content-Type-Options",
  "nosniff",
  "Referrer-Policy",
  "no-referrer",
  "Permissions-Policy",
  "camera=(), display-capture=(), geolocation=(), microphone=(), payment=(), usb=(), browsing-topics=()",
  "Cross-Origin-Opener-Policy",
  "same-origin",
  "Cross-Origin-Resource-Policy",
  "same-origin",
];

export const isHtml = (contentType: string) => contentType.startsWith("text/html");

export function securityHeadersFor(contentType: string): FlatHeaders {
  return ["Content-Security-Policy", isHtml(contentType) ? PAGE_POLICY : OTHER_POLICY, ...FOR_EVERYTHING];
}
