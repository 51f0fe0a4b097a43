export type OnThisPageProps = {
  title: string;
  chapters: readonly { id: string; title: string }[];
};

/** The contents of a long page. */
export function OnThisPage({ title, chapters }: OnThisPageProps) {
  return (
    <nav className="on-this-page" aria-labelledby="on-this-page">
      <h2 className="label" id="on-this-page">
        {title}
      </h2>
      <ol className="bare">
        {chapters.map((chapter) => (
          <li key={chapter.id}>
            <a href={`#${chapter.id}`}>{chapter.title}</a>
          </li>
        ))}
      </ol>
    </nav>
  );
}
