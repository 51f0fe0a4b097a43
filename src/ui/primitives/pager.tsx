export type PagerProps = {
  label: string;
  /** Every page's address, in order. */
  pages: readonly { number: number; href: string }[];
  current: number;
  previous?: { href: string; label: string };
  next?: { href: string; label: string };
  /** "9 to 16 of 45". */
  range: string;
};

/** First, last and the neighbours; the rest would only be skipped over. */
function isShown(number: number, current: number, last: number): boolean {
  return number === 1 || number === last || Math.abs(number - current) <= 1;
}

/** The way through a long list. */
export function Pager({ label, pages, current, previous, next, range }: PagerProps) {
  const shown = pages.filter(({ number }) => isShown(number, current, pages.length));
  return (
    <nav className="pages" aria-label={label}>
      {previous ? (
        <a href={previous.href} rel="prev">
          {previous.label}
        </a>
      ) : null}
      {shown.map((page, place) => {
        const skipped = page.number - (shown[place - 1]?.number ?? 0) > 1;
        return (
          <span key={page.number}>
            {skipped ? "… " : null}
            {page.number === current ? (
              <b aria-current="page">{page.number}</b>
            ) : (
              <a href={page.href}>{page.number}</a>
            )}
          </span>
        );
      })}
      {next ? (
        <a href={next.href} rel="next">
          {next.label}
        </a>
      ) : null}
      <span className="quiet">{range}</span>
    </nav>
  );
}
