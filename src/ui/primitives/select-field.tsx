export type SelectFieldProps = {
  id: string;
  name: string;
  label: string;
  hint?: string;
  /** What is wrong and what to do; starts with the word for "error". */
  error?: string;
  options: readonly { value: string; label: string }[];
  value?: string;
};

/** A choice of one, with a label, a hint and room for an error. */
export function SelectField({ id, name, label, hint, error, options, value }: SelectFieldProps) {
  const described = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(" ");
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      {hint ? (
        <span className="hint" id={`${id}-hint`}>
          {hint}
        </span>
      ) : null}
      {error ? (
        <span className="error" id={`${id}-error`}>
          {error}
        </span>
      ) : null}
      <select
        className="input"
        id={id}
        name={name}
        defaultValue={value}
        aria-describedby={described || undefined}
        aria-invalid={error ? true : undefined}
      >
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </div>
  );
}
