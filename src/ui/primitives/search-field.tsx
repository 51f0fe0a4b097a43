export type SearchFieldProps = {
  action: string;
  label: string;
  button: string;
  value?: string;
  /** The address allows 80 characters. */
  maxLength?: number;
  id?: string;
};

/** One field, one button, a plain GET form. */
export function SearchField({ action, label, button, value, maxLength = 80, id = "q" }: SearchFieldProps) {
  return (
    <search>
      <form className="field" action={action}>
        <label htmlFor={id}>{label}</label>
        <div className="seek">
          <input
            className="input"
            id={id}
            name="q"
            type="search"
            autoComplete="off"
            maxLength={maxLength}
            defaultValue={value}
          />
          <button className="button" type="submit">
            {button}
          </button>
        </div>
      </form>
    </search>
  );
}
