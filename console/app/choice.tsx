/** What each value of a choice is called, in the order in which they are offered. */
type Names = Readonly<Record<string, string>>;

/** A select below its name. */
export function Choice({
  label,
  value,
  names,
  disabled = false,
  onChoose,
}: {
  readonly label: string;
  readonly value: string;
  readonly names: Names;
  readonly disabled?: boolean;
  readonly onChoose: (value: string) => void;
}) {
  return (
    <label class="field">
      {label}
      <select
        value={value}
        disabled={disabled}
        onChange={({ currentTarget }) => onChoose(currentTarget.value)}
      >
        <Options names={names} />
      </select>
    </label>
  );
}

export function Options({ names }: { readonly names: Names }) {
  return Object.entries(names).map(([value, name]) => (
    <option key={value} value={value}>
      {name}
    </option>
  ));
}
