type ChoiceListProps = {
  legend: string;
  name: string;
  options: readonly { slug: string; title: string }[];
  chosen?: readonly string[];
};

/** Entries to tick, in columns. */
export function ChoiceList({ legend, name, options, chosen = [] }: ChoiceListProps) {
  return (
    <fieldset className="choices">
      <legend>{legend}</legend>
      <ul className="bare two">
        {options.map((option) => (
          <li key={option.slug}>
            <label className="option">
              <input
                type="checkbox"
                name={name}
                value={option.slug}
                defaultChecked={chosen.includes(option.slug)}
              />
              <span>{option.title}</span>
            </label>
          </li>
        ))}
      </ul>
    </fieldset>
  );
}
